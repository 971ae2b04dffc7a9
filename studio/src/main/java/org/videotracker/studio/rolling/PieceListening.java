package org.videotracker.studio.rolling;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;

/** Lets a piece of what was heard be heard once more, beside the set. UI thread. */
final class PieceListening {
    /** No frame. */
    static final long NOWHERE = -1;

    private final RollingSound sound;
    private final Audition audition;
    private @Nullable AudioClip clip;
    private long from;

    PieceListening(RollingSound sound, Audition audition) {
        this.sound = sound;
        this.audition = audition;
    }

    void play(Stretch piece) {
        AudioClip played = sound.piece(piece.from(), piece.to());
        clip = played;
        from = piece.from();
        audition.play(played, 0);
    }

    void stop() {
        if (isPlaying()) {
            audition.stop();
        }
        clip = null;
    }

    boolean isPlaying() {
        AudioClip played = clip;
        return played != null && audition.isReading(played);
    }

    /** The frame that is heard; {@link #NOWHERE} for none. */
    long frame() {
        double seconds = audition.positionSeconds();
        return isPlaying() && !Double.isNaN(seconds) ? from + Math.round(seconds * sound.sampleRate()) : NOWHERE;
    }
}
