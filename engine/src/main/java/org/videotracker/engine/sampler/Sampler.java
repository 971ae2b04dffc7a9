package org.videotracker.engine.sampler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sampler.kernel.KernelFactory;
import org.videotracker.engine.sampler.kernel.Resampler;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * The MultiSampler at work: voices, from triggers to sound and a list of pictures. Owned by the audio thread, on which
 * every method is called; after construction nothing here allocates, waits or throws. The output is the same to the bit
 * for every division of time into runs.
 */
public final class Sampler {
    private static final SamplerSettings NOTHING = SamplerSettings.of(48_000, List.of());

    private final PositionMemory memory = new PositionMemory();
    private final SamplerModulation modulation = new SamplerModulation();
    private final VoicePool voices;
    private SamplerSettings settings = NOTHING;
    private long notes;
    private long unready;
    private long missing;
    private float peak;

    /**
     * @param capacity the most voices that settings can ask for, 1..{@link SamplerSettings#MAX_VOICES}
     * @param kernels makes the inner loop
     */
    public Sampler(int capacity, KernelFactory kernels) {
        if (capacity < 1 || capacity > SamplerSettings.MAX_VOICES) {
            throw new IllegalArgumentException(
                    "a sampler has 1.." + SamplerSettings.MAX_VOICES + " voices, not " + capacity);
        }
        voices = new VoicePool(capacity, new Resampler(kernels.create()), memory, modulation, NOTHING);
    }

    /**
     * Renders a run. Edited settings hold from its first frame.
     *
     * @param triggers those of the run, in the order of their offsets
     * @param out whose first frames are overwritten
     * @param frames 1..{@link StereoBuffer#CAPACITY}
     * @param startFrame the absolute frame of the run's first, which never goes back
     */
    public void render(
            SamplerSettings newSettings, TriggerQueue triggers, StereoBuffer out, int frames, long startFrame) {
        out.clear(frames);
        if (newSettings != settings) {
            follow(newSettings);
        }
        int at = 0;
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = triggers.get(i);
            int offset = Math.clamp(trigger.offset, at, frames);
            renderVoices(out, at, offset, startFrame);
            at = offset;
            switch (trigger.kind) {
                case ONSET -> begin(trigger, startFrame + at);
                case CHANGE -> change(trigger);
                case RELEASE -> release(trigger.id);
                case RELEASE_SAMPLE -> releaseSample(trigger.index);
                case RELEASE_ALL -> releaseAll(trigger.id);
            }
        }
        renderVoices(out, at, frames, startFrame);
        peak = out.peak(frames);
    }

    /**
     * Takes over the numbers that mappings move, for the next run and later ones. Called on points of the control grid.
     *
     * @param moved the module's own parameters in the order of its type, and the samples' from {@code firstSample} on; null if
     *     nothing moves any
     * @param areOthers whether any of the numbers is another than before
     */
    void modulate(double @Nullable [] moved, int firstSample, boolean areOthers) {
        modulation.take(moved, firstSample);
        if (areOthers) {
            follow(settings);
        }
    }

    private void renderVoices(StereoBuffer out, int from, int to, long startFrame) {
        if (from == to) {
            return;
        }
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (!voice.isSilent()) {
                voice.render(out, from, to, startFrame);
            }
        }
    }

    private void follow(SamplerSettings edited) {
        settings = edited;
        modulation.follow(edited);
        for (int i = 0; i < voices.capacity(); i++) {
            voices.voice(i).follow(edited);
        }
        voices.cutFrom(edited.enabled() ? limit() : 0);
    }

    private int limit() {
        return Math.min(modulation.voices(), voices.capacity());
    }

    private void begin(Trigger trigger, long frame) {
        if (!settings.enabled()) {
            return;
        }
        int place = trigger.sample.isEmpty() ? trigger.index : settings.names().find(trigger.sample, trigger.index);
        SampleSlot slot = place >= 0 && place < settings.samples().size()
                ? settings.samples().get(place)
                : SampleSlot.EMPTY;
        // Not a switch over types: its first run links code, which the audio thread has no time for.
        if (slot instanceof SampleSlot.Ready ready) {
            begin(ready, place, trigger, frame);
        } else if (slot instanceof SampleSlot.Loading) {
            unready++;
        } else {
            missing++;
        }
    }

    private void begin(SampleSlot.Ready sample, int slot, Trigger trigger, long frame) {
        Voice voice;
        double level;
        cutGroup(trigger.cutGroup);
        if (modulation.polyphony() == PolyphonyMode.MONO) {
            level = levelToReplace(voices.newest(), slot);
            voices.cutAll();
            voice = voices.choose(slot, limit());
        } else {
            voice = voices.choose(slot, limit());
            level = levelToReplace(voice, slot);
            voice.cut();
        }
        voice.start(settings, sample, slot, trigger, ++notes, frame, level);
    }

    private void cutGroup(int group) {
        for (int i = 0; group != 0 && i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (voice.cutGroup() == group) {
                voice.cut();
            }
        }
    }

    /** What the envelope of a note goes on from: the level of the note of the same sample that gives way to it. */
    private static double levelToReplace(Voice voice, int slot) {
        return voice.state() != VoiceState.FREE && voice.slot() == slot ? voice.level() : -1;
    }

    /** Changes the note with the id of a trigger, if it still sounds. */
    private void change(Trigger trigger) {
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (voice.id() == trigger.id) {
                voice.change(trigger);
            }
        }
    }

    /** Ends the gate of the note with an id, if it still sounds. */
    public void release(long id) {
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (voice.id() == id) {
                voice.release();
            }
        }
    }

    private void releaseSample(int slot) {
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (voice.slot() == slot) {
                voice.release();
            }
        }
    }

    /** Ends the gates of all notes of one source. */
    private void releaseAll(long id) {
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            if (Trigger.areOfOneLane(voice.id(), id)) {
                voice.release();
            }
        }
    }

    /** Ends every note, with the fade that avoids a click. */
    public void stopAll() {
        voices.cutAll();
    }

    /** Forgets where notes were left: the transport has stopped. */
    public void clearMemory() {
        memory.clear();
    }

    /** Writes down the pictures on show, as they are at the first frame after the run. */
    public void showVideo(VideoVoices into) {
        into.clear();
        for (int i = 0; i < voices.capacity(); i++) {
            Voice voice = voices.voice(i);
            VideoClip video = voice.video();
            if (video != null) {
                into.add(voice, video);
            }
        }
    }

    /** The number of voices that {@link #voice} knows. */
    public int capacity() {
        return voices.capacity();
    }

    /** What one voice is doing, 0..{@link #capacity()}-1. */
    public VoiceReport voice(int i) {
        return voices.voice(i);
    }

    public int activeVoices() {
        return voices.active();
    }

    /** The greatest magnitude of the last run. */
    public float peak() {
        return peak;
    }

    /** Where the note that began last is in its clip, 0..1; 0 when none sounds. */
    public double position() {
        Voice newest = voices.newest();
        return newest.state() == VoiceState.FREE ? 0 : newest.place();
    }

    /** How many triggers met a sample that was still loading, since the sampler was made. */
    public long unreadyTriggers() {
        return unready;
    }

    /** How many triggers met an empty slot or none, since the sampler was made. */
    public long missingTriggers() {
        return missing;
    }
}
