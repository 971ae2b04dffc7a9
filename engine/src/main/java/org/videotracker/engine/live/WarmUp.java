package org.videotracker.engine.live;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.model.transport.Quantum;

/**
 * Plays for a while to nobody, so that the runtime has loaded and compiled what it needs before the first block is heard: first all
 * that there is to play, since a performance may come to it later, then the session. Without it the opening seconds of a performance
 * miss deadlines, and so does the first of anything. Leaves no trace: engines and graphs are its own.
 */
public final class WarmUp {
    private static final String ORIGIN = "warm-up";
    /** A small canvas, for what is the same on a large one. */
    private static final int REHEARSAL_WIDTH = 64;

    private static final int REHEARSAL_HEIGHT = 36;

    private final Session session;
    private final List<ModuleKind> kinds;
    private final Surroundings surroundings;
    private final ClipSource clips;
    private final FrameRate rate;

    /** Nothing is played as yet. */
    public WarmUp(
            Session session, List<ModuleKind> kinds, Surroundings surroundings, ClipSource clips, FrameRate rate) {
        this.session = session;
        this.kinds = kinds;
        this.surroundings = surroundings;
        this.clips = clips;
        this.rate = rate;
    }

    /**
     * Plays as fast as possible: all that there is once, however long that takes, and the session in what is left of the time.
     *
     * @param nanos for how long
     * @param nanoTime the clock that says so: the time that this thread gets of a processor, where others want it too
     */
    public void play(long nanos, LongSupplier nanoTime) {
        long end = nanoTime.getAsLong() + nanos;
        rehearse();
        PrivateStage stage = stage(session, surroundings.width(), surroundings.height(), clips);
        ParameterAddress edited = session.modules()
                .named(SystemModules.AUDIO_OUT)
                .<ParameterAddress>map(output -> new OfModule(output.id(), AudioMixerType.MASTER_VOLUME))
                .orElse(new OfTransport("glideMs"));
        Optional<ModuleId> triggered = session.modules().all().stream()
                .filter(module -> module.type().can(Capability.ACCEPTS_TRIGGERS))
                .map(Module::id)
                .findFirst();
        while (nanoTime.getAsLong() < end) {
            long picture = stage.playPicture();
            // the first edit of a performance, and the first note by hand, must not be slower than the others either
            stage.submit(new SetParameter(edited, Value.of(picture % 2)));
            triggered.ifPresent(
                    module -> stage.submit(Batch.of(ORIGIN, new HandTrigger(module, 0, Step.NONE, 0.01, Locks.NONE))));
        }
    }

    private void rehearse() {
        Session all = Rehearsal.of(kinds);
        Clip clip = RehearsalClip.clip();
        PrivateStage stage = stage(all, REHEARSAL_WIDTH, REHEARSAL_HEIGHT, asset -> clip);
        List<HandTrigger> notes = RehearsalEdits.notes(all);
        for (List<Command> edit : RehearsalEdits.of(all)) {
            stage.playPicture();
            stage.submit(edit.toArray(Command[]::new));
            stage.submit(Batch.of(ORIGIN, notes.toArray(HandTrigger[]::new)), new Due.Next(Quantum.STEP));
        }
        stage.playPicture();
    }

    private PrivateStage stage(Session played, int width, int height, ClipSource source) {
        return new PrivateStage(
                played, kinds, new Surroundings(surroundings.sampleRate(), width, height, 0), source, rate);
    }
}
