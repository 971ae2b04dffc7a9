package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Ui;

/** The frame of a film under the mouse, in the corner where the mouse is not. UI thread. */
final class ScrubView {
    private static final float HEIGHT = 104;
    private static final float BELOW_FLAGS = 14;

    private final SampleLooks looks;
    private final ScrubPicture scrubbing = new ScrubPicture();
    private @Nullable Picture picture;
    private ScrubPicture.@Nullable Frame shown;

    ScrubView(SampleLooks looks) {
        this.looks = looks;
    }

    void draw(Ui ui, Canvas canvas, VideoClip film, double seconds) {
        scrubbing.want(film, seconds, looks);
        ScrubPicture.Frame newest = scrubbing.newest();
        if (newest == null || newest.clip() != film) {
            return;
        }
        Picture present = picture;
        if (present == null || present.width() != newest.width() || present.height() != newest.height()) {
            close();
            present = ui.picture(newest.width(), newest.height());
            picture = present;
        }
        if (newest != shown) {
            present.write(newest.argb());
            shown = newest;
        }
        float room = 4 * ui.scale();
        float height = Math.min(canvas.height() * 0.6f, HEIGHT * ui.scale());
        float width = height * newest.width() / newest.height();
        float x = canvas.mouseX() < canvas.width() / 2 ? canvas.width() - width - room : room;
        float y = BELOW_FLAGS * ui.scale();
        canvas.rect(x - 1, y - 1, width + 2, height + 2, ui.theme().line());
        canvas.image(present, x, y, width, height);
    }

    /** Whether a frame was there to be drawn. */
    boolean isShown() {
        return shown != null;
    }

    /** Frees the picture. */
    void close() {
        if (picture != null) {
            picture.close();
            picture = null;
            shown = null;
        }
    }
}
