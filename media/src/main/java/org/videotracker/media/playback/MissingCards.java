package org.videotracker.media.playback;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.Slate;
import org.videotracker.model.asset.Asset;

/**
 * Stands in for missing media with silence and a marked card, as long as the media were and of their shape. For any
 * thread.
 */
public final class MissingCards implements StandIn {
    /** Cards are no larger than this: the compositor enlarges them. */
    private static final int LARGEST_SIDE = 960;

    /** So many cards have a name on them; a session that lacks more would fill the memory with cards. */
    private static final int WITH_NAMES = 64;

    private final AtomicInteger cards = new AtomicInteger();
    private final VideoClip nameless = Slate.of(640, 360, "MISSING", "MEDIA");

    @Override
    public Optional<AudioClip> sound(Asset.Sound missing) {
        return Optional.of(Silence.of(missing));
    }

    @Override
    public Optional<VideoClip> pictures(String name, Asset.Picture missing) {
        if (cards.getAndIncrement() >= WITH_NAMES) {
            return Optional.of(StillPictures.of(nameless, missing));
        }
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(missing.width(), missing.height()));
        int width = Math.max(VideoClip.BAND_ROWS, (int) Math.round(missing.width() * scale));
        int height = Math.max(VideoClip.BAND_ROWS, (int) Math.round(missing.height() * scale));
        return Optional.of(StillPictures.of(Slate.of(width, height, "MISSING", name), missing));
    }
}
