package org.videotracker.studio.library;

import org.jspecify.annotations.Nullable;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Theme;

/** Draws what an asset looks like: its picture, the outline of its sound, and where it is listened to. UI thread. */
final class Strip {
    private final float[] tops = new float[4096];
    private final float[] bottoms = new float[4096];

    /** @param share where it is listened to, 0..1; negative if it is not */
    void draw(
            Canvas canvas,
            Theme theme,
            float x,
            float y,
            float width,
            float height,
            @Nullable Picture picture,
            @Nullable Outline outline,
            float share) {
        canvas.rect(x, y, width, height, theme.background());
        if (picture != null) {
            float scale = Math.min(width / picture.width(), height / picture.height());
            float w = picture.width() * scale;
            float h = picture.height() * scale;
            canvas.image(picture, x + (width - w) / 2, y + (height - h) / 2, w, h);
        }
        if (outline != null) {
            boolean isOver = picture != null;
            float top = isOver ? y + height * 0.6f : y;
            if (isOver) {
                canvas.rect(x, top, width, y + height - top, Theme.withAlpha(theme.background(), 0.6));
            }
            outline(canvas, isOver ? theme.text() : theme.sound(), x, top, width, y + height - top, outline);
        }
        if (share >= 0) {
            canvas.rect(x + Math.round(share * (width - 1)), y, 2, height, theme.playing());
        }
    }

    private void outline(Canvas canvas, int colour, float x, float y, float width, float height, Outline outline) {
        int columns = Math.min(tops.length, Math.max(1, (int) width));
        float middle = y + height / 2;
        float half = height / 2 - 1;
        for (int i = 0; i < columns; i++) {
            int from = i * Outline.COLUMNS / columns;
            int to = Math.max(from + 1, (i + 1) * Outline.COLUMNS / columns);
            float low = 0;
            float high = 0;
            for (int column = from; column < to; column++) {
                low = Math.min(low, outline.low()[column]);
                high = Math.max(high, outline.high()[column]);
            }
            tops[i] = middle - high * half;
            bottoms[i] = middle - low * half;
        }
        canvas.columns(tops, bottoms, columns, x, colour);
    }
}
