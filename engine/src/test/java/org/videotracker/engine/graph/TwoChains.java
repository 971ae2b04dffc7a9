package org.videotracker.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.StillClip;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.sampler.MemoryClip;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.transport.Quantum;

/**
 * Two chains that have nothing in common but the outputs, each with a module of every kind there is, patched as richly as their
 * ports allow. Writes down what every module gives.
 */
final class TwoChains {
    /** Four steps of a sixteenth each at 240 beats a minute. */
    static final double FRAMES_PER_CYCLE = PatchBay.RATE / 4.0;

    static final List<String> CHAINS = List.of("first", "second");
    private static final int WIDTH = 32;
    private static final int HEIGHT = 16;
    private static final int FRAME_RATE = 30;
    private static final String PATTERN = "cycle";

    final PatchBay bay;
    private final List<ModuleKind> kinds;
    private final Frame shown = new Frame(WIDTH, HEIGHT);
    private final FrameTime time = new FrameTime();
    private final Map<String, List<Long>> given = new TreeMap<>();
    private long position;
    private long videoFrame;

    TwoChains(List<ModuleKind> kinds, RestartBudget budget, LongSupplier nanoClock) {
        this.kinds = kinds;
        bay = new PatchBay(WIDTH, HEIGHT, kinds, budget, nanoClock);
        bay.set("clock.bpm", 240);
        bay.run(new CreatePattern(Optional.of(PATTERN), 4));
        bay.run(new SetStep(PATTERN, 0, Step.of(0).withLength(2)));
        bay.run(new SetStep(PATTERN, 1, Step.of(1).withLock("pan", 0.5)));
        bay.run(new SetStep(PATTERN, 3, Step.of(0).withNote(67)));
        CHAINS.forEach(this::patch);
        CHAINS.forEach(this::mapSome);
        bay.run(new Play());
    }

    /** The name of a chain's module of a kind; the outputs belong to both. */
    static String name(String chain, ModuleKind kind) {
        return switch (kind.type().name()) {
            case "AudioOutput" -> "masterAudioOut";
            case "VideoOutput" -> "masterVideoOut";
            default -> chain + kind.type().name();
        };
    }

    private void patch(String chain) {
        List<String> names = kinds.stream().map(kind -> name(chain, kind)).toList();
        for (int i = 0; i < kinds.size(); i++) {
            add(names.get(i), kinds.get(i));
        }
        for (String from : names) {
            for (String to : names) {
                for (Signal signal : Signal.values()) {
                    connect(from, to, signal);
                }
            }
        }
    }

    /** Values that follow, with inertia, what the chain's own modules report. */
    private void mapSome(String chain) {
        move(chain + "TrackerSequencer.currentStepPosition", chain + "AudioMixer.masterVolume");
        move(chain + "MultiSampler.level", chain + "VideoMixer.masterOpacity");
        move(chain + "AudioMixer.level", chain + "Oscilloscope.scale");
    }

    private void move(String source, String target) {
        Mapping plain =
                Mapping.of(new Mapping.Id(bay.address(source), bay.address(target)), new Span(0, 1), new Span(0.3, 1));
        bay.run(new MapParameter(new Mapping(
                plain.id(),
                plain.in(),
                plain.out(),
                plain.curve(),
                plain.polarity(),
                plain.combine(),
                1,
                120,
                true,
                Optional.empty(),
                false)));
    }

    private void add(String name, ModuleKind kind) {
        if (module(name).isPresent()) {
            return;
        }
        bay.run(new AddModule(bay.id(name), kind.type(), Optional.of(name), false));
        if (kind.type().can(Capability.HOLDS_SAMPLES)) {
            int[] pixels = new int[20 * 12];
            Arrays.setAll(pixels, i -> 0xFF000000 | i * 0x010509);
            bay.sample(name, new Clip(MemoryClip.noise(48_000, 9000, 1), new StillClip(20, 12, pixels, false)));
            bay.sample(name, new Clip(MemoryClip.noise(44_100, 20_000, 2), null));
        }
        if (kind.type().can(Capability.EMITS_TRIGGERS)) {
            bay.run(new BindPattern(bay.id(name), PATTERN, Optional.of(Quantum.NOW)));
        }
    }

    private Optional<Module> module(String name) {
        return bay.session().modules().named(name);
    }

    /** Connects two modules by all ports that fit, unless that were a loop. */
    private void connect(String from, String to, Signal signal) {
        for (Port output : module(from).orElseThrow().type().ports()) {
            for (Port input : module(to).orElseThrow().type().ports()) {
                if (output.signal() == signal
                        && output.direction() == Direction.OUTPUT
                        && input.signal() == signal
                        && input.direction() == Direction.INPUT) {
                    bay.tryTo(new Connect(
                            new LinkId(new PortRef(bay.id(from), output.name()), new PortRef(bay.id(to), input.name())),
                            false));
                }
            }
        }
    }

    /** Every module that hears, sees or is triggered by a module, however indirectly, and the module itself. */
    Set<String> downstreamOf(String name) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                bay.session().links().all().stream()
                        .filter(link -> link.source().module().equals(bay.id(next)))
                        .map(link -> bay.session()
                                .modules()
                                .get(link.target().module())
                                .orElseThrow()
                                .name())
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** What each module gave: a number for each run and one for each video frame. */
    Map<String, List<Long>> given() {
        return given;
    }

    /** Plays on; the engine thread has its turn after every run. */
    void play(double cycles) {
        long end = position + Math.round(cycles * FRAMES_PER_CYCLE);
        while (position < end) {
            long next = videoFrame * PatchBay.RATE / FRAME_RATE;
            if (next == position) {
                show();
            } else {
                hear(Math.min(end, next));
            }
        }
        bay.audio.repair();
    }

    private void hear(long end) {
        long grid = position - position % StereoBuffer.CAPACITY + StereoBuffer.CAPACITY;
        int frames = (int) (Math.min(grid, end) - position);
        bay.audio.render(position, frames);
        for (NodeProgram program : bay.audio.playing().nodes()) {
            write(program, heard(program, frames));
        }
        bay.audio.repair();
        position += frames;
    }

    private static long heard(NodeProgram program, int frames) {
        Node node = program.node();
        long sum = 1;
        for (int i = 0; i < frames; i++) {
            sum = sum * 31 + Float.floatToRawIntBits(node.output.left[i]);
            sum = sum * 31 + Float.floatToRawIntBits(node.output.right[i]);
        }
        for (int i = 0; i < node.triggersOut.size(); i++) {
            Trigger trigger = node.triggersOut.get(i);
            sum = sum * 31 + trigger.kind.ordinal();
            sum = sum * 31 + trigger.frame;
            sum = sum * 31 + trigger.id;
            sum = sum * 31 + trigger.index;
        }
        for (int i = 0; i < program.module().type().readOuts().size(); i++) {
            sum = sum * 31 + Double.doubleToRawLongBits(node.readOut(i));
        }
        return sum;
    }

    private void show() {
        time.set(videoFrame++, position, PatchBay.RATE);
        bay.video.capture();
        bay.video.compose(time, shown);
        for (NodeProgram program : bay.audio.playing().nodes()) {
            Picture picture = program.node().picture;
            if (picture != null) {
                write(program, seen(picture));
            }
        }
        bay.audio.repair();
    }

    private long seen(Picture picture) {
        picture.prepare(time);
        int[] pixels = new int[picture.width() * picture.height()];
        picture.rows(0, picture.height(), pixels, 0);
        long sum = 1;
        for (int pixel : pixels) {
            sum = sum * 31 + pixel;
        }
        return sum;
    }

    private void write(NodeProgram program, long number) {
        given.computeIfAbsent(program.module().name(), name -> new ArrayList<>())
                .add(number);
    }
}
