package org.videotracker.studio.sampler;

import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * The bank: a line for each slot. A click on the sign at its left plays or stops it, a click beside that shows it (ST-07), a drag moves it.
 * Only what is seen is drawn. UI thread.
 */
final class SampleList {
    private static final float ROW = 24;
    private static final float SIGN = 28;
    private static final float NUMBER = 40;
    private static final float KIND = 36;
    private static final float RIGHT = 132;
    private static final String MENU = "sample";
    private static final String NAME = "name";
    private static final int NONE = -1;

    private final SamplerHand hand;
    private final SamplerView view;
    private final SampleTip tip;
    private final SamplerServices services;
    private final TextField name = new TextField();
    private int menuOf = NONE;
    private int pressed = NONE;
    private boolean isDragging;
    private boolean opensName;
    private float left;
    private float top;

    SampleList(SamplerHand hand, SamplerView view, SampleTip tip, SamplerServices services) {
        this.services = services;
        this.hand = hand;
        this.view = view;
        this.tip = tip;
    }

    /** Asks for another name of a sample. */
    void rename(SampleRows rows, int slot) {
        SampleRows.Row row = rows.filled(slot);
        if (row != null) {
            menuOf = slot;
            name.text(row.name());
            opensName = true;
        }
    }

    void draw(Ui ui, SampleRows rows, VoiceMarks voices) {
        try (Scope child = ui.child("list", 0, 0, false)) {
            if (child.isOpen()) {
                lines(ui, rows, voices);
            }
            popups(ui, rows, voices);
        }
    }

    private void lines(Ui ui, SampleRows rows, VoiceMarks voices) {
        float row = ROW * ui.scale();
        float seen = ui.height();
        int scroll = view.takeScroll();
        if (scroll >= 0 && (scroll * row < ui.scrollY() || (scroll + 1) * row > ui.scrollY() + seen)) {
            ui.scrollTo(Math.max(0, scroll * row - seen / 2));
        }
        float above = ui.scrollY();
        Canvas canvas = ui.canvas("lines", ui.width(), Math.max(seen, rows.count() * row));
        left = canvas.left();
        this.top = canvas.top();
        int first = Math.clamp((int) (above / row), 0, rows.count());
        int end = Math.clamp((int) Math.ceil((above + seen) / row) + 1, first, rows.count());
        int hovered = canvas.isHovered() ? slotAt(canvas, rows, row) : NONE;
        for (int slot = first; slot < end; slot++) {
            line(ui, canvas, rows.row(slot), slot, slot * row, voices.count(slot), slot == hovered);
        }
        mouse(ui, canvas, rows, voices, hovered, row);
        if (hovered != NONE && !isDragging) {
            tip.draw(ui, rows.row(hovered), voices.count(hovered));
        }
    }

    private static int slotAt(Canvas canvas, SampleRows rows, float row) {
        int slot = (int) Math.floor(canvas.mouseY() / row);
        return slot >= 0 && slot < rows.count() ? slot : NONE;
    }

    private void line(Ui ui, Canvas canvas, SampleRows.Row row, int slot, float y, int sounding, boolean isHovered) {
        Theme theme = ui.theme();
        float scale = ui.scale();
        float height = ROW * scale;
        float width = canvas.width();
        if (slot == view.slot()) {
            canvas.rect(0, y, width, height, theme.selected());
            canvas.rect(0, y, 3 * scale, height, theme.accent());
        } else if (isHovered) {
            canvas.rect(0, y, width, height, theme.hovered());
        }
        float text = y + (height - ui.lineHeight()) / 2;
        int colour = row.isEmpty() ? theme.dim() : sounding > 0 ? theme.playing() : theme.text();
        if (!row.isEmpty()) {
            sign(
                    canvas,
                    10 * scale,
                    y + height / 2,
                    5 * scale,
                    sounding > 0,
                    sounding > 0 ? theme.playing() : theme.dim());
        }
        float x = SIGN * scale;
        canvas.mono(x, text, theme.dim(), row.number());
        x += NUMBER * scale;
        canvas.mono(x, text, theme.dim(), row.kind());
        x += KIND * scale;
        try (Scope _ = canvas.clip(x, y, Math.max(1, width - x - RIGHT * scale), height)) {
            canvas.text(x, text, colour, row.name());
        }
        canvas.mono(width - RIGHT * scale + 8 * scale, text, theme.dim(), row.length());
        if (sounding > 0) {
            canvas.mono(width - 40 * scale, text, theme.playing(), VOICES[Math.min(sounding, VOICES.length - 1)]);
        }
        canvas.line(0, y + height, width, y + height, Theme.withAlpha(theme.line(), 0.5), 1);
    }

    private static void sign(Canvas canvas, float x, float y, float size, boolean isStop, int colour) {
        if (isStop) {
            canvas.rect(x, y - size, 2 * size, 2 * size, colour);
        } else {
            canvas.triangle(x, y - size, x, y + size, x + 2 * size, y, colour);
        }
    }

    private void mouse(Ui ui, Canvas canvas, SampleRows rows, VoiceMarks voices, int hovered, float row) {
        if (hovered != NONE && canvas.pressed(Button.LEFT)) {
            if (!rows.row(hovered).isEmpty()) {
                if (canvas.mouseX() < SIGN * ui.scale()) {
                    toggle(hovered, voices);
                } else {
                    view.choose(hovered);
                    pressed = hovered;
                }
            }
        } else if (hovered != NONE
                && canvas.pressed(Button.RIGHT)
                && !rows.row(hovered).isEmpty()) {
            view.choose(hovered);
            menuOf = hovered;
            ui.openPopup(MENU);
        }
        if (pressed != NONE) {
            reorder(ui, canvas, rows, row);
        }
    }

    private void reorder(Ui ui, Canvas canvas, SampleRows rows, float row) {
        int target = Math.clamp((int) Math.floor(canvas.mouseY() / row), 0, Math.max(0, rows.count() - 1));
        isDragging |= target != pressed;
        if (canvas.isHeld(Button.LEFT)) {
            if (isDragging) {
                float y = (target > pressed ? target + 1 : target) * row;
                canvas.rect(
                        0,
                        y - ui.scale(),
                        canvas.width(),
                        2 * ui.scale(),
                        ui.theme().accent());
            }
            return;
        }
        if (isDragging && rows.filled(pressed) != null) {
            hand.move(pressed, target);
            view.choose(target);
        }
        pressed = NONE;
        isDragging = false;
    }

    /** Where the sign of a line was drawn last, in the window of the studio. @param scale of the studio */
    float signX(float scale) {
        return left + SIGN / 2 * scale;
    }

    float lineY(int slot, float scale) {
        return top + (slot + 0.5f) * ROW * scale;
    }

    private void toggle(int slot, VoiceMarks voices) {
        if (voices.count(slot) > 0) {
            hand.stop(slot);
        } else {
            hand.play(slot);
        }
    }

    private void popups(Ui ui, SampleRows rows, VoiceMarks voices) {
        try (Scope menu = ui.popup(MENU)) {
            if (menu.isOpen() && rows.filled(menuOf) != null) {
                menu(ui, rows, voices);
            }
        }
        if (opensName) {
            opensName = false;
            name.focus();
            ui.openPopup(NAME);
        }
        try (Scope naming = ui.popup(NAME)) {
            if (naming.isOpen()) {
                ui.dim("Another name");
                ui.field("##name", name, "name of the sample", 260 * ui.scale());
                if (name.wasEntered()) {
                    hand.rename(menuOf, name.text().strip());
                    ui.closePopup();
                }
            }
        }
    }

    private void menu(Ui ui, SampleRows rows, VoiceMarks voices) {
        SampleRows.Row row = rows.row(menuOf);
        ui.dim(row.number() + "  " + row.name());
        if (ui.menuItem(Icon.PLAY.glyph() + "  Play", services.keys(Action.SAMPLE_PLAY), false, true)) {
            hand.play(menuOf);
        }
        if (ui.menuItem(Icon.STOP.glyph() + "  Stop all voices", "", false, voices.count(menuOf) > 0)) {
            hand.stop(menuOf);
        }
        ui.separator();
        if (ui.menuItem("Rename...", services.keys(Action.SAMPLE_RENAME), false, true)) {
            rename(rows, menuOf);
        }
        if (ui.menuItem("Move up", services.keys(Action.SAMPLE_UP), false, menuOf > 0)) {
            moved(menuOf, menuOf - 1);
        }
        if (ui.menuItem("Move down", services.keys(Action.SAMPLE_DOWN), false, menuOf + 1 < rows.count())) {
            moved(menuOf, menuOf + 1);
        }
        if (ui.menuItem("Close gaps between samples", "", false, true)) {
            hand.closeGaps();
        }
        ui.separator();
        if (ui.menuItem("Remove", services.keys(Action.SAMPLE_REMOVE), false, true)) {
            hand.remove(menuOf);
        }
    }

    private void moved(int from, int to) {
        hand.move(from, to);
        view.choose(to);
        menuOf = to;
    }

    private static final String[] VOICES = voices();

    private static String[] voices() {
        String[] texts = new String[65];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "x" + i;
        }
        return texts;
    }
}
