package org.videotracker.studio.mixer;

import java.util.OptionalDouble;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;

/** The balance of a strip: dragged sideways, slowly with Shift, centred by a double click. Thread of the studio. */
final class PanKnob {
    private static final double SLOWLY = 0.1;
    private static final double CATCH = 0.02;

    private final ParameterAddress address;
    private final String group;
    private final KeptText text = new KeptText(PanKnob::words);
    private boolean isDragged;
    private double dragged;

    PanKnob(ParameterAddress address) {
        this.address = address;
        group = "pan " + address;
    }

    /** {@code L50}, {@code C} or {@code R100}. */
    static String words(double pan) {
        long percent = Math.round(Math.abs(pan) * 100);
        return percent == 0 ? "C" : (pan < 0 ? "L" : "R") + percent;
    }

    void draw(Ui ui, Moment now, Edits edits, ValueCare care, double pan, float width) {
        float s = ui.scale();
        Canvas canvas = ui.canvas("pan", width, 20 * s);
        Theme theme = ui.theme();
        double shown = isDragged ? caught(canvas.isShift()) : pan;
        float middle = width / 2;
        float at = middle + (float) shown * (middle - 4 * s);
        canvas.rect(
                0,
                0,
                width,
                canvas.height(),
                canvas.isHovered() || isDragged ? theme.hovered() : theme.raised(),
                2 * s);
        canvas.rect(middle - s / 2, 0, s, canvas.height(), theme.line());
        canvas.rect(Math.min(middle, at), canvas.height() - 4 * s, Math.abs(at - middle), 4 * s, theme.bar());
        canvas.rect(at - s, canvas.height() - 6 * s, 2 * s, 6 * s, isDragged ? theme.accent() : theme.text());
        OptionalDouble moved = now.telemetry().modulated(address);
        if (moved.isPresent()) {
            float x = middle + (float) moved.getAsDouble() * (middle - 4 * s);
            canvas.triangle(x - 3 * s, 0, x + 3 * s, 0, x, 4 * s, theme.value());
        }
        String words = text.of(shown);
        canvas.small(middle - ui.textWidth(words) * 0.42f, s, theme.text(), words);
        edit(canvas, edits, pan, s);
        care.offer(ui, now, address);
    }

    private void edit(Canvas canvas, Edits edits, double pan, float scale) {
        if (canvas.isHovered() || isDragged) {
            canvas.cursorSideways();
        }
        if (canvas.doubleClicked()) {
            isDragged = false;
            set(edits, 0);
        } else if (canvas.pressed(Button.LEFT)) {
            isDragged = true;
            dragged = pan;
        } else if (isDragged && canvas.isHeld(Button.LEFT)) {
            if (canvas.dragX() != 0) {
                dragged = Math.clamp(dragged + canvas.dragX() / (80 * scale) * (canvas.isShift() ? SLOWLY : 1), -1, 1);
                set(edits, caught(canvas.isShift()));
            }
        } else if (isDragged) {
            isDragged = false;
            edits.endGroup();
        }
    }

    private double caught(boolean isSlow) {
        return !isSlow && Math.abs(dragged) < CATCH ? 0 : dragged;
    }

    void set(Edits edits, double pan) {
        edits.submitInGroup("set pan", group, new SetParameter(address, Value.of(pan)));
    }
}
