package org.videotracker.studio.scope;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.graph.Glimpse;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Ui;

/** What a module shows, small and over black, as it changes; costs nothing while it is not drawn. Thread of the studio. */
public final class LivePicture implements AutoCloseable {
    private static final int OPAQUE = 0xFF000000;

    private final PictureSource source;
    private final Glimpse glimpse;
    private @Nullable Picture picture;

    /** @param everyFrames how many frames pass at least from one picture to the next */
    public LivePicture(PictureSource source, ModuleId module, int width, int height, int everyFrames) {
        this.source = source;
        glimpse = new Glimpse(module, width, height, everyFrames);
        source.show().accept(glimpse);
    }

    /** Draws it into a rectangle, as large as it fits. */
    public void draw(Ui ui, Canvas canvas, float x, float y, float width, float height) {
        canvas.rect(x, y, width, height, OPAQUE);
        int[] fresh = glimpse.look();
        if (fresh != null) {
            if (picture == null) {
                picture = ui.picture(glimpse.width(), glimpse.height());
            }
            int count = glimpse.width() * glimpse.height();
            for (int i = 0; i < count; i++) {
                fresh[i] |= OPAQUE; // premultiplied colours over black are the colours themselves
            }
            picture.write(fresh);
        }
        if (picture != null) {
            float scale = Math.min(width / glimpse.width(), height / glimpse.height());
            float w = glimpse.width() * scale;
            float h = glimpse.height() * scale;
            canvas.image(picture, x + (width - w) / 2, y + (height - h) / 2, w, h);
        }
    }

    /** Whether there has been a picture. */
    public boolean isThere() {
        return picture != null;
    }

    @Override
    public void close() {
        source.hide().accept(glimpse);
        if (picture != null) {
            picture.close();
            picture = null;
        }
    }
}
