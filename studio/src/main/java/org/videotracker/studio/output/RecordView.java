package org.videotracker.studio.output;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost.Recording;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;

/** The button that records, and how far the recording has come. Thread of the studio. */
final class RecordView {
    private final Recording recording;
    private final Consumer<Action> acting;
    private final BooleanSupplier isStudioRecorded;
    private final RecordedSize size;
    private final KeptText time = new KeptText(Amounts::time);
    private final KeptText bytes = new KeptText(Amounts::size);
    private final KeptText lost = new KeptText(count -> Math.round(count) + " left out");
    private Path shown = Path.of("");
    private String name = "";

    RecordView(OutputPanel.Machine machine) {
        recording = machine.recording();
        acting = machine.acting();
        isStudioRecorded = machine.isStudioRecorded();
        size = new RecordedSize(machine.elsewhere());
    }

    void draw(Ui ui, Moment now) {
        Optional<Recording.State> state = recording.state();
        if (state.isEmpty()) {
            if (ui.button(Icon.RECORD, "Record")) {
                acting.accept(Action.RECORD);
            }
            ui.tip("Writes what is heard and seen to a video file in the project, until pressed again.");
            ui.sameLine(12 * ui.scale());
            ui.alignToControls();
            if (ui.tick("With the studio in the picture", isStudioRecorded.getAsBoolean())) {
                acting.accept(Action.RECORD_STUDIO);
            }
            ui.tip(
                    "The file shows the whole window of the studio instead of the picture alone; the sound is the same.");
            return;
        }
        Recording.State running = state.get();
        try (Scope _ = ui.buttonsIn(ui.theme().error(), ui.theme().background())) {
            if (ui.button(Icon.STOP, "Recording")) {
                acting.accept(Action.RECORD);
            }
        }
        ui.tip("Completes the file.");
        float gap = 12 * ui.scale();
        ui.sameLine(gap);
        ui.alignToControls();
        ui.mono(time.of(Math.floor(running.seconds())));
        ui.sameLine(gap);
        ui.mono(bytes.of(size.of(running.file(), now.seconds())));
        ui.sameLine(gap);
        if (running.lost() > 0) {
            ui.warn(lost.of(running.lost()));
            ui.tip("Pictures and blocks of sound that came too fast to be written.");
        } else {
            ui.dim(lost.of(0));
        }
        if (!running.file().equals(shown)) {
            shown = running.file();
            Path last = shown.getFileName();
            name = last == null ? "" : last.toString();
        }
        ui.dim(name);
    }
}
