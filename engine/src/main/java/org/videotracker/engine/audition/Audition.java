package org.videotracker.engine.audition;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * Plays one clip beside the session, as when something of the library is listened to. No edit, nothing that is saved or undone, and
 * nothing of the session is changed by it: it is added to what the master output plays, before its volume, so that meters and scopes
 * see it, and so that it is recorded as it is heard. Every beginning, jump and end fades over 5 ms.
 *
 * <p>One thread asks, the audio thread plays; neither waits for the other.
 */
public final class Audition {
    private static final double FADE_SECONDS = 0.005;
    private static final Wish NOTHING = new Wish(0, null, 0);

    private final AuditionHead[] heads = new AuditionHead[2];
    private volatile Wish wish = NOTHING;
    /** The number of the last wish that the audio thread took. */
    private volatile long taken;

    private volatile double positionSeconds = Double.NaN;
    private int present;

    /** What is to be heard: nothing without a clip. Numbered, so that it is known which of them was taken. */
    private record Wish(long number, @Nullable AudioClip clip, double fromSeconds) {}

    /** @param sampleRate of what is heard, in Hz */
    public Audition(int sampleRate) {
        int fadeFrames = Math.max(1, (int) Math.round(FADE_SECONDS * sampleRate));
        for (int i = 0; i < heads.length; i++) {
            heads[i] = new AuditionHead(sampleRate, fadeFrames);
        }
    }

    /**
     * Plays a clip from a position on, in place of what was played; to its end or until {@link #stop}. The clip is to stay readable
     * until {@link #isReading} denies it.
     */
    public void play(AudioClip clip, double fromSeconds) {
        wish = new Wish(wish.number + 1, clip, Math.max(0, fromSeconds));
    }

    /** Falls silent. */
    public void stop() {
        wish = new Wish(wish.number + 1, null, 0);
    }

    /** Whether a clip is, or may still come to be, read. For the thread that asks. */
    public boolean isReading(AudioClip clip) {
        // In this order: what is taken is in a head before it counts as taken.
        return taken != wish.number || heads[0].clip() == clip || heads[1].clip() == clip;
    }

    /** Where it is in the clip that is heard, in seconds; NaN while there is none. Any thread. */
    public double positionSeconds() {
        return positionSeconds;
    }

    /** Adds what is listened to. Audio thread: no allocation, lock or exception. */
    public void add(StereoBuffer into, int frames) {
        Wish wanted = wish;
        AuditionHead other = heads[1 - present];
        if (wanted.number != taken && other.isSilent()) {
            heads[present].leave();
            present = 1 - present;
            if (wanted.clip != null) {
                other.begin(wanted.clip, wanted.fromSeconds);
            }
            taken = wanted.number;
        }
        for (AuditionHead head : heads) {
            try {
                head.add(into, frames);
            } catch (RuntimeException | InternalError lost) {
                // Its file was cut off or taken away while it played: that must not silence the session.
                head.drop();
            }
        }
        positionSeconds = heads[present].positionSeconds();
    }
}
