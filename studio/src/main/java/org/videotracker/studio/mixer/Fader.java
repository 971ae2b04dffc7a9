package org.videotracker.studio.mixer;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;

/**
 * A gain to be dragged up and down (slowly with Shift), turned with the wheel and Control, set to 0 dB by a double click, or typed in
 * decibels. Thread of the studio.
 */
final class Fader {
    private static final double SLOWLY = 0.1;
    /** How near to 0 dB a drag catches it, as a share of the way. */
    private static final double CATCH = 0.006;

    private static final String[] MARK_TEXTS = markTexts();

    private final ParameterAddress address;
    private final String label;
    private final String group;
    private final KeptText text = new KeptText(FaderLaw::text);
    private @Nullable TextField field;
    private boolean isTyping;
    private boolean isDragged;
    private double dragged;

    Fader(ParameterAddress address, String label) {
        this.address = address;
        this.label = label;
        group = "fader " + address;
    }

    private static String[] markTexts() {
        String[] texts = new String[FaderLaw.MARKS.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Integer.toString((int) FaderLaw.MARKS[i]);
        }
        return texts;
    }

    boolean isTyping() {
        return isTyping;
    }

    /** The gain that is to be shown: where it is being dragged to, or the one of the session. */
    double shown(double gain) {
        return isDragged ? FaderLaw.gainAt(dragged) : gain;
    }

    /** Draws marks, track and cap in the left part of a canvas. */
    void draw(
            Ui ui,
            Canvas canvas,
            float width,
            float top,
            float height,
            double gain,
            OptionalDouble moved,
            boolean isFocused) {
        Theme theme = ui.theme();
        float s = ui.scale();
        float track = width - 14 * s;
        marks(ui, canvas, track, top, height);
        canvas.rect(track - s, top, 2 * s, height, theme.line());
        if (moved.isPresent()) {
            float y = y(moved.getAsDouble(), top, height);
            canvas.triangle(track + 14 * s, y - 4 * s, track + 14 * s, y + 4 * s, track + 8 * s, y, theme.value());
        }
        float y = y(shown(gain), top, height);
        int cap = isDragged || isFocused ? theme.accent() : theme.text();
        canvas.rect(track - 10 * s, y - 8 * s, 20 * s, 16 * s, theme.hovered(), 2 * s);
        canvas.outline(track - 10 * s, y - 8 * s, 20 * s, 16 * s, cap, s);
        canvas.rect(track - 10 * s, y - s, 20 * s, 2 * s, cap);
    }

    /** Those marks that have room for their numbers; 0 dB always. */
    private static void marks(Ui ui, Canvas canvas, float track, float top, float height) {
        Theme theme = ui.theme();
        float s = ui.scale();
        float unity = y(1, top, height);
        float last = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < MARK_TEXTS.length; i++) {
            float y = y(FaderLaw.gain(FaderLaw.MARKS[i]), top, height);
            boolean isUnity = FaderLaw.MARKS[i] == 0;
            canvas.line(track - 7 * s, y, track + 7 * s, y, isUnity ? theme.dim() : theme.line(), s);
            boolean hasRoom = y - last >= ui.lineHeight() && (y > unity || unity - y >= ui.lineHeight());
            if (isUnity || hasRoom) {
                canvas.small(0, y - ui.lineHeight() * 0.5f, theme.dim(), MARK_TEXTS[i]);
                last = y;
            }
        }
    }

    private static float y(double gain, float top, float height) {
        return top + height - height * (float) FaderLaw.position(gain);
    }

    /** Lets the mouse move it. @param height of the whole way in pixels */
    void edit(Canvas canvas, Edits edits, double gain, float height) {
        if (canvas.doubleClicked()) {
            isDragged = false;
            set(edits, 1);
        } else if (canvas.pressed(Button.LEFT)) {
            isDragged = true;
            dragged = FaderLaw.position(gain);
        } else if (isDragged && canvas.isHeld(Button.LEFT)) {
            drag(canvas, edits, height);
        } else if (isDragged) {
            isDragged = false;
            edits.endGroup();
        } else if (canvas.wheel() != 0 && (canvas.isControl() || canvas.isShift())) {
            step(edits, gain, canvas.wheel() * (canvas.isShift() ? 0.1 : 1));
        }
    }

    private void drag(Canvas canvas, Edits edits, float height) {
        if (canvas.dragY() == 0) {
            return;
        }
        double before = caught(dragged, canvas.isShift());
        dragged = Math.clamp(dragged - canvas.dragY() / height * (canvas.isShift() ? SLOWLY : 1), 0, 1);
        double now = caught(dragged, canvas.isShift());
        if (now != before) {
            setInGroup(edits, FaderLaw.gainAt(now));
        }
    }

    private static double caught(double position, boolean isSlow) {
        return !isSlow && Math.abs(position - FaderLaw.UNITY) < CATCH ? FaderLaw.UNITY : position;
    }

    /** Makes it some decibels louder, or softer. Returns the gain that it asks for. */
    double step(Edits edits, double gain, double decibels) {
        double next = FaderLaw.stepped(gain, decibels);
        setInGroup(edits, next);
        return next;
    }

    void set(Edits edits, double gain) {
        edits.submit("set " + label, new SetParameter(address, Value.of(gain)));
    }

    private void setInGroup(Edits edits, double gain) {
        edits.submitInGroup("set " + label, group, new SetParameter(address, Value.of(gain)));
    }

    /** The gain in decibels; a click begins to type it. */
    void number(Ui ui, Edits edits, double gain, float width) {
        if (isTyping && field != null) {
            ui.field("##db", field, "dB", width);
            if (field.wasLeft()) {
                isTyping = false;
                FaderLaw.parse(field.text()).ifPresent(typed -> set(edits, typed));
            }
            return;
        }
        Canvas canvas = ui.canvas("db", width, ui.controlHeight());
        String shown = text.of(shown(gain));
        canvas.rect(
                0,
                0,
                width,
                canvas.height(),
                canvas.isHovered() ? ui.theme().hovered() : ui.theme().raised(),
                2 * ui.scale());
        canvas.mono(
                (width - shown.length() * ui.monoWidth()) / 2,
                (canvas.height() - ui.lineHeight()) / 2 - ui.scale(),
                ui.theme().text(),
                shown);
        if (canvas.pressed(Button.LEFT)) {
            type(gain);
        }
    }

    /** Begins to type it. */
    void type(double gain) {
        isTyping = true;
        isDragged = false;
        field = new TextField();
        field.text(FaderLaw.text(gain));
        field.focus();
    }
}
