package org.videotracker.studio.performance;

import org.videotracker.engine.live.PictureMeter;
import org.videotracker.engine.live.SoundMeter;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TableStyle;
import org.videotracker.studio.ui.Ui;

/** What has gone wrong since the performance began, in numbers. */
final class Counters {
    private static final float NAMES = 180;
    private static final float NEXT_TO = 4;

    private final Vitals vitals;
    private final Figure missed = new Figure("%.0f", 1);
    private final Figure missedFrames = new Figure("%.0f", 1);
    private final Figure xruns = new Figure("%.0f", 1);
    private final Figure slow = new Figure("%.0f", 1);
    private final Figure worst = new Figure("%.2f ms", 0.01);
    private final Figure latency = new Figure("%.1f ms", 0.1);
    private final Figure fps = new Figure("%.1f", 0.1);
    private final Figure shown = new Figure("%.0f", 1);
    private final Figure dropped = new Figure("%.0f", 1);
    private final Figure lag = new Figure("%+.2f pictures", 0.01);
    private final Figure queue = new Figure("%.0f", 1);

    Counters(Vitals vitals) {
        this.vitals = vitals;
    }

    void draw(Ui ui) {
        SoundMeter sound = vitals.sound();
        PictureMeter pictures = vitals.pictures();
        try (Scope table = ui.table("counters", 4, TableStyle.PLAIN)) {
            if (!table.isOpen()) {
                return;
            }
            for (int column = 0; column < 4; column++) {
                ui.tableColumn("", column % 2 == 0 ? NAMES * ui.scale() : 0);
            }
            row(
                    ui,
                    "Missed deadlines",
                    missed.of(sound.missedDeadlines()),
                    sound.missedDeadlines() > 0,
                    "How often the device found too little sound ready, and silence was heard.");
            row(
                    ui,
                    "Pictures in a second",
                    fps.of(pictures.framesPerSecond()),
                    false,
                    "Those that were shown, of late.");
            row(
                    ui,
                    "Missing sample frames",
                    missedFrames.of(sound.missedFrames()),
                    sound.missedFrames() > 0,
                    "How much silence was heard for want of sound.");
            row(ui, "Pictures shown", shown.of(pictures.shown()), false, "Since the performance began.");
            row(
                    ui,
                    "Xruns of the device",
                    xruns.of(vitals.xruns()),
                    vitals.xruns() > 0,
                    "How often the device says that sound was missing.");
            row(
                    ui,
                    "Pictures dropped",
                    dropped.of(pictures.dropped()),
                    pictures.dropped() > 0,
                    "Too late, or their moment passed while another was at work.");
            row(
                    ui,
                    "Slow blocks",
                    slow.of(sound.slowBlocks()),
                    false,
                    "Blocks that took longer than they sound; what was ready ahead may have covered them.");
            row(
                    ui,
                    "Picture to sound",
                    lag.of(pictures.lagFrames()),
                    Math.abs(pictures.lagFrames()) > 1,
                    "How far the last picture lay from what was heard; late ones are positive.");
            row(ui, "Slowest block ever", worst.of(sound.worstNanos() / 1e6), false, "Since the performance began.");
            row(
                    ui,
                    "Edits that wait",
                    queue.of(vitals.queueDepth()),
                    vitals.queueDepth() > 100,
                    "In the queue of the engine.");
            row(ui, "Latency", latency.of(vitals.latencyMs()), false, "From a key to the ear, as far as it is known.");
        }
    }

    private static void row(Ui ui, String name, String number, boolean isBad, String tip) {
        ui.tableCell();
        ui.dim(name);
        ui.tip(tip);
        ui.tableCell();
        try (Scope _ = ui.inMono()) {
            if (isBad) {
                ui.text(ui.theme().warning(), Icon.WARNING.glyph());
                ui.sameLine(NEXT_TO * ui.scale());
            }
            ui.text(isBad ? ui.theme().warning() : ui.theme().text(), number);
        }
    }
}
