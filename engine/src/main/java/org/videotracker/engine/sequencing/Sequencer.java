package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sequencing.cycle.CycleNote;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportChange;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Quantum;

/**
 * Plays what one sequencer is bound to: turns the steps under its playhead into triggers with the exact frame. Made on
 * the engine thread, then owned by the audio thread, which calls {@link #render} once a run. What it emits does not
 * depend on how time is split into runs.
 */
public final class Sequencer {
    private final Playhead playhead;
    private final PendingLaunch pending;
    private final NoteEmitter notes;
    private final StepPlayer rows;
    private final BeatTime now;
    private final BeatTime pausedAt;
    private final BeatTime runEnd;
    private SequencerSettings settings;
    private PlayState state = PlayState.STOPPED;
    private boolean joined;
    private boolean transportPlays;
    private int cuedEntry = ChainAdvance.NOTHING;
    private volatile double played;
    private volatile long turn;
    private volatile boolean playsCycles;

    /**
     * @param sampleRate of the clock that it will play by, in Hz
     * @param settings what it begins with
     * @param ids numbers its onsets
     */
    public Sequencer(int sampleRate, SequencerSettings settings, OnsetIds ids) {
        this.settings = settings;
        this.playhead = new Playhead(sampleRate, settings);
        this.pending = new PendingLaunch(sampleRate);
        this.notes = new NoteEmitter(sampleRate, ids);
        this.rows = new StepPlayer(sampleRate, notes);
        this.now = new BeatTime(sampleRate);
        this.pausedAt = new BeatTime(sampleRate);
        this.runEnd = new BeatTime(sampleRate);
    }

    /** Plays one run: adds its onsets and releases to the queue, a release before an onset of the same frame. */
    public void render(SequencerSettings newSettings, TransportClock clock, TriggerQueue out) {
        clock.now(now);
        clock.end(runEnd);
        transportPlays = clock.isPlaying();
        if (clock.hasJumped() || !joined) {
            jump(newSettings, clock, out);
        } else if (newSettings != settings) {
            follow(newSettings, clock, out);
        }
        if (transportPlays) {
            playhead.look(now);
            play(clock, out);
        }
        played = playhead.played(state == PlayState.PAUSED ? pausedAt : runEnd);
        turn = playhead.passes().turn();
        playsCycles = playhead.pattern() instanceof CompiledCycles;
    }

    private void jump(SequencerSettings newSettings, TransportClock clock, TriggerQueue out) {
        boolean launched =
                joined && newSettings.launch().serial() != settings.launch().serial();
        joined = true;
        settings = newSettings;
        pending.cancel();
        cuedEntry = ChainAdvance.NOTHING;
        notes.releaseAll(0, clock, out);
        settings.hearsay().own().forget(clock.frame());
        standBy(launched);
    }

    /**
     * Stands where playing from beat 0 would have led; at the top if it does not play, or if an entry of the chain is
     * cued.
     */
    private void standBy(boolean launched) {
        if (launched) {
            cuedEntry = settings.launch().chainIndex() > 0 ? settings.launch().chainIndex() : ChainAdvance.NOTHING;
        }
        state = settings.launch().state();
        pausedAt.set(now);
        notes.forgetLast();
        playhead.locate(settings, now);
        if (cuedEntry != ChainAdvance.NOTHING) {
            playhead.enter(settings, now, cuedEntry);
        } else if (state == PlayState.STOPPED) {
            playhead.enter(settings, now, 0);
        }
        rows.begin(playhead, now);
    }

    private void follow(SequencerSettings edited, TransportClock clock, TriggerQueue out) {
        Launch before = settings.launch();
        Launch after = edited.launch();
        boolean launched = after.serial() != before.serial();
        settings = edited;
        if (!edited.enabled()) {
            rows.endFeel();
            notes.releaseAll(0, clock, out);
        }
        if (clock.state() == PlayState.STOPPED || clock.change() == TransportChange.START) {
            // Nothing plays that would have to go on: edits and launches are as if they had been there before.
            standBy(launched);
        } else if (launched) {
            pending.schedule(after.quantum(), clock, state == PlayState.PLAYING);
        } else {
            if (!pending.isWaiting()) {
                playhead.adopt(edited, playheadTime());
                rows.follow(playhead, playheadTime());
            }
            if (after.state() != before.state()) {
                changeState(after, clock, out);
            }
        }
    }

    private void changeState(Launch launch, TransportClock clock, TriggerQueue out) {
        switch (launch.state()) {
            case PLAYING -> {
                if (state == PlayState.PAUSED) {
                    playhead.carry(pausedAt, now);
                    rows.follow(playhead, now);
                    state = PlayState.PLAYING;
                } else if (!pending.isWaiting()) {
                    pending.schedule(launch.quantum(), clock, false);
                }
            }
            case PAUSED -> {
                pausedAt.set(now);
                rows.endFeel();
                state = PlayState.PAUSED;
            }
            case STOPPED -> {
                pending.cancel();
                notes.releaseAll(0, clock, out);
                playhead.enter(settings, now, 0);
                rows.begin(playhead, now);
                state = PlayState.STOPPED;
            }
        }
    }

    private void play(TransportClock clock, TriggerQueue out) {
        rows.slide(clock, out);
        boolean more = true;
        while (more) {
            boolean isRunning = state == PlayState.PLAYING;
            boolean isLaunch = pending.precedes(playhead, isRunning);
            if (isRunning && rows.precedes(isLaunch ? pending.time(playhead) : playhead.boundary(), isLaunch)) {
                more = rows.play(settings, clock, out);
            } else if (isLaunch) {
                more = launch(clock, out);
            } else {
                more = isRunning && step(clock, out);
            }
        }
        notes.releaseUntil(clock.frames() - 1, clock, out);
    }

    private boolean launch(TransportClock clock, TriggerQueue out) {
        BeatTime at = pending.time(playhead);
        int offset = clock.offsetOf(at);
        if (offset == clock.frames()) {
            return false;
        }
        Launch launch = settings.launch();
        boolean keepsPhase = launch.keepsPhase()
                && launch.quantum() == Quantum.NOW
                && state == PlayState.PLAYING
                && playhead.canKeepPhase(settings, launch.chainIndex());
        pending.cancel();
        pausedAt.set(at);
        if (keepsPhase) {
            playhead.enterKeepingPhase(settings, at, launch.chainIndex());
            rows.endFeel();
            rows.follow(playhead, pausedAt);
        } else {
            playhead.enter(settings, at, launch.chainIndex());
            rows.begin(playhead, pausedAt);
        }
        state = launch.state();
        if (state == PlayState.STOPPED) {
            notes.releaseUntil(offset, clock, out);
            notes.releaseAll(offset, clock, out);
        }
        return true;
    }

    private boolean step(TransportClock clock, TriggerQueue out) {
        int offset = clock.offsetOf(playhead.boundary());
        if (offset == clock.frames()) {
            return false;
        }
        boolean missed = clock.isPast(playhead.boundary());
        playhead.step();
        notes.releaseUntil(offset, clock, out);
        CycleNote note = playhead.note();
        if (note == null) {
            rows.pass(playhead, missed);
        } else if (!missed && settings.enabled()) {
            rows.endFeel();
            notes.sound(note, playhead, offset, clock, out);
        }
        return true;
    }

    private BeatTime playheadTime() {
        return state == PlayState.PAUSED ? pausedAt : now;
    }

    /**
     * Which cycle would play now of a pattern of cycles in the place of the one that plays, if an edit put it there. Any thread.
     *
     * @param beatsPerCycle of that pattern
     */
    long turnOf(double beatsPerCycle) {
        return playsCycles ? turn : (long) (played / beatsPerCycle);
    }

    /** Whether the playhead moves. */
    public boolean isPlaying() {
        return transportPlays && state == PlayState.PLAYING;
    }

    /** When the first step begins from a time on, in beats, if things stay as they are; infinite if none does. */
    public double nextStep(BeatTime from) {
        return isPlaying() ? playhead.nextStep(from) : Double.POSITIVE_INFINITY;
    }

    /** When the present pass ends, in beats, if things stay as they are; infinite if nothing plays. */
    public double nextPass() {
        return isPlaying() ? playhead.nextPass() : Double.POSITIVE_INFINITY;
    }

    /** Whether a launch waits for its boundary. */
    public boolean isLaunchPending() {
        return pending.isWaiting();
    }

    /** The row under the playhead; before the start, the row that it will begin with. */
    public int currentStep() {
        return playhead.row();
    }

    /** The row of the last note while its gate is open, else {@link Step#NONE}. */
    public int soundingStep() {
        return notes.soundingRow();
    }

    /** How often the present pattern has been played through since it was entered. */
    public long pass() {
        return playhead.passes().pass();
    }

    /** The entry of the chain that plays, or -1 while the bound pattern plays. */
    public int chainIndex() {
        return playhead.passes().chainPosition().isPlaying()
                ? playhead.passes().chainPosition().index()
                : ChainAdvance.NOTHING;
    }

    /** How many passes of that entry were played before this one. */
    public int chainRepeat() {
        return playhead.passes().chainPosition().isPlaying()
                ? playhead.passes().chainPosition().repeat()
                : 0;
    }

    /** How far the pattern is played through at the end of the last run, 0..1. */
    public double currentStepPosition() {
        return playhead.position(state == PlayState.PAUSED ? pausedAt : runEnd);
    }

    /** How many cycles were not ready when they began. */
    public long missedCycles() {
        return playhead.missedCycles();
    }

    /** The name of the pattern that plays. */
    public String patternName() {
        return playhead.pattern().name();
    }
}
