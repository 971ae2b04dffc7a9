package org.videotracker.studio.output;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.engine.mixer.video.VideoMixerType;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.output.OutputPanel.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;
import org.videotracker.studio.value.ValueRows;

/** Where the picture is shown, how large it is, and how fast. Thread of the studio. */
final class PictureOutputView {
    private static final String FIRST = "The first monitor";
    private static final int[][] SIZES = {
        {640, 360}, {854, 480}, {1024, 768}, {1280, 720}, {1920, 1080}, {1080, 1920}, {2560, 1440}, {3840, 2160}
    };
    private static final double[] RATES = {24, 25, 30, 50, 60};
    private static final double SLOW = 0.9;

    private final ModuleId id;
    private final Edits edits;
    private final ValueCare care;
    private final Canvas played;
    private final Supplier<List<String>> monitors;
    private final Consumer<Action> acting;
    private final ValueRows rows;
    private final KeptText fps = new KeptText(rate -> Math.round(rate * 10) / 10.0 + " fps");
    private final KeptText composing = new KeptText(Amounts::milliseconds);
    private final KeptText rate = new KeptText(PictureOutputView::rateText);
    private final KeptText size = new KeptText(both -> sizeText((int) both / 10_000, (int) both % 10_000));

    PictureOutputView(
            Module output,
            Edits edits,
            ValueCare care,
            Canvas played,
            Supplier<List<String>> monitors,
            Consumer<Action> acting) {
        this.played = played;
        id = output.id();
        this.edits = edits;
        this.care = care;
        this.monitors = monitors;
        this.acting = acting;
        rows = new ValueRows(output, parameter -> switch (parameter.name()) {
            case VideoMixerType.FIT, VideoOutputType.FULLSCREEN, VideoOutputType.VSYNC -> true;
            default -> false;
        });
    }

    ModuleId id() {
        return id;
    }

    boolean isTyping() {
        return rows.isTyping();
    }

    static String sizeText(int width, int height) {
        return width + " x " + height;
    }

    private static String rateText(double rate) {
        return rate == Math.rint(rate) ? Math.round(rate) + " fps" : Math.round(rate * 100) / 100.0 + " fps";
    }

    void draw(Ui ui, Moment now, Module output) {
        float s = ui.scale();
        ui.heading("Picture");
        monitor(ui, now, output);
        SoundOutputView.label(ui, "Canvas");
        ProjectSettings project = now.session().project();
        size(ui, project, 132 * s);
        ui.sameLine(8 * s);
        rate(ui, project, 88 * s);
        ui.tip("Size and rate take effect when the session is opened the next time.");
        later(ui, project);
        rows.draw(ui, now, edits, care, output);
        figures(ui, now, project.fps());
    }

    /** Says what is played as yet, where that is another canvas. */
    private void later(Ui ui, ProjectSettings project) {
        boolean isPlayed = project.width() == played.width()
                && project.height() == played.height()
                && rateText(project.fps()).equals(rateText(played.rate()));
        if (!isPlayed) {
            SoundOutputView.label(ui, "");
            try (Scope _ = ui.inColour(ui.theme().warning())) {
                ui.paragraph(Icon.WARNING.glyph() + "  Plays " + sizeText(played.width(), played.height()) + ", "
                        + rateText(played.rate()) + " until the set is opened again.");
            }
        }
    }

    private void monitor(Ui ui, Moment now, Module output) {
        float s = ui.scale();
        String present = output.text(VideoOutputType.MONITOR);
        OfModule at = new OfModule(id, VideoOutputType.MONITOR);
        SoundOutputView.label(ui, "Monitor");
        boolean isOpen;
        float buttons = 2 * (ui.controlHeight() * 1.2f + 4 * s) + 4 * s;
        try (Scope list = ui.combo("##monitor", present.isEmpty() ? FIRST : present, ui.width() - buttons)) {
            isOpen = list.isOpen();
            if (isOpen) {
                choice(ui, FIRST, "", present, at);
                for (String name : monitors.get()) {
                    choice(ui, name, name, present, at);
                }
            }
        }
        if (!isOpen) {
            care.offer(ui, now, at);
        }
        ui.sameLine(8 * s);
        if (ui.iconButton(Icon.MONITOR, "window")) {
            acting.accept(Action.VIDEO_WINDOW);
        }
        ui.tip("Shows the picture in a window of its own, or closes it.");
        ui.sameLine(4 * s);
        if (ui.iconButton(Icon.FULL_SCREEN, "full")) {
            acting.accept(Action.VIDEO_FULL_SCREEN);
        }
        ui.tip("The picture over the whole monitor, and back.");
    }

    private void choice(Ui ui, String shown, String name, String present, OfModule at) {
        if (ui.selectable(shown, name.equals(present)) && !name.equals(present)) {
            edits.submit("choose the monitor", new SetParameter(at, Value.of(name)));
        }
    }

    private void size(Ui ui, ProjectSettings project, float width) {
        try (Scope list = ui.combo("##size", size.of(project.width() * 10_000.0 + project.height()), width)) {
            if (list.isOpen()) {
                for (int[] each : SIZES) {
                    boolean isChosen = each[0] == project.width() && each[1] == project.height();
                    if (ui.selectable(sizeText(each[0], each[1]), isChosen)) {
                        edits.submit(
                                "set the size of the canvas",
                                new SetParameter(new OfProject("width"), Value.of(each[0])),
                                new SetParameter(new OfProject("height"), Value.of(each[1])));
                    }
                }
            }
        }
    }

    private void rate(Ui ui, ProjectSettings project, float width) {
        try (Scope list = ui.combo("##rate", rate.of(project.fps()), width)) {
            if (list.isOpen()) {
                for (double each : RATES) {
                    if (ui.selectable(rateText(each), each == project.fps())) {
                        edits.submit("set the frame rate", new SetParameter(new OfProject("fps"), Value.of(each)));
                    }
                }
            }
        }
    }

    private void figures(Ui ui, Moment now, double wanted) {
        float s = ui.scale();
        double shown = now.telemetry().readOut(id, VideoOutputType.FPS).orElse(0);
        double taken = now.telemetry().readOut(id, VideoOutputType.FRAME_MS).orElse(0);
        SoundOutputView.label(ui, "Shows");
        String text = fps.of(Math.round(shown * 10) / 10.0);
        if (shown > 0 && shown < SLOW * wanted) {
            ui.warn(text);
        } else {
            ui.mono(text);
        }
        ui.tip("Pictures shown in a second.");
        ui.sameLine(16 * s);
        ui.dim("Composing");
        ui.sameLine(8 * s);
        ui.mono(composing.of(Math.round(taken * 10) / 10.0));
        ui.tip("What it takes to compose a picture.");
    }
}
