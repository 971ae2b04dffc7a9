package org.videotracker.media.playback;

import org.videotracker.engine.clip.VideoClip;
import org.videotracker.model.asset.Asset;

/** A clip of the right length that shows one picture. */
record StillPictures(VideoClip still, long frames, double frameRate) implements VideoClip {

    static StillPictures of(VideoClip still, Asset.Picture picture) {
        return new StillPictures(still, picture.frames(), picture.frameRate());
    }

    @Override
    public int width() {
        return still.width();
    }

    @Override
    public int height() {
        return still.height();
    }

    @Override
    public boolean hasAlpha() {
        return still.hasAlpha();
    }

    @Override
    public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
        still.decode(0, firstRow, rows, into, offset);
    }
}
