package org.videotracker.studio.performance;

import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** How well sound, pictures and the studio keep up, and how that was in the last half minute. */
public final class PerformancePanel implements Panel {
    /** Its id. */
    public static final String ID = "performance";

    private static final double STUDIO_LIMIT_MS = 8;
    private static final double STUDIO_LIMIT_KIB = 16;
    private static final double PICTURE_MS = 1000.0 / 60;
    private static final int COLUMNS = 3;
    private static final int GRAPHS = 6;

    private final Vitals vitals;
    private final Graph load = new Graph(
            "Sound: load", "%.0f %%", 1, "The share of its time that rendering takes; at 100 % sound is missing.");
    private final Graph block =
            new Graph("Sound: slowest block", "%.2f ms", 0.01, "The longest that a block of the last second took.");
    private final Graph compose = new Graph(
            "Picture: composing", "%.1f ms", 0.1, "How long a picture takes; 16.7 ms is one of 60 in a second.");
    private final Graph studio = new Graph(
            "Studio: picture",
            "%.1f ms",
            0.1,
            "Processor time of one picture of the studio; at most 8 ms are meant to be.");
    private final Graph garbage = new Graph(
            "Studio: garbage",
            "%.0f KiB",
            1,
            "What a picture of the studio leaves to the collector; at most 16 KiB are meant to be.");
    private final Graph memory =
            new Graph("Memory", "%.0f MiB", 1, "What the program holds, without media, which are mapped.");
    private final Counters counters;

    public PerformancePanel(StudioHost host, FrameMeter frames) {
        vitals = new Vitals(host, frames);
        counters = new Counters(vitals);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Performance";
    }

    @Override
    public Icon icon() {
        return Icon.GAUGE;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        vitals.look(now.seconds());
        float gap = 8 * ui.scale();
        int columns = Math.clamp((int) (ui.width() / (200 * ui.scale())), 1, COLUMNS);
        float width = (ui.width() - (columns - 1) * gap) / columns;
        float height = Math.max(64 * ui.scale(), 4.5f * ui.lineHeight());
        Canvas canvas = ui.canvas("graphs", ui.width(), (GRAPHS + columns - 1) / columns * (height + gap));
        for (int i = 0; i < GRAPHS; i++) {
            float x = i % columns * (width + gap);
            float y = i / columns * (height + gap);
            graph(ui, canvas, i, x, y, width, height);
        }
        hint(ui, canvas, columns, width + gap, height + gap);
        counters.draw(ui);
    }

    private void graph(Ui ui, Canvas canvas, int number, float x, float y, float width, float height) {
        switch (number) {
            case 0 -> load.draw(ui, canvas, x, y, width, height, vitals.loadPercent, 100, 70);
            case 1 -> block.draw(ui, canvas, x, y, width, height, vitals.blockMs, 0, 0);
            case 2 -> compose.draw(ui, canvas, x, y, width, height, vitals.composeMs, PICTURE_MS, PICTURE_MS * 0.75);
            case 3 ->
                studio.draw(ui, canvas, x, y, width, height, vitals.studioMs, STUDIO_LIMIT_MS * 2, STUDIO_LIMIT_MS);
            case 4 ->
                garbage.draw(ui, canvas, x, y, width, height, vitals.studioKiB, STUDIO_LIMIT_KIB * 4, STUDIO_LIMIT_KIB);
            default ->
                memory.draw(
                        ui,
                        canvas,
                        x,
                        y,
                        width,
                        height,
                        vitals.memoryMiB,
                        vitals.memoryLimitMiB(),
                        vitals.memoryLimitMiB() * 0.8);
        }
    }

    private void hint(Ui ui, Canvas canvas, int columns, float across, float down) {
        if (!canvas.isHovered()) {
            return;
        }
        int number = (int) (canvas.mouseY() / down) * columns + (int) (canvas.mouseX() / across);
        ui.tip(
                switch (number) {
                    case 0 -> load.tip();
                    case 1 -> block.tip();
                    case 2 -> compose.tip();
                    case 3 -> studio.tip();
                    case 4 -> garbage.tip();
                    default -> memory.tip();
                });
    }
}
