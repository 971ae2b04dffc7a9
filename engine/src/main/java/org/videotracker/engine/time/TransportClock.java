package org.videotracker.engine.time;

import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/**
 * Counts sample frames and says which musical time they are. The audio thread calls {@link #begin} once at the
 * beginning of every run; everything else here describes that run until the next.
 *
 * <p>Runs are split at the multiples of the control grid and wherever the engine likes: positions, beats and glides are
 * the same for every way of splitting.
 */
public final class TransportClock {
    private final int sampleRate;
    private final TempoGlide glide;
    private final BeatTime now;
    private final BeatTime mark;
    private long frame;
    private int frames;
    private long partsPerFrame;
    private double tempoOfParts;
    private boolean fills;
    private int beatsPerBar = Transport.INITIAL.beatsPerBar();
    private final TransportState transport = new TransportState();
    private final BeatTime editedAt;
    private final BeatTime everSinceBegun;
    private final PlayedTime played;
    private int turns;
    private int beatOffset;
    private long beatNumber;

    /** A stopped clock at beat 0. Sample rates are 8000..192000 Hz. */
    public TransportClock(int sampleRate) {
        this.sampleRate = sampleRate;
        this.now = new BeatTime(sampleRate);
        this.mark = new BeatTime(sampleRate);
        this.editedAt = new BeatTime(sampleRate);
        this.everSinceBegun = new BeatTime(sampleRate);
        this.played = new PlayedTime(sampleRate);
        this.glide = new TempoGlide(sampleRate, Transport.INITIAL.bpm());
    }

    /**
     * Begins the next run, at whose first frame every change takes effect: {@link #arrive}, {@link #follow} and {@link #run}.
     *
     * @param frame the absolute frame of its first sample
     * @param frames how many, 1..256, all within one cell of the control grid
     */
    public void begin(long frame, int frames, Playback cue, Transport settings) {
        arrive(frame);
        follow(cue, settings.bpm(), settings.beatsPerBar(), settings.glideMs());
        run(frames);
    }

    /** Comes to the first frame of the next run, from where the last one ended. */
    public void arrive(long newFrame) {
        if (isPlaying()) {
            now.addParts(partsPerFrame * frames);
            played.run(frames);
        }
        everSinceBegun.addParts(partsPerFrame * frames);
        frame = newFrame;
        frames = 0;
        transport.arrive();
        editedAt.set(now);
    }

    /**
     * Takes over what is asked for, at the frame to which this has come; may be called again when more is asked for there.
     *
     * @param bpm the tempo to arrive at, 20..480
     * @param newBeatsPerBar 1..32
     * @param glideMs how long a change of tempo takes
     */
    public void follow(Playback cue, double bpm, int newBeatsPerBar, double glideMs) {
        beatsPerBar = newBeatsPerBar;
        fills = cue.fills();
        followTempo(bpm, glideMs);
        cue(cue, bpm);
    }

    /**
     * Goes where the transport is asked to go, at the frame to which this has come, before it is known at which tempo it plays on.
     *
     * @param bpm the tempo at which it would have come there
     */
    public void cue(Playback cue, double bpm) {
        if (transport.follow(cue, now)) {
            editedAt.set(now);
            played.jump(now.toBeats(), bpm);
            turns++;
        }
    }

    /** Says how many frames the run has that begins where this has come to: 1..256, all within one cell of the control grid. */
    public void run(int newFrames) {
        frames = newFrames;
        findBeat();
    }

    /** Says for which beat the edits were meant that are taken over at this frame, in which it falls. */
    public void editFor(double beat) {
        mark.set(beat);
        if (now.isBefore(mark)) {
            editedAt.set(mark);
        }
    }

    private void followTempo(double bpm, double glideMs) {
        if (!transport.hasBegun()) {
            glide.jumpTo(bpm);
        }
        glide.follow(bpm, glideMs, frame);
        if (glide.tempo() != tempoOfParts) {
            tempoOfParts = glide.tempo();
            partsPerFrame = BeatTime.partsPerFrame(tempoOfParts);
        }
    }

    private void findBeat() {
        mark.set(now).ceilToMultiple(1);
        beatNumber = mark.wholeBeats();
        beatOffset = isPlaying() ? offsetOf(mark) : frames;
    }

    public int sampleRate() {
        return sampleRate;
    }

    /** The absolute frame of the run's first sample. */
    public long frame() {
        return frame;
    }

    /** The number of frames in the run. */
    public int frames() {
        return frames;
    }

    public PlayState state() {
        return transport.state();
    }

    public boolean isPlaying() {
        return transport.isPlaying();
    }

    /** Whether the player fills in. */
    public boolean fills() {
        return fills;
    }

    /** What happened to the transport at the beginning of this run; reported in this run only. */
    public TransportChange change() {
        return transport.change();
    }

    /** Whether the position at the beginning of this run is not the one that the run before led to. */
    public boolean hasJumped() {
        return transport.hasJumped();
    }

    /** The tempo of this run in beats per minute; on its way to the target during a glide. */
    public double tempo() {
        return glide.tempo();
    }

    /** The tempo that was asked for. */
    public double targetTempo() {
        return glide.target();
    }

    public int beatsPerBar() {
        return beatsPerBar;
    }

    /** The length of a beat in frames at the tempo of this run. */
    public double framesPerBeat() {
        return 60.0 * sampleRate / glide.tempo();
    }

    /** The position in beats at the beginning of the run. */
    public double beat() {
        return now.toBeats();
    }

    /** The position in beats at a frame of the run. */
    public double beatAt(int offset) {
        return isPlaying() ? now.toBeats() + offset / framesPerBeat() : now.toBeats();
    }

    /** The position within the bar in beats, 0 up to the number of beats per bar. */
    public double beatInBar() {
        return now.toBeats() % beatsPerBar;
    }

    /** Copies the exact position at the beginning of the run. */
    public void now(BeatTime into) {
        into.set(now);
    }

    /** Copies the exact position for which the edits were meant that take effect in this run: not before its beginning. */
    public void editedAt(BeatTime into) {
        into.set(editedAt);
    }

    /** Copies the exact position some frames, less than a beat, after the beginning of the run, at its tempo. */
    public void positionAt(int ahead, BeatTime into) {
        into.set(now);
        if (isPlaying()) {
            into.addParts(partsPerFrame * ahead);
        }
    }

    /** Copies the exact position at the end of the run. */
    public void end(BeatTime into) {
        positionAt(frames, into);
    }

    /** Whether a time lies before the beginning of the run. */
    public boolean isPast(BeatTime time) {
        return time.isBefore(now);
    }

    /**
     * The frame of the run, 0..frames-1, in which a time falls; {@link #frames()} for a time after the run, 0 for one
     * before.
     */
    public int offsetOf(BeatTime time) {
        return (int) Math.clamp(now.framesUntil(time, partsPerFrame), 0L, (long) frames);
    }

    /**
     * The absolute frame in which a beat that is not past falls, if the tempo stays as it is: the floor of its exact
     * frame.
     */
    public long frameOf(double beat) {
        mark.set(beat);
        return frame + now.framesUntil(mark, partsPerFrame);
    }

    /**
     * How many frames it is from the beginning of the run to the frame in which a beat falls, if the tempo stays as it is:
     * negative for one that is past. A beat that is meant to be the very beginning of a frame, and was rounded, falls into it.
     */
    public long framesUntil(double beat) {
        return MusicalTime.framesUntil(mark, now, beat, partsPerFrame);
    }

    long partsPerFrame() {
        return partsPerFrame;
    }

    /** A number that is another one after each jump. */
    public int turns() {
        return turns;
    }

    /** Tells the moment of a frame of the run: 0..frames. */
    public void moment(int offset, Moment into) {
        double seconds = (double) offset / sampleRate;
        into.beats = beatAt(offset);
        into.seconds = played.seconds() + (isPlaying() ? seconds : 0);
        into.freeBeats = everSinceBegun.toBeats() + offset / framesPerBeat();
        into.freeSeconds = (double) (frame + offset) / sampleRate;
    }

    /** The number of the jump that led here. */
    long jumps() {
        return transport.jumps();
    }

    /** The next whole beat, or this one. */
    public void nextBeat(BeatTime into) {
        into.set(now).ceilToMultiple(1);
    }

    /**
     * The next beginning of a bar, or this one. Bars are counted from beat 0 at the present number of beats per bar.
     */
    public void nextBar(BeatTime into) {
        into.set(now).ceilToMultiple(beatsPerBar);
    }

    /** Whether a beat falls into this run. There is never more than one, the shortest beat having 1000 frames. */
    public boolean hasBeat() {
        return beatOffset < frames;
    }

    /** The frame of the run in which its beat falls. */
    public int beatOffset() {
        return beatOffset;
    }

    /** The number of the beat in this run, counted from zero. */
    public long beatNumber() {
        return beatNumber;
    }

    /** Whether the beat in this run begins a bar. */
    public boolean isDownbeat() {
        return beatNumber % beatsPerBar == 0;
    }
}
