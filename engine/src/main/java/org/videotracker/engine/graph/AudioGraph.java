package org.videotracker.engine.graph;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Performer;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.modulation.ReadOuts;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.telemetry.Telemetry;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/**
 * Plays a session: follows its edits on the engine thread, renders its sound on the audio thread. The two meet in one volatile
 * reference. The result does not depend on how time is split into runs.
 */
public final class AudioGraph implements Performer {
    private static final int GRID = StereoBuffer.CAPACITY;

    private final GraphCompiler compiler;
    private final TransportClock clock;
    private final Block block;
    private final Afterglow afterglow;
    private final int fadeFrames;
    private final FaultSink faults;
    private final Telemetry telemetry = new Telemetry();
    private final StereoBuffer silence = new StereoBuffer();
    private final double[] transportValues = new double[Transport.PARAMETERS.size()];
    private final ReadOuts readOuts = this::readOut;
    private volatile Program published = Program.EMPTY;
    private volatile @Nullable TriggerTap tap;
    private volatile long faultCount;
    private volatile Program playing = Program.EMPTY;
    private Session compiled = Session.EMPTY;
    /** The absolute frame up to which was rendered. */
    private volatile long rendered;
    /** The absolute frame at which the program that plays was begun. */
    private long begun;

    public AudioGraph(List<ModuleKind> kinds, Surroundings surroundings, ClipSource clips, FaultSink faults) {
        this.compiler = new GraphCompiler(kinds, surroundings, clips);
        this.clock = new TransportClock(surroundings.sampleRate());
        this.block = new Block(clock);
        this.afterglow = new Afterglow(surroundings.sampleRate());
        this.fadeFrames = Afterglow.fadeFrames(surroundings.sampleRate());
        this.faults = faults;
    }

    @Override
    public void follow(Session session, Extent extent) {
        long reached = rendered;
        if (extent.isEverything() || afterglow.isOver(reached)) {
            compiled = afterglow.after(session, reached);
            published = compiler.compile(compiled, afterglow.leaving());
        } else {
            compiled = afterglow.with(session);
            published = compiler.update(published, compiled, extent.modules());
        }
    }

    /** Compiles the present session anew, since more of its clips are ready. Engine thread. */
    public void reload() {
        published = compiler.compile(compiled, afterglow.leaving());
    }

    /** Lets somebody hear every trigger, or nobody. */
    public void tapTriggers(@Nullable TriggerTap newTap) {
        tap = newTap;
    }

    /** How often a processor failed and was silenced for a run. */
    public long faultCount() {
        return faultCount;
    }

    /** The transport, as of the last run. Audio thread. */
    public TransportClock clock() {
        return clock;
    }

    /**
     * Renders the next run. Audio thread.
     *
     * @param frame the absolute frame of the first sample: where the last run ended
     * @param frames how many, within one cell of the control grid of {@link StereoBuffer#CAPACITY} frames
     * @return what the master output plays; valid until the next run
     */
    public StereoBuffer render(long frame, int frames) {
        Program program = published;
        if (program != playing) {
            begun = frame;
        }
        if (program != playing || frame % GRID == 0) {
            playing = program;
            modulate(program);
        }
        clock.begin(
                frame, frames, program.playback(), transportValues[0], (int) transportValues[1], transportValues[2]);
        NodeProgram[] nodes = program.nodes();
        for (int i = 0; i < nodes.length; i++) {
            render(nodes[i], nodes);
        }
        rememberDelayed(nodes, frame, frames);
        rendered = frame + frames;
        if ((frame + frames) % GRID == 0) {
            report(program, frame + frames);
        }
        if (program.masterAudio() < 0) {
            silence.clear(frames);
            return silence;
        }
        return nodes[program.masterAudio()].node().output;
    }

    private void report(Program program, long frame) {
        telemetry.begin(program.telemetry(), program.report());
        int place = 0;
        for (NodeProgram node : program.nodes()) {
            int count = node.module().type().readOuts().size();
            for (int i = 0; i < count; i++) {
                telemetry.put(place++, node.node().processor.readOut(i));
            }
        }
        telemetry.end(frame, clock.beatAt(clock.frames()), clock.tempo(), clock.state());
    }

    /** What is sounding, reported at every point of the control grid. */
    public Telemetry telemetry() {
        return telemetry;
    }

    /** The program of the last run. */
    Program playing() {
        return playing;
    }

    private void modulate(Program program) {
        Transport transport = program.transport();
        transportValues[0] = transport.bpm();
        transportValues[1] = transport.beatsPerBar();
        transportValues[2] = transport.glideMs();
        transportValues[3] = transport.launchQuantum().ordinal();
        if (!program.modulation().isEmpty()) {
            for (int i : program.moved()) {
                NodeProgram moved = program.nodes()[i];
                System.arraycopy(moved.base(), 0, moved.effective(), 0, moved.base().length);
            }
            program.modulation().run(program.values(), transportValues, readOuts);
            for (int i : program.moved()) {
                countMoves(program.nodes()[i]);
            }
        }
    }

    private static void countMoves(NodeProgram moved) {
        if (!Arrays.equals(moved.effective(), moved.before())) {
            System.arraycopy(moved.effective(), 0, moved.before(), 0, moved.before().length);
            moved.node().moves++;
        }
    }

    private double readOut(int node, int readOut) {
        return playing.nodes()[node].node().processor.readOut(readOut);
    }

    @SuppressWarnings("unchecked") // a node's settings were made by its own processor
    private void render(NodeProgram program, NodeProgram[] nodes) {
        Node node = program.node();
        if (program.leaving() && block.frame() >= begun + fadeFrames) {
            node.output.clear(block.frames());
            node.triggersOut.clear();
            return;
        }
        gather(program, nodes);
        block.inputs = program.heard();
        block.output = node.output;
        block.triggersIn = node.triggersIn;
        block.triggersOut = node.triggersOut;
        block.values = program.effective();
        block.isModulated = program.effective() != program.base();
        block.moves = node.moves;
        block.firstInputValue = program.layout().firstLink();
        block.firstSampleValue = program.layout().sample(0);
        node.triggersOut.clear();
        try {
            ((Processor<Object>) node.processor).render(program.settings(), block);
        } catch (RuntimeException | StackOverflowError fault) {
            node.output.clear(block.frames());
            node.triggersOut.clear();
            faultCount++;
            faults.report("rendering " + program.module().name(), fault);
        }
        TriggerTap listener = tap;
        if (listener != null) {
            for (int i = 0; i < node.triggersOut.size(); i++) {
                listener.heard(program.module(), node.triggersOut.get(i));
            }
        }
    }

    private void gather(NodeProgram program, NodeProgram[] nodes) {
        int[] audio = program.audioInputs();
        for (int i = 0; i < audio.length; i++) {
            Node source = nodes[audio[i]].node();
            DelayLine delay = source.delay;
            program.heard()[i] = program.audioDelayed()[i] && delay != null
                    ? delay.read(block.frame(), block.frames())
                    : source.output;
        }
        TriggerQueue arriving = program.node().triggersIn;
        arriving.clear();
        int[] events = program.eventInputs();
        for (int i = 0; i < events.length; i++) {
            boolean isMuted = program.effective()[program.eventMutes()[i]] > 0.5;
            TriggerQueue sent = nodes[events[i]].node().triggersOut;
            for (int j = 0; j < sent.size(); j++) {
                Trigger trigger = sent.get(j);
                if (!isMuted || trigger.kind == Trigger.Kind.RELEASE) {
                    arriving.add(trigger);
                }
            }
        }
    }

    private static void rememberDelayed(NodeProgram[] nodes, long frame, int frames) {
        for (int i = 0; i < nodes.length; i++) {
            DelayLine delay = nodes[i].node().delay;
            if (delay != null) {
                delay.write(nodes[i].node().output, frame, frames);
            }
        }
    }
}
