package org.videotracker.studio.output;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost.Recording;
import org.videotracker.studio.host.StudioHost.SoundOutput;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** Where sound and pictures go: device, monitor and file. Thread of the studio. */
public final class OutputPanel implements Panel {
    public static final String ID = "output";

    private final Edits edits;
    private final ValueCare care;
    private final Machine machine;
    private final RecordView record;
    private @Nullable SoundOutputView sound;
    private @Nullable PictureOutputView picture;

    /**
     * What there is to put out with.
     *
     * @param canvas that is played, whatever the session says of the next one
     * @param monitors the names of those that are connected; asked on the thread of the studio
     * @param acting does an action of the table
     * @param isStudioRecorded whether the next recording shows the studio
     * @param elsewhere does what may wait for the system
     */
    public record Machine(
            SoundOutput sound,
            Recording recording,
            Canvas canvas,
            Supplier<List<String>> monitors,
            Consumer<Action> acting,
            BooleanSupplier isStudioRecorded,
            Executor elsewhere) {}

    /** The pictures that are played until the session is opened the next time. @param rate in pictures per second */
    public record Canvas(int width, int height, double rate) {}

    public OutputPanel(Edits edits, ValueCare care, Machine machine) {
        this.edits = edits;
        this.care = care;
        this.machine = machine;
        record = new RecordView(machine);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Output";
    }

    @Override
    public Icon icon() {
        return Icon.MONITOR;
    }

    @Override
    public boolean isTyping() {
        return sound != null && sound.isTyping() || picture != null && picture.isTyping();
    }

    @Override
    public void draw(Ui ui, Moment now) {
        Optional<Module> audio = now.session().modules().named(SystemModules.AUDIO_OUT);
        Optional<Module> video = now.session().modules().named(SystemModules.VIDEO_OUT);
        if (audio.isPresent()) {
            if (sound == null || !sound.id().equals(audio.get().id())) {
                sound = new SoundOutputView(audio.get(), edits, care, machine.sound(), machine.elsewhere());
            }
            sound.draw(ui, now, audio.get());
        }
        ui.gap(8 * ui.scale());
        if (video.isPresent()) {
            if (picture == null || !picture.id().equals(video.get().id())) {
                picture = new PictureOutputView(
                        video.get(), edits, care, machine.canvas(), machine.monitors(), machine.acting());
            }
            picture.draw(ui, now, video.get());
        }
        ui.gap(8 * ui.scale());
        ui.heading("Recording");
        record.draw(ui, now);
    }
}
