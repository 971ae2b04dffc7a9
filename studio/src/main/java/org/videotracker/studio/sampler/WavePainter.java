package org.videotracker.studio.sampler;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.model.module.Curve;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** Draws a waveform and all that lies on it. UI thread. */
final class WavePainter {
    /** How high full scale reaches, as a part of the height: twice that is seen of both sides. */
    private static final float AMPLITUDE = 0.4f;

    /** How bright the sound is where a curve is edited over it. */
    private static final double BEHIND_CURVE = 0.6;

    private final WaveStroke stroke = new WaveStroke();

    /** The sound itself. */
    void wave(Canvas canvas, WaveScene scene, Optional<WaveSound> sound, Theme theme) {
        float middle = scene.height() / 2;
        canvas.line(0, middle, scene.width(), middle, Theme.withAlpha(theme.line(), 0.6), 1);
        if (sound.isEmpty()) {
            return;
        }
        float gain = (float) (AMPLITUDE * scene.settings().volume() * scene.height());
        Curve curve = scene.settings().curves().volume();
        if (!curve.isEmpty() && scene.overlay() == Overlay.VOLUME_CURVE) {
            wave(canvas, scene, sound.get(), theme, gain, Curve.NONE, BEHIND_CURVE / 2);
        }
        wave(canvas, scene, sound.get(), theme, gain, curve, scene.overlay().axis == null ? 1 : BEHIND_CURVE);
    }

    private void wave(
            Canvas canvas, WaveScene scene, WaveSound sound, Theme theme, float gain, Curve curve, double alpha) {
        stroke.draw(canvas, sound, scene.view(), gain, curve, alpha, scene.scale(), theme);
    }

    /** What does not play is dark, and the grain is a band. */
    void region(Canvas canvas, WaveScene scene, Theme theme) {
        float from = (float) Math.clamp(scene.x(scene.place(Marker.REGION_START)), 0, scene.width());
        float to = (float) Math.clamp(scene.x(scene.place(Marker.REGION_END)), 0, scene.width());
        int shade = Theme.withAlpha(theme.background(), 0.68);
        canvas.rect(0, 0, from, scene.height(), shade);
        canvas.rect(to, 0, scene.width() - to, scene.height(), shade);
        if (scene.settings().playStyle() == PlayStyle.GRAIN) {
            float start = (float) Math.clamp(scene.x(scene.place(Marker.POSITION)), 0, scene.width());
            float end = (float) Math.clamp(scene.x(scene.place(Marker.GRAIN_END)), 0, scene.width());
            canvas.rect(start, 0, end - start, scene.height(), Theme.withAlpha(theme.value(), 0.16));
        }
    }

    /** The markers with their handles. */
    void markers(Canvas canvas, WaveScene scene, @Nullable Marker lit, Theme theme) {
        if (scene.overlay() == Overlay.REGION) {
            flag(canvas, scene, Marker.REGION_START, 1, lit == Marker.REGION_START ? theme.accent() : theme.dim());
            flag(canvas, scene, Marker.REGION_END, -1, lit == Marker.REGION_END ? theme.accent() : theme.dim());
            if (Marker.GRAIN_END.isShown(scene.settings())) {
                grain(canvas, scene, lit == Marker.GRAIN_END ? theme.accent() : theme.value());
            }
        }
        float x = (float) scene.x(scene.place(Marker.POSITION));
        float size = 6 * scene.scale();
        int colour = lit == Marker.POSITION ? theme.accent() : theme.text();
        canvas.line(x, 0, x, scene.height(), Theme.withAlpha(colour, 0.7), scene.scale());
        canvas.triangle(x, scene.height() - 2 * size, x - size, scene.height(), x + size, scene.height(), colour);
    }

    private static void flag(Canvas canvas, WaveScene scene, Marker marker, int direction, int colour) {
        float x = (float) scene.x(scene.place(marker));
        float size = 10 * scene.scale();
        canvas.line(x, 0, x, scene.height(), colour, scene.scale());
        canvas.triangle(x, 0, x, size, x + direction * size, size / 2, colour);
    }

    private static void grain(Canvas canvas, WaveScene scene, int colour) {
        float x = (float) scene.x(scene.place(Marker.GRAIN_END));
        float size = 5 * scene.scale();
        float middle = scene.height() / 2;
        canvas.line(x, 0, x, scene.height(), Theme.withAlpha(colour, 0.7), scene.scale());
        canvas.triangle(x - size, middle, x, middle - size, x, middle + size, colour);
        canvas.triangle(x + size, middle, x, middle - size, x, middle + size, colour);
    }

    /** The envelope, with its points where they can be dragged. */
    void envelope(Canvas canvas, WaveScene scene, @Nullable EnvelopeHandle lit, Theme theme) {
        EnvelopeShape shape = scene.shape();
        int colour = theme.accent();
        float x = (float) scene.x(shape.start());
        float y = (float) scene.levelY(0);
        dashed(canvas, scene, (float) scene.x(shape.gateEnd()), Theme.withAlpha(theme.dim(), 0.8));
        for (EnvelopeHandle handle : HANDLES) {
            float nextX = (float) scene.x(shape.place(handle));
            float nextY = (float) scene.levelY(shape.level(handle));
            canvas.line(x, y, nextX, nextY, colour, 1.5f * scene.scale());
            x = nextX;
            y = nextY;
        }
        for (EnvelopeHandle handle : HANDLES) {
            float handleX = (float) scene.handleX(shape, handle);
            float handleY = (float) scene.levelY(shape.level(handle));
            float radius = (handle == lit ? 6 : 4) * scene.scale();
            canvas.disc(handleX, handleY, radius, theme.background());
            canvas.circle(handleX, handleY, radius, colour, 2 * scene.scale());
            canvas.small(
                    handleX + radius + 3 * scene.scale(), handleY - 8 * scene.scale(), theme.text(), letter(handle));
        }
    }

    private static String letter(EnvelopeHandle handle) {
        return switch (handle) {
            case ATTACK -> "A";
            case DECAY -> "D";
            case SUSTAIN -> "S";
            case RELEASE -> "R";
        };
    }

    private static void dashed(Canvas canvas, WaveScene scene, float x, int colour) {
        float dash = 4 * scene.scale();
        for (float y = 0; y < scene.height(); y += 2 * dash) {
            canvas.line(x, y, x, Math.min(scene.height(), y + dash), colour, scene.scale());
        }
    }

    /** Where each sounding note is: as bright and as high as it is loud; dashed once it is released. */
    void voices(Canvas canvas, WaveScene scene, VoiceMarks voices, Theme theme) {
        for (int i = 0; i < voices.count(); i++) {
            if (voices.slot(i) == scene.slot()) {
                float x = (float) scene.x(voices.place(i));
                int colour = Theme.withAlpha(theme.playing(), 0.35 + 0.65 * voices.level(i));
                float reach = (float) (scene.height() * (0.15 + 0.35 * voices.level(i)));
                float middle = scene.height() / 2;
                float thickness = (voices.isReleasing(i) ? 1 : 2) * scene.scale();
                canvas.line(x, middle - reach, x, middle + reach, colour, thickness);
                float size = 4 * scene.scale();
                float tip = voices.speed(i) < 0 ? -size : size;
                canvas.triangle(x + tip, middle, x, middle - size, x, middle + size, colour);
            }
        }
    }

    /** The cuts of a slicing that has not been made yet. */
    void slices(Canvas canvas, WaveScene scene, List<Slice> slices, Theme theme) {
        for (int i = 0; i < slices.size(); i++) {
            float x = (float) scene.x(slices.get(i).from());
            if (x >= 0 && x <= scene.width()) {
                canvas.line(x, 0, x, scene.height(), theme.accent(), scene.scale());
                canvas.triangle(x, 0, x + 7 * scene.scale(), 0, x, 7 * scene.scale(), theme.accent());
            }
        }
    }

    private static final EnvelopeHandle[] HANDLES = EnvelopeHandle.values();
}
