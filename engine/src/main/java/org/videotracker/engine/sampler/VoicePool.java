package org.videotracker.engine.sampler;

import org.videotracker.engine.sampler.kernel.Resampler;

/** The voices, and which of them a new note gets. Owned by the audio thread. */
final class VoicePool {
    private final Voice[] voices;
    private int turn;

    VoicePool(
            int capacity,
            Resampler resampler,
            PositionMemory memory,
            SamplerModulation modulation,
            SamplerSettings settings) {
        voices = new Voice[capacity];
        Pitch scale = new Pitch();
        for (int i = 0; i < capacity; i++) {
            voices[i] = new Voice(resampler, memory, scale, modulation, settings);
        }
    }

    int capacity() {
        return voices.length;
    }

    Voice voice(int i) {
        return voices[i];
    }

    int active() {
        int active = 0;
        for (Voice voice : voices) {
            if (voice.state() != VoiceState.FREE) {
                active++;
            }
        }
        return active;
    }

    void cutAll() {
        cutFrom(0);
    }

    /** Ends the notes of all voices but the first so many. */
    void cutFrom(int first) {
        for (int i = first; i < voices.length; i++) {
            voices[i].cut();
        }
    }

    /**
     * The voice for a new note of a sample: a free one; else of those in their release the one with the lowest level;
     * else the oldest, of the same sample if one plays it. There always is one; it is still sounding unless it was
     * free. Free voices take turns, so that fast cuts spread over the tails of all.
     */
    Voice choose(int slot, int limit) {
        for (int i = 0; i < limit; i++) {
            Voice voice = voices[(turn + i) % limit];
            if (voice.state() == VoiceState.FREE) {
                turn = (turn + i + 1) % limit;
                return voice;
            }
        }
        Voice victim = voices[0];
        for (int i = 1; i < limit; i++) {
            if (isRather(voices[i], victim, slot)) {
                victim = voices[i];
            }
        }
        return victim;
    }

    private static boolean isRather(Voice voice, Voice victim, int slot) {
        boolean isReleasing = voice.state() == VoiceState.RELEASING;
        if (isReleasing != (victim.state() == VoiceState.RELEASING)) {
            return isReleasing;
        }
        if (isReleasing && voice.level() != victim.level()) {
            return voice.level() < victim.level();
        }
        boolean isSameSample = voice.slot() == slot;
        if (!isReleasing && isSameSample != (victim.slot() == slot)) {
            return isSameSample;
        }
        return voice.generation() < victim.generation();
    }

    /** The sounding voice whose note began last, or the first voice if none sounds. */
    Voice newest() {
        Voice newest = voices[0];
        for (Voice voice : voices) {
            if (voice.state() != VoiceState.FREE
                    && (newest.state() == VoiceState.FREE || voice.generation() > newest.generation())) {
                newest = voice;
            }
        }
        return newest;
    }
}
