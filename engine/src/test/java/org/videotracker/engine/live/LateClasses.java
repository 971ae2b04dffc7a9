package org.videotracker.engine.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.graph.ModuleKind;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.modulator.ModulatedSet;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/**
 * A program that warms up on an empty session, then lets a performance come to everything that there is, and prints the classes that
 * the threads of the sound and the pictures loaded meanwhile, one a line.
 */
public final class LateClasses {
    private static final List<String> THREADS = List.of("vt-audio", "vt-video");
    private static final List<String> EVENTS = List.of("jdk.ClassLoad", "jdk.ClassDefine");

    private LateClasses() {}

    /** @param arguments a file for the recording; and {@code cold} to leave out the warm-up */
    public static void main(String[] arguments) throws IOException {
        List<ModuleKind> kinds = BuiltInModules.kinds(Kernels.scalar());
        if (arguments.length == 1) {
            new WarmUp(
                            Session.EMPTY,
                            kinds,
                            new Surroundings(Rig.RATE, Rig.WIDTH, Rig.HEIGHT, 0),
                            asset -> null,
                            LiveRig.FPS)
                    .play(TimeUnit.MILLISECONDS.toNanos(1), System::nanoTime);
        }
        Path file = Path.of(arguments[0]);
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
            Rig rig = ModulatedSet.rig();
            rig.forgetTriggers();
            recording.start();
            perform(rig);
            recording.stop();
            recording.dump(file);
        }
        TreeSet<String> late = new TreeSet<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (EVENTS.contains(event.getEventType().getName())
                    && event.getThread() != null
                    && THREADS.contains(event.getThread().getJavaName())) {
                String place = event.getEventType().getName().equals("jdk.ClassLoad") ? "loadedClass" : "definedClass";
                late.add(event.getClass(place).getName());
            }
        }
        late.forEach(System.out::println);
    }

    private static void perform(Rig rig) {
        rig.add("TrackerSequencer", "second");
        rig.connect("second", "sampler", Signal.EVENT);
        rig.add("VideoMixer", "mixer");
        rig.add("Oscilloscope", "scope");
        rig.add("Spectrogram", "spectrum");
        rig.connect("sampler", "mixer", Signal.VIDEO);
        rig.connect("sampler", "scope", Signal.AUDIO);
        rig.connect("sampler", "spectrum", Signal.AUDIO);
        rig.connect("scope", "mixer", Signal.VIDEO);
        rig.connect("spectrum", "mixer", Signal.VIDEO);
        rig.sample("sampler", new Clip(null, Rig.pictures(50, 12.5, 0x204000)));
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            live.performance.video().showOn((frame, number) -> {});
            play(live, Rig.RATE / 4);
            steps(rig).forEach(step -> {
                live.run(step);
                play(live, Rig.RATE / 10);
            });
            live.run(
                    new CreateChain(Optional.of("chain")),
                    new InsertEntry("chain", Optional.empty(), Entry.of("numbers")),
                    new InsertEntry("chain", Optional.empty(), Entry.of(pattern(rig))));
            live.run(new BindChain(rig.id("second"), "chain", Optional.empty()));
            play(live, 3 * Rig.RATE);
            live.run(new BindPattern(rig.id("second"), "numbers", Optional.empty()), new TransportCommand.Fill(true));
            play(live, Rig.RATE / 2);
            live.run(new BindPattern(rig.id("second"), pattern(rig), Optional.empty()));
            play(live, Rig.RATE / 2);
            for (String style : List.of("LOOP", "GRAIN", "NEXT")) {
                live.run(set(rig, "sampler.sample[0].playStyle", style));
                play(live, Rig.RATE / 2);
            }
            for (String blend : List.of("MULTIPLY", "ALPHA", "SCREEN", "DIFFERENCE", "LIGHTEN", "DARKEN")) {
                live.run(set(rig, "sampler.videoBlend", blend), set(rig, "masterVideoOut.blendMode", blend));
                play(live, Rig.RATE / 4);
            }
            live.performance.engine().submit(Batch.of("test", rig.hand("sampler", 0, 0.5)), new Due.Next(Quantum.STEP));
            play(live, Rig.RATE / 4);
            live.run(new EnableModule(rig.id("sampler"), false));
            play(live, Rig.RATE / 4);
            live.run(new EnableModule(rig.id("sampler"), true), new TransportCommand.Seek(1));
            play(live, Rig.RATE / 4);
            live.run(new RemoveModule(rig.id("sampler")));
            play(live, Rig.RATE);
        }
    }

    /** Plays on, and a picture of it at least is composed. */
    private static void play(LiveRig live, int frames) {
        live.awaitPictureWanted();
        live.pull(frames);
        live.awaitPictureWanted();
    }

    private static String pattern(Rig rig) {
        return rig.session().bindings().get(rig.id("tracker")).pattern();
    }

    private static Command set(Rig rig, String path, String option) {
        return new SetParameter(rig.address(path), Value.of(option));
    }

    private static List<SetStep> steps(Rig rig) {
        Step note = Step.of(0).withLength(2);
        List<Step> steps = List.of(
                note.withLock("pan", 1).withSlides(true),
                note.withLock("pan", 0),
                note.withMicro(0.3),
                note.withMicro(-0.3),
                note.withRetrigger(new Retrigger(5, 1)),
                Step.REST.withLock("volume", 0.2),
                Step.REST.withNote(70),
                note.withRatio(new Ratio(2, 3)),
                note.withChance(40),
                note.withCondition(TrigCondition.NOT_PRE),
                note.withCondition(TrigCondition.NEI),
                note.withCondition(TrigCondition.NOT_FILL),
                note.withIndex(1));
        String pattern = pattern(rig);
        return IntStream.range(0, steps.size())
                .mapToObj(row -> new SetStep(pattern, row, steps.get(row)))
                .toList();
    }
}
