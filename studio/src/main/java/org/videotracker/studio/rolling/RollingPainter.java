package org.videotracker.studio.rolling;

import java.util.Arrays;
import java.util.Optional;
import org.videotracker.engine.rolling.HeardBeats;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.model.module.Curve;
import org.videotracker.studio.sampler.WaveSound;
import org.videotracker.studio.sampler.WaveStroke;
import org.videotracker.studio.sampler.WaveView;
import org.videotracker.studio.ui.Theme;

/** Draws what was heard, with its bars and beats, and what is selected of it. UI thread. */
final class RollingPainter {
    /** How high full scale reaches, as a part of the height. */
    private static final float AMPLITUDE = 0.42f;

    private static final float LEAST_BEAT = 6;
    private static final float LEAST_LABEL = 44;
    private static final float LEAST_TICK = 80;
    private static final int MOST_AGES = 128;
    private static final int[] TICK_SECONDS = {120, 60, 30, 20, 10, 5, 2, 1};

    private final RollingView view;
    private final RollingWave wave;
    private final WaveSound drawn;
    private final WaveStroke stroke = new WaveStroke();
    private String[] numbers = new String[64];
    private final String[] ages = new String[MOST_AGES];
    private int tick;

    RollingPainter(RollingView view, RollingWave wave) {
        this.view = view;
        this.wave = wave;
        drawn = new WaveSound(wave, Optional.of(wave), 1);
    }

    /** The sound, over all of it. */
    void wave(Sheet sheet) {
        Theme theme = sheet.theme();
        float middle = sheet.height() / 2;
        sheet.canvas().rect(0, 0, sheet.width(), sheet.height(), theme.background());
        sheet.canvas().line(0, middle, sheet.width(), middle, Theme.withAlpha(theme.line(), 0.6), 1);
        wave.show(view.left(), view.right() - view.left());
        stroke.renew();
        stroke.draw(
                sheet.canvas(), drawn, WaveView.WHOLE, AMPLITUDE * sheet.height(), Curve.NONE, 1, sheet.scale(), theme);
    }

    /** Bars with their numbers, and beats where there is room for them. @param framesPerBeat about */
    void beats(Sheet sheet, HeardBeats beats, double framesPerBeat, int beatsPerBar) {
        double barWidth = framesPerBeat / view.step() * beatsPerBar;
        int perLabel = 1;
        while (perLabel * barWidth < LEAST_LABEL * sheet.scale()) {
            perLabel *= 2;
        }
        int barsPerLabel = perLabel;
        double every = beatsPerBar * (double) barsPerLabel;
        if (barWidth >= LEAST_BEAT * sheet.scale()) {
            every = barWidth / beatsPerBar >= LEAST_BEAT * sheet.scale() ? 1 : beatsPerBar;
        }
        beats.forEach(
                Math.max(0, view.left()),
                view.right(),
                every,
                (frame, beat) -> line(sheet, frame, beat, beatsPerBar, barsPerLabel));
    }

    private void line(Sheet sheet, long frame, double beat, int beatsPerBar, int barsPerLabel) {
        Theme theme = sheet.theme();
        float x = (float) view.x(frame);
        boolean isBar = beat % beatsPerBar == 0;
        int colour = isBar ? Theme.withAlpha(theme.dim(), 0.6) : Theme.withAlpha(theme.line(), 0.8);
        sheet.canvas().line(x, 0, x, sheet.height(), colour, sheet.scale());
        int bar = (int) (beat / beatsPerBar);
        if (isBar && bar % barsPerLabel == 0) {
            sheet.canvas().small(x + 4 * sheet.scale(), 2 * sheet.scale(), theme.dim(), number(bar + 1));
        }
    }

    private String number(int bar) {
        if (bar >= numbers.length) {
            numbers = Arrays.copyOf(numbers, bar + numbers.length);
        }
        String known = numbers[bar];
        if (known == null) {
            known = Integer.toString(bar);
            numbers[bar] = known;
        }
        return known;
    }

    /** How long before the end it was, along the lower edge. */
    void ages(Sheet sheet, long end, int sampleRate) {
        double pixelsPerSecond = (double) sampleRate / view.step();
        int fitting = TICK_SECONDS[0];
        for (int seconds : TICK_SECONDS) {
            fitting = seconds * pixelsPerSecond >= LEAST_TICK * sheet.scale() ? seconds : fitting;
        }
        if (tick != fitting) {
            tick = fitting;
            Arrays.fill(ages, null);
        }
        float scale = sheet.scale();
        for (int i = 1; i < MOST_AGES; i++) {
            float x = (float) view.x(end - (long) i * tick * sampleRate);
            if (x < 0) {
                return;
            }
            sheet.canvas()
                    .line(
                            x,
                            sheet.height() - 4 * scale,
                            x,
                            sheet.height(),
                            sheet.theme().dim(),
                            scale);
            sheet.canvas()
                    .small(
                            x + 4 * scale,
                            sheet.height() - 18 * scale,
                            sheet.theme().dim(),
                            age(i));
        }
    }

    private String age(int ticks) {
        String known = ages[ticks];
        if (known == null) {
            known = "-" + ticks * tick + " s";
            ages[ticks] = known;
        }
        return known;
    }

    /** What is not remembered (any more) is dark. */
    void gone(Sheet sheet, long oldest) {
        float x = (float) Math.min(view.x(oldest), sheet.width());
        if (x > 0) {
            sheet.canvas()
                    .rect(0, 0, x, sheet.height(), Theme.withAlpha(sheet.theme().panel(), 0.8));
            sheet.canvas().line(x, 0, x, sheet.height(), sheet.theme().line(), sheet.scale());
        }
    }

    /** The piece, with edges that can be taken hold of. */
    void piece(Sheet sheet, Stretch piece) {
        float beyond = 16 * sheet.scale();
        float from = (float) Math.clamp(view.x(piece.from()), -beyond, sheet.width() + beyond);
        float to = (float) Math.clamp(view.x(piece.to()), -beyond, sheet.width() + beyond);
        sheet.canvas().rect(from, 0, to - from, sheet.height(), sheet.theme().selected());
        edge(sheet, from, 1);
        edge(sheet, to, -1);
    }

    private static void edge(Sheet sheet, float x, int direction) {
        float size = 10 * sheet.scale();
        float bottom = sheet.height();
        int colour = sheet.theme().accent();
        sheet.canvas().line(x, 0, x, bottom, colour, 1.5f * sheet.scale());
        sheet.canvas().triangle(x, bottom, x, bottom - size, x + direction * size, bottom - size / 2, colour);
    }

    /** Where something is: what is heard now, or what is listened to. */
    void mark(Sheet sheet, long frame, int colour) {
        float x = (float) view.x(frame);
        if (frame >= 0 && x >= 0 && x <= sheet.width() + 1) {
            float inside = Math.min(x, sheet.width() - sheet.scale());
            sheet.canvas().line(inside, 0, inside, sheet.height(), colour, 2 * sheet.scale());
        }
    }
}
