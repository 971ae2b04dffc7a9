package org.videotracker.studio.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.line.Choice;
import org.videotracker.studio.line.EditedLine;
import org.videotracker.studio.line.LineEditor;
import org.videotracker.studio.line.LineKey;
import org.videotracker.studio.line.LineKeys;
import org.videotracker.studio.line.Search;
import org.videotracker.studio.page.Caret;
import org.videotracker.studio.page.Cells;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.page.PageView;
import org.videotracker.studio.page.Scroll;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** One place where a conversation is shown and typed into: the answers, the line below them, and what could stand in it. */
final class CommandView {
    private static final int PROMPT = PageView.GUTTER;

    private final Dialogue dialogue;
    private final LineEditor editor;
    private final Clipboard clipboard;
    private final Scroll scroll;
    private final PageView page;
    private final boolean isOverPicture;
    private @Nullable InputRows rows;
    private long rowsOf = -1;
    private int rowsColumns;
    private String ghost = "";
    private float inset;
    private final ChoiceList choices = new ChoiceList();
    private final Caret caret = new Caret();

    CommandView(Dialogue dialogue, Clipboard clipboard, boolean isOverPicture) {
        this.dialogue = dialogue;
        this.clipboard = clipboard;
        this.isOverPicture = isOverPicture;
        editor = dialogue.editor();
        scroll = new Scroll(dialogue.transcript());
        page = new PageView(scroll, isOverPicture);
    }

    /** Does what a key is bound to. Returns whether it was one of the command line. */
    boolean act(Action action) {
        Optional<LineKey> key = LineKeys.of(action);
        if (key.isPresent()) {
            editor.press(key.get()).ifPresent(this::enter);
            return true;
        }
        switch (action) {
            case LINE_COPY -> copy();
            case LINE_PASTE -> editor.paste(clipboard.pasted().get());
            case LINE_SELECT_ALL -> scroll.selectAll();
            case LINE_CLEAR -> dialogue.transcript().clear();
            case LINE_PAGE_UP -> scroll.page(-1);
            case LINE_PAGE_DOWN -> scroll.page(1);
            case LINE_FIRST_PAGE -> scroll.toStart();
            case LINE_LAST_PAGE -> scroll.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(String line) {
        scroll.selectNothing();
        scroll.toEnd();
        dialogue.enter(line);
    }

    /** What is selected; else what runs is stopped; else the line is dropped. */
    private void copy() {
        String selected = scroll.selected();
        if (!selected.isEmpty()) {
            clipboard.copied().accept(selected);
            scroll.selectNothing();
        } else if (!dialogue.stop()) {
            editor.show("");
        }
    }

    void type(int codePoint) {
        editor.type(codePoint);
    }

    /** Fills an area. */
    void draw(Ui ui, Canvas canvas, Moment now, boolean hasKeys) {
        float row = PageView.rowHeight(ui);
        inset = PageView.inset(ui, isOverPicture);
        int columns = Math.max(8, (int) ((canvas.width() - 2 * inset) / ui.monoWidth()) - PROMPT - 1);
        InputRows input = rows(columns);
        float pad = 4 * ui.scale();
        int most = Math.max(1, (int) (canvas.height() / row / 2));
        int shown = Math.min(most, input.rows().size());
        int first = Math.clamp(input.cursorRow() - shown + 1L, 0, input.rows().size() - shown);
        boolean isSearching = editor.search().isPresent();
        float inputHeight = (shown + (isSearching ? 1 : 0)) * row + 2 * pad;
        float top = canvas.height() - inputHeight;
        page.draw(ui, canvas, top);
        Theme theme = ui.theme();
        canvas.rect(0, top, canvas.width(), inputHeight, ground(theme));
        canvas.line(0, top, canvas.width(), top, hasKeys ? theme.accent() : theme.line(), ui.scale());
        float y = top + pad;
        if (isSearching) {
            search(ui, canvas, y, row);
            y += row;
        }
        input(ui, canvas, input, first, shown, y, row, hasKeys, now);
        mouse(ui, canvas, input, first, y, row);
        Optional<Choice> choice = editor.choice();
        if (choice.isPresent()) {
            choices.draw(ui, canvas, choice.get(), wordLeft(ui, choice.get(), input), top);
        }
    }

    /** Where the word begins that is chosen, in pixels. */
    private float wordLeft(Ui ui, Choice choice, InputRows input) {
        EditedLine line = editor.line();
        int letters = Cells.width(line.text(), Math.min(choice.from(), line.cursor()), line.cursor());
        return inset + (PROMPT + Math.max(0, input.cursorCell() - letters)) * ui.monoWidth();
    }

    private int ground(Theme theme) {
        return isOverPicture ? Theme.withAlpha(theme.background(), 0.9) : theme.background();
    }

    private InputRows rows(int columns) {
        InputRows present = rows;
        if (present == null || rowsOf != editor.edition() || rowsColumns != columns) {
            present = InputRows.of(editor.line(), columns);
            rows = present;
            rowsOf = editor.edition();
            rowsColumns = columns;
            ghost = editor.suggestion().orElse("");
        }
        return present;
    }

    private void input(
            Ui ui,
            Canvas canvas,
            InputRows input,
            int first,
            int shown,
            float y,
            float row,
            boolean hasKeys,
            Moment now) {
        Theme theme = ui.theme();
        float cell = ui.monoWidth();
        float left = inset + PROMPT * cell;
        float lift = (row - ui.lineHeight()) / 2;
        for (int i = 0; i < shown; i++) {
            int at = first + i;
            canvas.mono(inset, y + i * row + lift, theme.accent(), at == 0 ? dialogue.isBusy() ? "…" : ">" : " ");
            mark(canvas, theme, input, at, left, y + i * row, cell, row);
            canvas.mono(left, y + i * row + lift, theme.text(), input.rows().get(at));
        }
        float x = left + input.cursorCell() * cell;
        float cursorY = y + (input.cursorRow() - first) * row;
        if (!ghost.isEmpty()) {
            canvas.mono(x, cursorY + lift, theme.muted(), ghost);
        }
        if (hasKeys) {
            float unit = ui.scale();
            caret.draw(canvas, theme, now, editor.edition(), x, cursorY + 2 * unit, row - 4 * unit, unit);
        }
    }

    /** Marks what was looked for in the line that was found. */
    private void mark(
            Canvas canvas, Theme theme, InputRows input, int row, float left, float y, float cell, float height) {
        Optional<Search> search = editor.search();
        if (search.isEmpty()
                || search.get().part().isEmpty()
                || row != input.cursorRow()
                || !search.get().isFound()) {
            return;
        }
        int length = search.get().part().length();
        canvas.rect(left + input.cursorCell() * cell, y, length * cell, height, theme.selected());
    }

    private void search(Ui ui, Canvas canvas, float y, float row) {
        Search search = editor.search().orElseThrow();
        Theme theme = ui.theme();
        float cell = ui.monoWidth();
        float lift = (row - ui.lineHeight()) / 2;
        String label = search.isFound() ? "looking for " : "✗ nothing with ";
        int colour = search.isFound() ? theme.accent() : theme.error();
        canvas.mono(inset + PROMPT * cell, y + lift, colour, label);
        float x = inset + (PROMPT + label.length()) * cell;
        canvas.mono(x, y + lift, theme.text(), search.part());
        String keys = "Ctrl+R older   Ctrl+S newer   Tab edits it   Escape leaves";
        float right = canvas.width() - inset - (keys.length() + 1) * cell;
        if (right > x + (search.part().length() + 2) * cell) {
            canvas.mono(right, y + lift, theme.dim(), keys);
        }
    }

    private void mouse(Ui ui, Canvas canvas, InputRows input, int first, float y, float row) {
        if (canvas.isHovered() && canvas.mouseY() >= y && canvas.pressed(Button.LEFT)) {
            int at = first + (int) ((canvas.mouseY() - y) / row);
            editor.moveTo(input.place(at, Math.round((canvas.mouseX() - inset) / ui.monoWidth()) - PROMPT));
        }
        if (canvas.isHovered() && canvas.pressed(Button.MIDDLE)) {
            editor.paste(clipboard.pasted().get());
        }
    }
}
