package org.videotracker.studio.performance;

import java.util.Optional;
import org.videotracker.engine.graph.ModuleHealth;
import org.videotracker.engine.live.PictureMeter;
import org.videotracker.engine.live.SoundMeter;
import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/**
 * Says in one line how things are: session, device, load, what was missing, recording, modules that fail. What has gone wrong within the
 * last seconds stands out, by a sign and a colour; what is long past does not. Thread of the studio.
 */
public final class StatusLine {
    private static final String NOT_SAVED = Icon.SAVE.glyph() + " not saved";
    private static final double EVERY_SECONDS = 0.2;
    private static final double RARELY_SECONDS = 1;
    private static final double STANDS_OUT_SECONDS = 10;
    private static final double HIGH_LOAD = 0.7;
    private static final double STUDIO_LIMIT_MS = 8;
    private static final int MANY_EDITS = 100;

    private final StudioHost host;
    private final FrameMeter frames;
    private final Growth xruns = new Growth();
    private final Growth dropped = new Growth();
    private final Figure latencyText = new Figure("%.1f ms", 0.1);
    private final Figure loadText = new Figure("sound %.0f %%", 1);
    private final Figure xrunsText = new Figure("xruns %.0f", 1);
    private final Figure picturesText = new Figure("%.1f pictures/s", 0.1);
    private final Figure droppedText = new Figure("%.0f dropped", 1);
    private final Figure studioText = new Figure("studio %.1f ms", 0.1);
    private final Figure queueText = new Figure("%.0f edits wait", 1);
    private final Figure failingText = new Figure("%.0f modules fail", 1);
    private final Figure recordedText = new Figure("recorded %.0f s", 1);
    private String session = "";
    private String device = "";
    private boolean isUnsaved;
    private long failing;
    private double studioMs;
    private Optional<StudioHost.Recording.State> recorded = Optional.empty();
    private long version = -1;
    private double due = Double.NEGATIVE_INFINITY;
    private double rarelyDue = Double.NEGATIVE_INFINITY;

    /** Whether a count has grown within the last seconds. */
    private static final class Growth {
        private long count = -1;
        private double grewAt = Double.NEGATIVE_INFINITY;

        void look(long newCount, double now) {
            if (count >= 0 && newCount > count) {
                grewAt = now;
            }
            count = newCount;
        }

        boolean isRecent(double now) {
            return now - grewAt < STANDS_OUT_SECONDS;
        }
    }

    public StatusLine(StudioHost host, FrameMeter frames) {
        this.host = host;
        this.frames = frames;
    }

    /** Draws it in a line of the present window. */
    public void draw(Ui ui, Moment now) {
        look(now);
        float gap = 16 * ui.scale();
        SoundMeter sound = host.performance().sound().meter();
        PictureMeter pictures = host.performance().video().meter();
        ui.text(ui.theme().text(), session);
        ui.tip("The session that plays.");
        ui.sameLine(gap);
        if (isUnsaved) {
            say(ui, gap, false, NOT_SAVED, "Ctrl+S saves; the autosave has it in any case.");
        }
        say(ui, gap, false, device, "The sound device.");
        say(ui, gap, false, latencyText.of(1000 * host.sound().latencySeconds()), "From a key to the ear.");
        say(
                ui,
                gap,
                sound.load() > HIGH_LOAD,
                loadText.of(100 * sound.load()),
                "Of its time; at 100 % sound is missing.");
        say(ui, gap, xruns.isRecent(now.seconds()), xrunsText.of(host.sound().xruns()), "How often sound was missing.");
        say(ui, gap, false, picturesText.of(pictures.framesPerSecond()), "Pictures of the performance, of late.");
        say(
                ui,
                gap,
                dropped.isRecent(now.seconds()),
                droppedText.of(pictures.dropped()),
                "Pictures that came too late, or whose moment passed while another was at work.");
        say(
                ui,
                gap,
                studioMs > STUDIO_LIMIT_MS,
                studioText.of(studioMs),
                "Processor time of a picture of the studio; Performance in the menu View has more.");
        rare(ui, gap);
    }

    private void rare(Ui ui, float gap) {
        int queue = host.performance().engine().queueDepth();
        if (queue > MANY_EDITS) {
            say(ui, gap, true, queueText.of(queue), "The engine is behind with what was asked of it.");
        }
        if (failing > 0) {
            say(ui, gap, true, failingText.of(failing), "They are silent; the log says why.");
        }
        if (recorded.isPresent()) {
            ui.text(ui.theme().error(), Icon.RECORD.glyph());
            ui.sameLine(gap / 2);
            say(ui, gap, false, recordedText.of(recorded.get().seconds()), "Ctrl+Shift+R completes the file.");
        }
        ui.text("");
    }

    private static void say(Ui ui, float gap, boolean standsOut, String text, String tip) {
        if (standsOut) {
            ui.text(ui.theme().warning(), Icon.WARNING.glyph());
            ui.sameLine(gap / 4);
            ui.text(ui.theme().warning(), text);
        } else {
            ui.dim(text);
        }
        ui.tip(tip);
        ui.sameLine(gap);
    }

    private void look(Moment now) {
        if (now.seconds() < due) {
            return;
        }
        due = now.seconds() + EVERY_SECONDS;
        xruns.look(host.sound().xruns(), now.seconds());
        dropped.look(host.performance().video().meter().dropped(), now.seconds());
        if (now.version() != version || now.seconds() >= rarelyDue) {
            version = now.version();
            rarelyDue = now.seconds() + RARELY_SECONDS;
            session = host.sessionName();
            device = host.sound().device();
            isUnsaved = host.isUnsaved();
            recorded = host.recording().state();
            studioMs = frames.medianMilliseconds();
            failing = failing();
        }
    }

    private long failing() {
        long count = 0;
        for (ModuleHealth health : host.performance().audio().health().values()) {
            count += health.hasFailed() ? 1 : 0;
        }
        return count;
    }
}
