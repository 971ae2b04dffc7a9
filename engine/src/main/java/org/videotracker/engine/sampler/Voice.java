package org.videotracker.engine.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.sampler.envelope.Envelope;
import org.videotracker.engine.sampler.kernel.FixedPoint;
import org.videotracker.engine.sampler.kernel.Resampler;
import org.videotracker.engine.signal.StereoBuffer;

/** A place where one note sounds at a time, with the tails of those before it. Owned by the audio thread. */
final class Voice implements VoiceReport {
    private final Resampler resampler;
    private final PositionMemory memory;
    private final Pitch scale;
    private final Tails tails = new Tails();
    private final SamplerModulation modulation;
    private final VoiceValues values;
    private final Playhead playhead = new Playhead();
    private final Loudness loudness = new Loudness();
    private final Envelope envelope = loudness.envelope;

    private SamplerSettings settings;
    private @Nullable Clip clip;
    private @Nullable AudioClip audio;
    private double pitch;
    private boolean isReleased;
    private long id;
    private int slot;
    private int step;
    private int cutGroup;
    private long generation;
    private long now;
    private long ageFrames;

    Voice(
            Resampler resampler,
            PositionMemory memory,
            Pitch scale,
            SamplerModulation modulation,
            SamplerSettings settings) {
        this.modulation = modulation;
        this.values = new VoiceValues(modulation);
        this.resampler = resampler;
        this.memory = memory;
        this.scale = scale;
        this.settings = settings;
    }

    /**
     * Begins a note here, where none is sounding.
     *
     * @param number counts the notes of the sampler
     * @param frame the absolute frame
     * @param level the envelope's level of the note of the same sample that this one replaces and fades in over;
     *     negative when there is none
     */
    void start(
            SamplerSettings with,
            SampleSlot.Ready sample,
            int newSlot,
            Trigger trigger,
            long number,
            long frame,
            double level) {
        settings = with;
        clip = sample.clip();
        audio = clip.audio();
        isReleased = false;
        id = trigger.id;
        slot = newSlot;
        cutGroup = trigger.cutGroup;
        step = trigger.step;
        generation = number;
        now = frame;
        ageFrames = 0;
        playhead.open(sample.clip());
        pitch = scale.speed(trigger.note) * trigger.detune;
        if (trigger.cycleFrames > 0) {
            pitch *= playhead.clipSeconds() * settings.sampleRate() / trigger.cycleFrames;
        }
        values.take(settings, sample.settings(), slot, trigger);
        playhead.begin(values, values.speed * pitch, settings.sampleRate());
        if (remembers() && !values.locksPosition() && memory.has(key())) {
            playhead.resume(memory.get(key(), playhead.sampleRate()));
        }
        loudness.start(values, settings.sampleRate(), level, playhead.isMoving());
        nextSpan();
    }

    /** Takes over locks that come while the note sounds. */
    void change(Trigger trigger) {
        values.lock(trigger);
        follow(settings);
    }

    /** The gate has ended. */
    void release() {
        if (state() == VoiceState.PLAYING) {
            remember();
            beginRelease();
            nextSpan();
        }
    }

    private void beginRelease() {
        isReleased = true;
        envelope.release(framesToEnd());
    }

    /** Ends the note here and now; what is heard of it fades by itself. */
    void cut() {
        if (state() == VoiceState.FREE) {
            return;
        }
        if (!isReleased) {
            remember();
        }
        leaveTail(loudness.fadeFrames(), playhead.low(), playhead.high());
        free();
    }

    /** Takes over edited settings; of what the trigger locked, nothing changes. */
    void follow(SamplerSettings edited) {
        settings = edited;
        if (state() == VoiceState.FREE) {
            return;
        }
        if (slot >= settings.samples().size()
                || !(settings.samples().get(slot) instanceof SampleSlot.Ready ready)
                || ready.clip() != clip) {
            cut();
            return;
        }
        values.follow(settings, ready.settings());
        long low = playhead.low();
        long high = playhead.high();
        playhead.edit(values);
        if (playhead.isOutside()) {
            if (hasRunOut()) {
                leaveTail(loudness.fadeFrames(), low, high);
                free();
                return;
            }
            crossfade(low, high);
            playhead.clampInside();
        }
        playhead.setSpeed(values.speed * pitch, settings.sampleRate());
        loudness.follow(values, playhead);
        envelope.edit(values.envelope, framesToEnd());
        nextSpan();
    }

    private boolean hasRunOut() {
        return playhead.isPastEnd() && !playhead.style().isLooped();
    }

    private boolean remembers() {
        return values.style == PlayStyle.NEXT && modulation.memoryMode() != MemoryMode.NONE;
    }

    private void remember() {
        if (remembers()) {
            memory.put(key(), playhead.position(), playhead.sampleRate(), now);
        }
    }

    private long key() {
        return PositionMemory.key(modulation.memoryMode(), step, slot);
    }

    /** Adds frames [from, to) of a run to the buffer; the run's frame 0 is the absolute frame {@code startFrame}. */
    void render(StereoBuffer out, int from, int to, long startFrame) {
        int at = from;
        while (at < to && clip != null) {
            int frames = framesToRender(startFrame + at, to - at);
            AudioClip sound = audio;
            if (sound != null && !loudness.gain.isSilent()) {
                resampler.mix(
                        sound,
                        modulation.quality(),
                        playhead.position(),
                        playhead.rate(),
                        loudness.gain,
                        loudness.spanAt(),
                        out,
                        at,
                        frames);
            }
            tails.render(resampler, modulation.quality(), out, at, frames);
            playhead.advance(frames);
            loudness.advance(frames);
            ageFrames += frames;
            at += frames;
            now = startFrame + at;
            if (bends() || loudness.framesLeft() == 0) {
                nextSpan();
            }
        }
        if (at < to) {
            tails.render(resampler, modulation.quality(), out, at, to - at);
        }
    }

    /** How many frames can be rendered alike from an absolute frame on: as far as the control grid where the speed depends on the place. */
    private int framesToRender(long frame, int most) {
        int frames = Math.min(loudness.framesLeft(), most);
        return playhead.isBent()
                ? (int) Math.min(frames, StereoBuffer.CAPACITY - frame % StereoBuffer.CAPACITY)
                : frames;
    }

    /** Takes the speed of a point of the control grid. Returns whether it is another. */
    private boolean bends() {
        return playhead.isBent() && now % StereoBuffer.CAPACITY == 0 && playhead.bend();
    }

    /** Settles what is over at this frame, and draws the next span. */
    private void nextSpan() {
        envelope.settle();
        if (envelope.phase() == Envelope.Phase.DONE) {
            end();
            return;
        }
        if (playhead.isOutside()) {
            if (hasRunOut()) {
                leaveTail(loudness.fadeFrames(), playhead.low(), playhead.high());
                free();
                return;
            }
            crossfade(playhead.low(), playhead.high());
            playhead.jump();
        }
        long untilRelease = framesUntilRelease();
        if (untilRelease <= 0) {
            beginRelease();
            untilRelease = Long.MAX_VALUE;
        }
        loudness.draw(Math.min(playhead.framesInside(), untilRelease), playhead, modulation.grainWindow());
    }

    /**
     * A note that plays once begins its release in time to be silent at the end, though never before its attack is
     * over.
     */
    private long framesUntilRelease() {
        if (isReleased || playhead.style().isLooped()) {
            return Long.MAX_VALUE;
        }
        long release = envelope.releaseFrames();
        long lead = envelope.phase() == Envelope.Phase.ATTACK ? Math.min(loudness.fadeFrames(), release) : release;
        return playhead.framesInside() - lead;
    }

    /** How long there is something to play; the greatest long for a loop. */
    private long framesToEnd() {
        return playhead.style().isLooped() ? Long.MAX_VALUE : Math.max(1, playhead.framesInside());
    }

    private void end() {
        if (!isReleased) {
            remember();
        }
        free();
    }

    private void free() {
        clip = null;
        audio = null;
    }

    /** The stream goes on fading while, from the next frame on, it fades in from another place. */
    private void crossfade(long low, long high) {
        int frames = Math.clamp(playhead.passFrames() / 4, 1, loudness.fadeFrames());
        leaveTail(frames, low, high);
        loudness.fadeIn(frames);
    }

    private void leaveTail(int frames, long low, long high) {
        AudioClip sound = audio;
        float left = loudness.left();
        float right = loudness.right();
        if (sound != null && (left != 0f || right != 0f)) {
            tails.add(sound, playhead, low, high, left, right, frames);
        }
    }

    /** The group that ends together; 0 for none. */
    int cutGroup() {
        return cutGroup;
    }

    /** Whether nothing is heard, not even a tail. */
    boolean isSilent() {
        return clip == null && tails.areSilent();
    }

    /** The pictures on show, or null. */
    @Nullable
    VideoClip video() {
        return clip == null ? null : clip.video();
    }

    /** How opaque the picture is, 0..1. */
    double opacity() {
        return modulation.videoFollowsEnvelope()
                ? envelope.level() * Math.min(1, values.volume * loudness.curveAt(playhead))
                : 1;
    }

    int blend() {
        return values.blend;
    }

    long generation() {
        return generation;
    }

    @Override
    public VoiceState state() {
        if (clip == null) {
            return VoiceState.FREE;
        }
        return isReleased ? VoiceState.RELEASING : VoiceState.PLAYING;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public double positionSeconds() {
        return playhead.seconds();
    }

    @Override
    public double place() {
        return playhead.place();
    }

    @Override
    public double speed() {
        return FixedPoint.frames(playhead.rate()) * settings.sampleRate() / playhead.sampleRate();
    }

    @Override
    public double level() {
        return clip == null ? 0 : envelope.level();
    }

    @Override
    public long ageFrames() {
        return ageFrames;
    }
}
