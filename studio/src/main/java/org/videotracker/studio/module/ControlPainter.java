package org.videotracker.studio.module;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** How the control of a parameter looks: its name above, its value in a bar below. */
final class ControlPainter {
    private static final float LABEL = 16;
    private static final float BOX = 28;
    private static final float PAD = 8;

    private ControlPainter() {}

    /** In pixels of a scale of 1. */
    static float height() {
        return LABEL + BOX + 4;
    }

    static void draw(
            Ui ui, Moment now, Canvas canvas, ShownParameter shown, boolean isFocused, @Nullable CellEdit edit) {
        Theme theme = ui.theme();
        float s = ui.scale();
        float width = canvas.width();
        try (Scope _ = canvas.clip(0, 0, width, canvas.height())) {
            canvas.small(0, 0, theme.dim(), shown.label());
            marks(ui, canvas, shown, width);
            float top = LABEL * s;
            float height = BOX * s;
            canvas.rect(0, top, width, height, canvas.isHovered() ? theme.hovered() : theme.raised(), 3 * s);
            if (edit == null) {
                value(ui, now, canvas, shown, top, height);
            } else {
                editing(ui, now, canvas, edit, top, height);
            }
            if (isFocused) {
                boolean isWrong = edit != null && !edit.problem().isEmpty();
                canvas.outline(0, top, width, height, isWrong ? theme.error() : theme.accent(), 2 * s);
            }
        }
    }

    /** Beside the name: a diamond for what is moved by a mapping, a ring for what moves others. */
    private static void marks(Ui ui, Canvas canvas, ShownParameter shown, float width) {
        float s = ui.scale();
        float x = width - 6 * s;
        float y = LABEL / 2 * s;
        int colour = ui.theme().value();
        if (shown.isMoved()) {
            diamond(canvas, x, y, 4 * s, colour);
            x -= 14 * s;
        }
        if (shown.movesOthers()) {
            canvas.circle(x, y, 3.5f * s, colour, 1.5f * s);
        }
    }

    /** Beside the other marks, for what a gamepad moves. */
    static void handMark(Ui ui, Canvas canvas, ShownParameter shown) {
        float s = ui.scale();
        int others = (shown.isMoved() ? 1 : 0) + (shown.movesOthers() ? 1 : 0);
        canvas.small(canvas.width() - (16 + 14 * others) * s, 0, ui.theme().value(), Icon.GAMEPAD.glyph());
    }

    static void diamond(Canvas canvas, float x, float y, float radius, int colour) {
        canvas.triangle(x - radius, y, x, y - radius, x, y + radius, colour);
        canvas.triangle(x + radius, y, x, y + radius, x, y - radius, colour);
    }

    private static void value(Ui ui, Moment now, Canvas canvas, ShownParameter shown, float top, float height) {
        Theme theme = ui.theme();
        float s = ui.scale();
        float width = canvas.width();
        Kind kind = shown.parameter().kind();
        OptionalDouble base = shown.number();
        CellKind cell = shown.kind();
        if (cell != null && base.isPresent()) {
            float part = (float) Math.clamp(cell.part(base.getAsDouble()), 0, 1);
            switch (kind) {
                case FLOAT, INT -> canvas.rect(0, top, width * part, height, theme.bar(), 3 * s);
                case BOOL -> {
                    if (base.getAsDouble() != 0) {
                        canvas.rect(0, top, width, height, theme.bar(), 3 * s);
                        canvas.disc(PAD * s + 2 * s, top + height / 2, 4 * s, theme.playing());
                    } else {
                        canvas.circle(PAD * s + 2 * s, top + height / 2, 4 * s, theme.dim(), 1.5f * s);
                    }
                }
                case ENUM -> {
                    float x = width - PAD * s;
                    float y = top + height / 2;
                    canvas.triangle(x - 6 * s, y - 2 * s, x, y - 2 * s, x - 3 * s, y + 3 * s, theme.dim());
                }
                case TEXT -> {}
            }
            if (shown.isMoved()) {
                moved(now, canvas, shown, cell, top, height, s, theme);
            }
        }
        text(ui, canvas, shown, kind, top, height);
    }

    /** Where mappings have moved it to, apart from what the hand has set. */
    private static void moved(
            Moment now,
            Canvas canvas,
            ShownParameter shown,
            CellKind cell,
            float top,
            float height,
            float s,
            Theme theme) {
        OptionalDouble present = now.telemetry().modulated(shown.address);
        if (present.isPresent()) {
            float x = canvas.width() * (float) Math.clamp(cell.part(present.getAsDouble()), 0, 1);
            canvas.rect(x - s, top, 2 * s, height, theme.value());
            canvas.triangle(x - 4 * s, top, x + 4 * s, top, x, top + 5 * s, theme.value());
        }
    }

    private static void text(Ui ui, Canvas canvas, ShownParameter shown, Kind kind, float top, float height) {
        float s = ui.scale();
        float y = top + (height - ui.lineHeight()) / 2;
        String text = shown.text();
        float width = text.length() * ui.monoWidth();
        float room = canvas.width() - 2 * PAD * s;
        float x = switch (kind) {
            case FLOAT, INT -> Math.max(PAD * s, canvas.width() - PAD * s - width);
            case BOOL -> PAD * s + 14 * s;
            case ENUM, TEXT -> PAD * s;
        };
        try (Scope _ = canvas.clip(PAD * s / 2, top, room + PAD * s - (kind == Kind.ENUM ? 10 * s : 0), height)) {
            canvas.mono(x, y, ui.theme().text(), text);
        }
    }

    private static void editing(Ui ui, Moment now, Canvas canvas, CellEdit edit, float top, float height) {
        float s = ui.scale();
        canvas.rect(0, top, canvas.width(), height, ui.theme().background(), 3 * s);
        float y = top + (height - ui.lineHeight()) / 2;
        float end = PAD * s + edit.text().length() * ui.monoWidth();
        float x = PAD * s - Math.max(0, end - canvas.width() + PAD * s);
        canvas.mono(
                x, y, edit.problem().isEmpty() ? ui.theme().text() : ui.theme().error(), edit.text());
        if (now.seconds() % 1 < 0.6) {
            float caret = x + edit.text().length() * ui.monoWidth() + s;
            canvas.rect(caret, y, 2 * s, ui.lineHeight(), ui.theme().accent());
        }
    }
}
