package org.videotracker.engine.sampler;

import org.videotracker.engine.sampler.envelope.Envelope;
import org.videotracker.engine.sampler.envelope.GrainWindow;
import org.videotracker.engine.sampler.envelope.Ramp;
import org.videotracker.engine.sampler.kernel.Gain;

/**
 * How loud a voice is: the product of its envelope, its volume, its curve, its place, its fades and its grain's window, drawn
 * as straight lines. A line, or span, ends where any of them turns, which are all frames of the note's own making; how the engine
 * divides time only divides the rendering of a span. Owned by the audio thread.
 */
final class Loudness {
    private static final double FADE_SECONDS = 0.005;
    private static final double VOLUME_SECONDS = 0.010;
    /** The longest straight line that stands for a bent one, or for the product of two. */
    private static final int BEND_FRAMES = 32;
    /** A grain's window is drawn with at least so many lines. */
    private static final int WINDOW_LINES = 16;

    final Envelope envelope = new Envelope();
    final Gain gain = new Gain();
    private final Ramp volume = new Ramp();
    private final CurveGain curve = new CurveGain();
    /** From 0 to 1 while another stream of the same sample fades. */
    private final Ramp entry = new Ramp();
    /** 1, and 0 while the speed is 0. */
    private final Ramp motion = new Ramp();
    /** The place from left to right. */
    private final Ramp pan = new Ramp();

    private int spanAt;
    private int spanFrames;
    private int fadeFrames = 1;
    private long volumeFrames = 1;

    /**
     * Begins a note.
     *
     * @param level the envelope's level of the note of the same sample that this one replaces and fades in over;
     *     negative when there is none
     */
    void start(VoiceValues values, int sampleRate, double level, boolean isMoving) {
        fadeFrames = Math.max(1, (int) Math.round(FADE_SECONDS * sampleRate));
        volumeFrames = Math.max(1, Math.round(VOLUME_SECONDS * sampleRate));
        envelope.start(values.envelope, sampleRate, Math.max(0, level));
        volume.set(values.volume * values.moduleVolume);
        curve.start(values.curves.volume());
        motion.set(isMoving ? 1 : 0);
        pan.set(values.pan);
        entry.set(1);
        if (level >= 0) {
            fadeIn(fadeFrames);
        }
    }

    void fadeIn(long frames) {
        entry.set(0);
        entry.glide(1, frames);
    }

    /** Follows a change of the volume, its curve and the place, and fades at the beginning and the end of a standstill. */
    void follow(VoiceValues values, Playhead playhead) {
        double target = values.volume * values.moduleVolume;
        if (target != volume.target()) {
            volume.glide(target, volumeFrames);
        }
        if (values.pan != pan.target()) {
            pan.glide(values.pan, volumeFrames);
        }
        curve.follow(values.curves.volume(), playhead, volumeFrames);
        double moving = playhead.isMoving() ? 1 : 0;
        if (moving != motion.target()) {
            motion.glide(moving, fadeFrames);
        }
    }

    /** The length of a fade that nobody hears as a click. */
    int fadeFrames() {
        return fadeFrames;
    }

    /** Draws the next span from here, of at most so many frames. */
    void draw(long most, Playhead playhead, GrainWindow window) {
        boolean isWindowed = playhead.style() == PlayStyle.GRAIN && window != GrainWindow.NONE;
        long frames = Math.min(most, Math.min(envelope.framesLeft(), volume.framesLeft()));
        frames = Math.min(frames, Math.min(entry.framesLeft(), motion.framesLeft()));
        frames = Math.min(frames, pan.framesLeft());
        boolean isCurved = !curve.isNeutral();
        frames = Math.min(frames, longestLine(isCurved ? curve.moving(playhead) : 0));
        if (isCurved) {
            frames = Math.min(frames, curve.framesLeft(playhead));
        }
        if (isWindowed) {
            frames = Math.min(frames, Math.clamp(playhead.passFrames() / WINDOW_LINES, 1, BEND_FRAMES));
        }
        double begin = after(0);
        double end = after(frames);
        if (isWindowed) {
            begin *= window.at(playhead.placeInPass(0));
            end *= window.at(playhead.placeInPass(frames));
        }
        if (isCurved) {
            begin *= curve.after(playhead, 0);
            end *= curve.after(playhead, frames);
        }
        double from = pan.valueAfter(0);
        double to = pan.valueAfter(frames);
        gain.line(
                begin * Math.min(1, 1 - from),
                end * Math.min(1, 1 - to),
                begin * Math.min(1, 1 + from),
                end * Math.min(1, 1 + to),
                frames);
        spanAt = 0;
        spanFrames = (int) frames;
    }

    /** @param others how many factors move besides those of the note itself */
    private long longestLine(int others) {
        int moving = others
                + (envelope.isMoving() ? 1 : 0)
                + (volume.isMoving() ? 1 : 0)
                + (entry.isMoving() ? 1 : 0)
                + (motion.isMoving() ? 1 : 0)
                + (pan.isMoving() ? 1 : 0);
        return moving > 1 || envelope.isBent() ? BEND_FRAMES : Gain.MAX_SPAN;
    }

    private double after(long frames) {
        return envelope.levelAfter(frames)
                * volume.valueAfter(frames)
                * entry.valueAfter(frames)
                * motion.valueAfter(frames);
    }

    /** What the sample's curve makes of the volume where a playhead is. */
    double curveAt(Playhead playhead) {
        return curve.isNeutral() ? 1 : curve.now(playhead);
    }

    /** How many frames of the span have been rendered. */
    int spanAt() {
        return spanAt;
    }

    int framesLeft() {
        return spanFrames - spanAt;
    }

    float left() {
        return gain.leftAt(spanAt);
    }

    float right() {
        return gain.rightAt(spanAt);
    }

    void advance(int frames) {
        envelope.advance(frames);
        volume.advance(frames);
        entry.advance(frames);
        motion.advance(frames);
        pan.advance(frames);
        curve.advance(frames);
        spanAt += frames;
    }
}
