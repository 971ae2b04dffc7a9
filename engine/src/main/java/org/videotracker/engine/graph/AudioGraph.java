package org.videotracker.engine.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Performer;
import org.videotracker.engine.command.Timeline;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.TriggerTap;
import org.videotracker.engine.event.TriggerTaps;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.snapshot.Subscription;
import org.videotracker.engine.telemetry.Level;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.engine.telemetry.Telemetry;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;

/**
 * Plays a session: follows its edits on the engine thread, renders its sound on the audio thread. The two meet in a
 * {@link Handover}. The result does not depend on how time is split into runs.
 */
public final class AudioGraph implements Performer, Timeline {
    private static final int GRID = StereoBuffer.CAPACITY;
    private static final long NOWHERE = -1;

    private final SessionFollower follower;
    private final TransportClock clock;
    private final NodeRenderer renderer;
    private final FaultBoard board = new FaultBoard();
    private final int fadeFrames;
    private final Telemetry telemetry = new Telemetry();
    private final StereoBuffer silence = new StereoBuffer();
    private final Modulator modulator;
    private final Handover handover = new Handover();
    private final Pulse pulse;
    private final TriggerTaps taps = new TriggerTaps();
    private final Hand hand;
    private final Lookahead lookahead;
    private final Audition audition;
    private volatile Program playing = Program.EMPTY;
    /** The absolute frame up to which was rendered. */
    private volatile long rendered;
    /** The absolute frame to which was come, but from which nothing was rendered yet. */
    private long arrivedAt = NOWHERE;
    /** The absolute frame at which the program that plays was begun. */
    private long begun;

    /** A graph that plays the same each time: nobody measures how long its processors take. */
    public AudioGraph(List<ModuleKind> kinds, Surroundings surroundings, ClipSource clips, FaultSink faults) {
        this(kinds, surroundings, clips, faults, RestartBudget.DEFAULT, () -> 0);
    }

    /**
     * A graph that plays live.
     *
     * @param faults is told, by the thread that calls {@link #repair} or {@link #follow}, of each distinct fault once
     * @param budget of restarts for each module that fails
     * @param nanoClock measures how long a processor takes; called on the audio thread
     */
    public AudioGraph(
            List<ModuleKind> kinds,
            Surroundings surroundings,
            ClipSource clips,
            FaultSink faults,
            RestartBudget budget,
            LongSupplier nanoClock) {
        this.clock = new TransportClock(surroundings.sampleRate());
        this.modulator = new Modulator(clock);
        this.audition = surroundings.audition();
        this.pulse = new Pulse(clock);
        this.hand = new Hand(clock, taps);
        this.renderer = new NodeRenderer(clock, hand, nanoClock);
        this.lookahead = new Lookahead(pulse::time);
        FaultLedger ledger = new FaultLedger(budget, surroundings.sampleRate(), faults);
        this.follower = new SessionFollower(
                new GraphCompiler(kinds, surroundings.with(lookahead), clips, board),
                handover,
                new Afterglow(surroundings.sampleRate()),
                board,
                ledger,
                new Preparation(lookahead, ledger));
        this.fadeFrames = Afterglow.fadeFrames(surroundings.sampleRate());
    }

    @Override
    public void follow(Session session, Extent extent) {
        follow(session, extent, Handover.AT_ONCE);
    }

    @Override
    public void follow(Session session, Extent extent, double beat) {
        long reached = rendered;
        follower.follow(session, extent, beat, reached, reached + pulse.leadFrames() + clock.sampleRate());
    }

    /** Compiles the present session anew, since more of its clips are ready. Engine thread. */
    public void reload() {
        follower.reload();
    }

    @Override
    public Optional<Timeline> timeline() {
        return Optional.of(this);
    }

    @Override
    public MusicalTime musicalTime() {
        return pulse.time();
    }

    @Override
    public long leadFrames() {
        return pulse.leadFrames();
    }

    /**
     * How far ahead whatever is due at a beat is prepared from now on; any thread. Without a lead, whoever renders lets it be
     * prepared at the very frame, after {@link #arrive}.
     */
    public void lead(long frames) {
        pulse.lead(frames);
    }

    @Override
    public boolean hasRoom() {
        return handover.hasRoom();
    }

    @Override
    public int triggerRoom() {
        return handover.triggerRoom();
    }

    @Override
    public void trigger(List<HandTrigger> triggers, double beat, boolean areAlone) {
        handover.give(triggers, beat, areAlone);
    }

    /** How many triggers by hand began no note since too many came at once. Any thread. */
    public long droppedTriggers() {
        return hand.dropped();
    }

    @Override
    public Subscription hang(BeatAlarm alarm) {
        pulse.hang(alarm);
        return () -> pulse.takeDown(alarm);
    }

    /** Lets somebody hear every trigger from the next run on, until the subscription is closed. Any thread. */
    public Subscription tapTriggers(TriggerTap tap) {
        taps.add(tap);
        return () -> taps.remove(tap);
    }

    /** Called, on the thread on which a processor failed, once there is something to {@link #repair}; must not wait or allocate. */
    public void onFault(Runnable wakeUp) {
        board.onPost(wakeUp);
    }

    /**
     * Begins the modules anew that have failed, as far as their budget goes, and reports what went wrong. Engine thread.
     *
     * @return 1 if there was anything to do, else 0
     */
    public int repair() {
        return follower.repair();
    }

    /** Called, on the audio thread, when there may be something to {@link #prepare}; must not wait or allocate. */
    public void onWant(Runnable wakeUp) {
        lookahead.onWant(wakeUp);
    }

    /**
     * Prepares a little of what will be rendered in the next seconds. Whoever renders lets it be called until there is nothing left to
     * do: at the latest when some tenths of a second have been rendered since the last time. Engine thread.
     *
     * @return 1 if there was anything to do, else 0
     */
    public int prepare() {
        return follower.prepare();
    }

    /** Whether {@link #takeRemark} has something to say. Any thread. */
    public boolean hasRemark() {
        return follower.hasRemark();
    }

    /**
     * The next sentence of what cannot be played as it is meant, for the player, or null if there is none; each is reported as a fault
     * too. Any thread.
     */
    public @Nullable String takeRemark() {
        return follower.takeRemark();
    }

    /** The modules that have failed or could not play what they were asked for, and what became of them. Any thread: one volatile read. */
    public Map<ModuleId, ModuleHealth> health() {
        return follower.health();
    }

    /** The transport, as of the last run. Audio thread. */
    public TransportClock clock() {
        return clock;
    }

    /**
     * Comes to the first frame of the next run: takes over what is due there, and tells the time. Called again for the same frame,
     * it takes over what has been asked for meanwhile. Audio thread.
     *
     * @param frame where the last run ended
     * @param most how many frames the run may have, within one cell of the control grid of {@link StereoBuffer#CAPACITY} frames
     * @return how many of them it may have: as many as lie before the next change, at least 1
     */
    public int arrive(long frame, int most) {
        boolean isNew = frame != arrivedAt;
        if (isNew) {
            arrivedAt = frame;
            clock.arrive(frame);
            pulse.arrive();
        }
        takeOver(frame, isNew && frame % GRID == 0);
        int frames = pulse.tell(playing.nodes(), most);
        Handover.Entry next = handover.next();
        return next == null || !clock.isPlaying() || handover.isAtOnce(next)
                ? frames
                : Math.clamp(clock.framesUntil(next.beat()), 1, frames);
    }

    private void takeOver(long frame, boolean isOnGrid) {
        boolean isMoved = false;
        Handover.Entry next = handover.next();
        while (next != null && handover.isAtOnce(next)) {
            isMoved |= take(next, frame);
            next = handover.next();
        }
        if (isMoved || isOnGrid) {
            modulator.run(playing, isOnGrid);
        }
        modulator.drive(playing);
        while (next != null && isDue(next)) {
            clock.editFor(next.beat());
            if (take(next, frame)) {
                modulator.run(playing, false);
            }
            modulator.drive(playing);
            next = handover.next();
        }
        hand.takeFree(handover.entries(), playing);
    }

    private boolean isDue(Handover.Entry entry) {
        return handover.isAtOnce(entry) || !clock.isPlaying() || clock.framesUntil(entry.beat()) <= 0;
    }

    private boolean take(Handover.Entry entry, long frame) {
        boolean isMoved = entry.program().movesValuesOf(playing);
        playing = entry.program();
        handover.take(entry);
        hand.take(entry);
        if (isMoved) {
            begun = frame;
        }
        return isMoved;
    }

    /**
     * Renders the next run. Audio thread.
     *
     * @param frame the absolute frame of the first sample: where the last run ended
     * @param frames how many, at most as {@link #arrive} said
     * @return what the master output plays; valid until the next run
     */
    public StereoBuffer render(long frame, int frames) {
        if (frame != arrivedAt) {
            arrive(frame, frames);
        }
        arrivedAt = NOWHERE;
        Program program = playing;
        clock.run(frames);
        NodeProgram[] nodes = program.nodes();
        board.reach(frame);
        renderer.render(nodes, taps, begun + fadeFrames);
        lookahead.tell();
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
                telemetry.put(place++, node.node().readOut(i));
            }
        }
        modulator.report(program, telemetry, place);
        place = program.telemetry().firstLevel();
        for (NodeProgram node : program.nodes()) {
            if (node.node().makesSound) {
                node.node().level.report(telemetry, place);
                place += Level.NUMBERS;
            }
        }
        for (NodeProgram node : program.nodes()) {
            int size = node.node().processor.detailSize();
            if (size > 0) {
                node.node().detail(program.report(), place, size);
                place += size;
            }
        }
        telemetry.end(frame, clock.beatAt(clock.frames()), clock.tempo(), clock.state());
    }

    /** What is sounding, reported at every point of the control grid. */
    public Telemetry telemetry() {
        return telemetry;
    }

    /** What is listened to beside the session. */
    public Audition audition() {
        return audition;
    }

    @Override
    public PresentValues presentValues() {
        return PresentValues.of(telemetry);
    }

    /** The program of the last run. */
    Program playing() {
        return playing;
    }
}
