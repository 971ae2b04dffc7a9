package org.videotracker.studio.modulation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.modulator.lfo.LfoCurve;
import org.videotracker.engine.modulator.lfo.LfoType;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.NumberList;
import org.videotracker.model.module.Parameter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.Portrait;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * What a modulator does: the cycle of an LFO and where in it it is, the levels of steps and the present one, and of all the last seconds
 * of what they report. UI thread.
 */
public final class ModulatorPicture implements Portrait {
    private static final float HEIGHT = 88;
    private static final int CURVE = 96;
    private static final float PAD = 6;

    private final Map<ModuleId, Drawn> drawn = new HashMap<>();
    private final float[] points = new float[2 * Math.max(Trace.capacity(), CURVE + 1)];

    /** What is kept of a module from picture to picture. */
    private static final class Drawn {
        final Trace trace = new Trace();

        @Nullable
        Module module;

        double[] shape = {};
        boolean isSteps;
    }

    @Override
    public void draw(Ui ui, Moment now, Module module) {
        if (module.type().can(Capability.MODULATES)) {
            Canvas canvas = ui.canvas("picture", ui.width(), HEIGHT * ui.scale());
            draw(ui, canvas, now, module, 0);
            ui.tip("Left its cycle or its steps, right the last seconds of what it reports.");
        }
    }

    /** Draws it all over a canvas, below a margin of so many pixels. */
    void draw(Ui ui, Canvas canvas, Moment now, Module module, float margin) {
        Drawn kept = drawn.computeIfAbsent(module.id(), _ -> new Drawn());
        if (kept.module != module) {
            kept.module = module;
            describe(kept, module);
        }
        OptionalDouble out = now.telemetry().readOut(module.id(), "out");
        out.ifPresent(value -> kept.trace.add(now.seconds(), value));
        Theme theme = ui.theme();
        float s = ui.scale();
        canvas.rect(0, 0, canvas.width(), canvas.height(), theme.background(), 3 * s);
        float top = margin + PAD * s;
        float height = canvas.height() - margin - 2 * PAD * s;
        float left = kept.shape.length == 0 ? 0 : canvas.width() * 0.4f;
        if (kept.isSteps) {
            steps(canvas, theme, kept, now, module, left, top, height, s);
        } else if (kept.shape.length > 0) {
            cycle(canvas, theme, kept, now, module, left, top, height, s);
        }
        trace(canvas, theme, kept, now, left, top, height, s);
        if (out.isPresent()) {
            float y = top + height * (1 - (float) Math.clamp(out.getAsDouble(), 0, 1));
            canvas.disc(canvas.width() - 4 * s, y, 4 * s, theme.value());
        }
    }

    private static void describe(Drawn kept, Module module) {
        kept.isSteps = false;
        kept.shape = new double[0];
        if (module.type().name().equals(LfoType.DESCRIPTION.name())) {
            kept.shape = new double[CURVE + 1];
            for (int i = 0; i <= CURVE; i++) {
                kept.shape[i] = LfoCurve.at(module, Math.min((double) i / CURVE, 1 - 1e-6));
            }
        }
        for (Parameter parameter : module.type().parameters()) {
            NumberList numbers = parameter.numbers().orElse(null);
            if (numbers != null) {
                kept.shape = numbers.numbers(module.value(parameter).asText());
                kept.isSteps = true;
            }
        }
    }

    private void cycle(
            Canvas canvas,
            Theme theme,
            Drawn kept,
            Moment now,
            Module module,
            float width,
            float top,
            float height,
            float s) {
        for (int i = 0; i <= CURVE; i++) {
            points[2 * i] = PAD * s + (width - 2 * PAD * s) * i / CURVE;
            points[2 * i + 1] = top + height * (1 - (float) kept.shape[i]);
        }
        canvas.polyline(points, CURVE + 1, theme.dim(), 1.5f * s);
        OptionalDouble position = now.telemetry().readOut(module.id(), "position");
        OptionalDouble out = now.telemetry().readOut(module.id(), "out");
        if (position.isPresent() && out.isPresent()) {
            float x = PAD * s + (width - 2 * PAD * s) * (float) Math.clamp(position.getAsDouble(), 0, 1);
            canvas.rect(x - s / 2, top, s, height, theme.line());
            canvas.disc(x, top + height * (1 - (float) out.getAsDouble()), 4 * s, theme.value());
        }
    }

    private static void steps(
            Canvas canvas,
            Theme theme,
            Drawn kept,
            Moment now,
            Module module,
            float width,
            float top,
            float height,
            float s) {
        int present = (int) now.telemetry().readOut(module.id(), "step").orElse(-1);
        float step = (width - 2 * PAD * s) / kept.shape.length;
        for (int i = 0; i < kept.shape.length; i++) {
            float high = Math.max(2 * s, height * (float) kept.shape[i]);
            canvas.rect(
                    PAD * s + i * step,
                    top + height - high,
                    Math.max(1, step - s),
                    high,
                    i == present ? theme.value() : theme.bar());
        }
    }

    private void trace(
            Canvas canvas, Theme theme, Drawn kept, Moment now, float left, float top, float height, float s) {
        float width = canvas.width() - left - 8 * s;
        canvas.rect(left, top + height / 2, width, 1, theme.line());
        int count = kept.trace.points(now.seconds(), width, top, height, points);
        for (int i = 0; i < count; i++) {
            points[2 * i] += left;
        }
        if (count > 1) {
            canvas.polyline(points, count, theme.value(), 1.5f * s);
        }
    }
}
