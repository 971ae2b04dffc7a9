package org.videotracker.studio.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.model.history.History;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The list of edits: a click goes back to the state after one, or forward again. */
public final class HistoryPanel implements Panel {
    /** Its id. */
    public static final String ID = "history";

    private final Edits edits;
    private final List<String> numbers = new ArrayList<>();
    private Steps steps = new Steps(History.empty(History.DEFAULT_LIMIT));
    private boolean isNew = true;

    public HistoryPanel(Edits edits) {
        this.edits = edits;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public Icon icon() {
        return Icon.HISTORY;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        if (steps.history() != now.history()) {
            isNew = true;
            steps = new Steps(now.history());
        }
        buttons(ui);
        float row = Math.round(ui.lineHeight() * 1.5f);
        float height = ui.height();
        try (Scope list = ui.child("edits", 0, height, false)) {
            if (list.isOpen()) {
                list(ui, row, height);
            }
        }
    }

    private void buttons(Ui ui) {
        try (Scope _ = ui.disabled(steps.present() == 0)) {
            if (ui.button(Icon.UNDO, "Undo")) {
                edits.undo(1);
            }
        }
        ui.tip("Takes back the last edit (Ctrl+Z).");
        ui.sameLine();
        try (Scope _ = ui.disabled(steps.present() == steps.count() - 1)) {
            if (ui.button(Icon.REDO, "Redo")) {
                edits.redo(1);
            }
        }
        ui.tip("Makes again what was taken back (Ctrl+Shift+Z).");
    }

    private void list(Ui ui, float row, float height) {
        Canvas canvas = ui.canvas("list", ui.width(), steps.count() * row);
        if (isNew) {
            isNew = false;
            show(ui, row, height);
        }
        int hovered = canvas.isHovered() ? (int) (canvas.mouseY() / row) : -1;
        int first = Math.max(0, (int) (ui.scrollY() / row));
        int end = Math.min(steps.count(), (int) ((ui.scrollY() + height) / row) + 1);
        for (int state = first; state < end; state++) {
            row(ui, canvas, state, state * row, row, state == hovered);
        }
        if (hovered >= 0 && hovered < steps.count()) {
            canvas.cursorHand();
            if (canvas.pressed(Button.LEFT)) {
                goTo(hovered);
            }
        }
    }

    /** Scrolls so far that the present state is seen. */
    private void show(Ui ui, float row, float height) {
        float top = steps.present() * row;
        if (top < ui.scrollY() || top + 2 * row > ui.scrollY() + height) {
            ui.scrollTo(Math.max(0, top - height / 2));
        }
    }

    private void row(Ui ui, Canvas canvas, int state, float y, float row, boolean isHovered) {
        Theme theme = ui.theme();
        float unit = ui.scale();
        boolean isPresent = state == steps.present();
        if (isPresent || isHovered) {
            canvas.rect(0, y, canvas.width(), row, isPresent ? theme.selected() : theme.raised());
        }
        float text = y + (row - ui.lineHeight()) / 2;
        int colour = steps.isTakenBack(state) ? theme.muted() : theme.text();
        if (isPresent) {
            canvas.triangle(
                    6 * unit,
                    y + row / 2 - 5 * unit,
                    6 * unit,
                    y + row / 2 + 5 * unit,
                    13 * unit,
                    y + row / 2,
                    theme.accent());
        } else if (steps.isTakenBack(state)) {
            canvas.circle(9 * unit, y + row / 2, 3 * unit, theme.muted(), unit);
        } else {
            canvas.disc(9 * unit, y + row / 2, 3 * unit, theme.dim());
        }
        canvas.mono(20 * unit, text, theme.dim(), number(state));
        float label = 20 * unit + 6 * ui.monoWidth();
        canvas.text(label, text, colour, steps.label(state));
    }

    private String number(int state) {
        while (numbers.size() <= state) {
            numbers.add(String.format(Locale.ROOT, "%4d", numbers.size()));
        }
        return numbers.get(state);
    }

    private void goTo(int state) {
        int way = steps.way(state);
        if (way < 0) {
            edits.undo(-way);
        } else if (way > 0) {
            edits.redo(way);
        }
    }
}
