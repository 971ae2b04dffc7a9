package org.videotracker.studio.mixer;

import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/**
 * The meter of a strip: two bars on the scale of the fader beside it, each with the mark of its last peak, and a light for clipping that
 * is a word as well. What is not heard is hollow. Thread of the studio.
 */
final class StripMeter {
    private static final double LOUD = FaderLaw.gain(-12);

    private final PeakHold left = new PeakHold();
    private final PeakHold right = new PeakHold();
    private final ClipLight clip = new ClipLight();
    private boolean isClipped;

    /** Takes into account what was counted sample by sample. */
    void overs(long overs) {
        clip.follow(overs);
    }

    void putOut() {
        clip.putOut();
    }

    /**
     * Draws the bars.
     *
     * @param leftLevel and the other as they are heard, or would be
     * @param isHeard whether it is; what is not is drawn hollow
     */
    void draw(
            Canvas canvas,
            Theme theme,
            float x,
            float top,
            float width,
            float height,
            float scale,
            double leftLevel,
            double rightLevel,
            boolean isHeard,
            double seconds) {
        float bar = (width - scale) / 2;
        bar(canvas, theme, x, top, bar, height, scale, leftLevel, left.follow(leftLevel, seconds), isHeard);
        bar(
                canvas,
                theme,
                x + bar + scale,
                top,
                bar,
                height,
                scale,
                rightLevel,
                right.follow(rightLevel, seconds),
                isHeard);
        isClipped = clip.follow(isHeard && Math.max(leftLevel, rightLevel) >= 1);
    }

    /** Draws the light, as of the last {@link #draw}. */
    void light(Canvas canvas, Theme theme, float x, float y, float width, float height, float scale) {
        if (isClipped) {
            canvas.rect(x, y, width, height, theme.error(), 2 * scale);
            canvas.small(x + 4 * scale, y + scale, theme.background(), "CLIP");
        } else {
            canvas.outline(x, y, width, height, theme.line(), scale);
        }
    }

    private static void bar(
            Canvas canvas,
            Theme theme,
            float x,
            float top,
            float width,
            float height,
            float scale,
            double level,
            double peak,
            boolean isHeard) {
        canvas.rect(x, top, width, height, theme.background());
        float y = top + height - height * (float) FaderLaw.position(level);
        if (!isHeard) {
            if (y < top + height - scale) {
                canvas.outline(x, y, width, top + height - y, theme.muted(), scale);
            }
            return;
        }
        float loud = top + height - height * (float) FaderLaw.position(LOUD);
        float full = top + height - height * (float) FaderLaw.UNITY;
        float end = top + height;
        part(canvas, x, y, loud, end, width, theme.playing());
        part(canvas, x, y, full, loud, width, theme.warning());
        part(canvas, x, y, top, full, width, theme.error());
        if (peak > 0) {
            float mark = Math.min(end - 2 * scale, top + height - height * (float) FaderLaw.position(peak));
            canvas.rect(x, mark, width, 2 * scale, peak >= 1 ? theme.error() : theme.text());
        }
    }

    private static void part(Canvas canvas, float x, float y, float from, float to, float width, int colour) {
        float begin = Math.max(y, from);
        if (begin < to) {
            canvas.rect(x, begin, width, to - begin, colour);
        }
    }
}
