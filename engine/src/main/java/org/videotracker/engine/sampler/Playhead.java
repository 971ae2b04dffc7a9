package org.videotracker.engine.sampler;

import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.sampler.kernel.FixedPoint;

/**
 * A reading position that keeps to a region. All numbers are source frames in fixed point, so that comparing, looping
 * and stepping are exact. Forward it plays [low, high); backward it goes from the last frame of it down to low. A clip
 * without sound is read as if it had some at 48 kHz. Owned by the audio thread.
 */
final class Playhead {
    private static final int SILENT_SAMPLE_RATE = 48_000;
    /** That of the highest note at the highest speed. */
    private static final double MOST_SPEED = 500;

    private static final long FRACTION = FixedPoint.ONE - 1;

    private int sampleRate = SILENT_SAMPLE_RATE;
    private long clipLength = FixedPoint.ONE;
    private long millisecond = FixedPoint.ONE;
    private PlayStyle style = PlayStyle.ONCE;

    private long regionStart;
    private long regionEnd;
    private long start;
    private double grainSeconds;
    private long grain;
    private long low;
    private long high;
    private long position;
    private long rate;
    private final CurveCursor speedCurve = new CurveCursor();
    private double clipSpeed;
    private int outputRate = SILENT_SAMPLE_RATE;

    /** Takes another clip, whose length is that of its sound or its pictures, the longer. */
    void open(Clip clip) {
        AudioClip audio = clip.audio();
        VideoClip video = clip.video();
        sampleRate = audio == null ? SILENT_SAMPLE_RATE : audio.sampleRate();
        long sound = audio == null ? 0 : Math.min(audio.frames(), FixedPoint.MAX_FRAMES) << FixedPoint.FRACTION_BITS;
        long pictures = video == null
                ? 0
                : FixedPoint.of(Math.min(video.frames() / video.frameRate() * sampleRate, FixedPoint.MAX_FRAMES));
        clipLength = Math.max(FixedPoint.ONE, Math.max(sound, pictures));
        millisecond = FixedPoint.of(sampleRate / 1000.0);
    }

    /** Begins a note: takes its region, and goes to its start. */
    void begin(VoiceValues values, double pitchedSpeed, int framesPerSecond) {
        speedCurve.follow(values.curves.speed());
        setSpeed(pitchedSpeed, framesPerSecond);
        setRegion(values);
        start = Math.clamp(
                round(regionStart + (long) Math.rint(values.position * (regionEnd - regionStart))),
                ceil(regionStart),
                Math.max(ceil(regionStart), regionEnd - millisecond));
        style = values.style;
        grainSeconds = values.grainSize;
        grain = grainLength();
        setBounds();
        if (rate >= 0) {
            position = start;
        } else if (style == PlayStyle.GRAIN || values.position == 0) {
            position = lastFrame();
        } else {
            position = start;
        }
        bend();
    }

    /** Goes on from a remembered position. The end of a loop is its beginning. */
    void resume(long remembered) {
        position = remembered;
        clampInside();
        bend();
    }

    /** What is faster than anything can be heard is held to that. */
    void setSpeed(double speed, int framesPerSecond) {
        clipSpeed = speed;
        outputRate = framesPerSecond;
        bend();
    }

    /** Whether the speed depends on the place, and {@link #bend} is to be called on the way. */
    boolean isBent() {
        return !speedCurve.curve().isEmpty();
    }

    /** Takes the speed of this place. Returns whether it is another than before. */
    boolean bend() {
        long before = rate;
        double speed = clipSpeed * speedCurve.at(place());
        rate = FixedPoint.of(Math.clamp(speed, -MOST_SPEED, MOST_SPEED) * sampleRate / outputRate);
        return rate != before;
    }

    /** How long the whole clip is. */
    double clipSeconds() {
        return FixedPoint.frames(clipLength) / sampleRate;
    }

    /**
     * Takes over edited values. The start keeps its place in the clip, and a grain its length until the next jump, as
     * far as the region allows. The position may then lie outside: see {@link #isOutside()}.
     */
    void edit(VoiceValues values) {
        speedCurve.follow(values.curves.speed());
        setRegion(values);
        boolean isNewStyle = style != values.style;
        style = values.style;
        grainSeconds = values.grainSize;
        start = Math.clamp(start, regionStart, Math.max(regionStart, regionEnd - millisecond));
        grain = isNewStyle ? grainLength() : Math.min(grain, regionEnd - start);
        setBounds();
    }

    private void setRegion(VoiceValues values) {
        long a = (long) Math.rint(Math.min(values.regionStart, values.regionEnd) * clipLength);
        long b = (long) Math.rint(Math.max(values.regionStart, values.regionEnd) * clipLength);
        if (b - a < millisecond) {
            a = Math.max(0, Math.min(a, clipLength - millisecond));
            b = a + millisecond;
        }
        regionStart = a;
        regionEnd = b;
    }

    private void setBounds() {
        boolean isGrain = style == PlayStyle.GRAIN;
        low = isGrain ? start : regionStart;
        high = isGrain ? start + grain : regionEnd;
    }

    private long grainLength() {
        long rest = regionEnd - start;
        long wanted = grainSeconds == 0 ? rest : FixedPoint.of(grainSeconds * sampleRate);
        return Math.clamp(wanted, Math.min(millisecond, rest), rest);
    }

    /** Whether the position has left the region, or the region the position. */
    boolean isOutside() {
        return position < low || position >= high;
    }

    /** Whether the position is outside because it came to the end in its direction. */
    boolean isPastEnd() {
        return rate < 0 ? position < low : position >= high;
    }

    /** How many output frames can be read before the position is outside; the greatest long when it does not move. */
    long framesInside() {
        if (rate > 0) {
            return (high - position + rate - 1) / rate;
        }
        return rate < 0 ? (position - low) / -rate + 1 : Long.MAX_VALUE;
    }

    /** How many output frames a pass takes, rounded down; the greatest long when the position does not move. */
    long passFrames() {
        return rate == 0 ? Long.MAX_VALUE : (high - low) / Math.abs(rate);
    }

    /**
     * Begins another pass: back by the length of the one that ended, so that nothing is lost of the way past the end.
     */
    void jump() {
        if (style == PlayStyle.GRAIN) {
            long left = rate > 0 ? grain : 0;
            grain = grainLength();
            setBounds();
            position -= left;
        }
        position = low + Math.floorMod(position - low, high - low);
        bend();
    }

    /** Returns into the region by the shortest way, and to the other side of a loop from past its end. */
    void clampInside() {
        if (isPastEnd() && style.isLooped()) {
            position = rate < 0 ? lastFrame() : low;
        } else {
            position = Math.clamp(position, low, lastFrame());
        }
    }

    void advance(long frames) {
        position += frames * rate;
    }

    /** The last whole frame of what is played, at least its beginning. */
    private long lastFrame() {
        return Math.max(low, ceil(high) - FixedPoint.ONE);
    }

    private static long ceil(long fixed) {
        return fixed + FRACTION & ~FRACTION;
    }

    private static long round(long fixed) {
        return fixed + FixedPoint.ONE / 2 & ~FRACTION;
    }

    boolean isMoving() {
        return rate != 0;
    }

    PlayStyle style() {
        return style;
    }

    long position() {
        return position;
    }

    long rate() {
        return rate;
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    int sampleRate() {
        return sampleRate;
    }

    double seconds() {
        return FixedPoint.frames(position) / sampleRate;
    }

    /** The position as a part of the clip, 0..1. */
    double place() {
        return Math.clamp((double) position / clipLength, 0, 1);
    }

    /** The position after so many frames as a part of the clip, which may lie beside 0..1. */
    double placeAfter(long frames) {
        return (double) (position + frames * rate) / clipLength;
    }

    /** In how many whole frames it comes to a place that lies ahead, rounded down. */
    long framesTo(double place) {
        return (long) ((place * clipLength - position) / rate);
    }

    /** Where in a pass the position will be after so many frames, 0..1 within it. */
    double placeInPass(long framesAhead) {
        return (double) (position + framesAhead * rate - low) / (high - low);
    }
}
