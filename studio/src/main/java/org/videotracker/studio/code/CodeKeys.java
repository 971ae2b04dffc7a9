package org.videotracker.studio.code;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Lines;
import org.videotracker.studio.code.text.Motion;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.code.text.Sheet;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.Keymap;

/** What keys do in the code shell. Thread of the studio. */
final class CodeKeys {
    private static final Map<Action, Motion> MOTIONS = Map.of(
            Action.CODE_LEFT, Motion.LEFT,
            Action.CODE_RIGHT, Motion.RIGHT,
            Action.CODE_WORD_LEFT, Motion.WORD_LEFT,
            Action.CODE_WORD_RIGHT, Motion.WORD_RIGHT,
            Action.CODE_UP, Motion.UP,
            Action.CODE_DOWN, Motion.DOWN,
            Action.CODE_HOME, Motion.HOME,
            Action.CODE_END, Motion.END,
            Action.CODE_TOP, Motion.TOP,
            Action.CODE_BOTTOM, Motion.BOTTOM);

    private final CodeDesk desk;
    private int linesOfAPage = 20;

    CodeKeys(CodeDesk desk) {
        this.desk = desk;
    }

    /** Says how many lines are seen at once. */
    void linesOfAPage(int lines) {
        linesOfAPage = Math.max(1, lines);
    }

    /** Does what a key is bound to; tells whether it did. */
    boolean act(Action action) {
        switch (action) {
            case CODE_RUN -> desk.runLine();
            case CODE_RUN_BLOCK -> desk.runBlock();
            case CODE_RUN_ALL -> desk.runAll();
            case CODE_STOP -> desk.evaluating.stop();
            case CODE_AUTOMATIC -> desk.switchAutomatic();
            case CODE_MIRROR -> escape();
            case CODE_COMPLETE -> desk.complete();
            case CODE_TAKE -> differing().ifPresent(one -> desk.reconciling.take(one.divergence()));
            case CODE_GIVE -> differing().ifPresent(one -> desk.reconciling.give(one.divergence()));
            case CODE_MUTE_BLOCK -> block().ifPresent(desk::mute);
            case CODE_UNDO -> desk.undo();
            case CODE_REDO -> desk.redo();
            case CODE_FIND -> desk.finding.open(desk.page());
            case CODE_SELECT_ALL ->
                desk.select(desk.page().sheet().withAllSelected().selection());
            case CODE_COPY -> desk.clipboard().copied().accept(copied());
            case CODE_CUT -> cut();
            case CODE_PASTE -> paste();
            case CODE_INDENT -> tab();
            case CODE_OUTDENT -> desk.edit(Page.Kind.WHOLE, Lines::outdented);
            case CODE_COMMENT -> desk.edit(Page.Kind.WHOLE, Lines::commented);
            case CODE_DOUBLE -> desk.edit(Page.Kind.WHOLE, Lines::doubled);
            case CODE_RAISE -> desk.edit(Page.Kind.WHOLE, Lines::raised);
            case CODE_LOWER -> desk.edit(Page.Kind.WHOLE, Lines::lowered);
            case CODE_DELETE_LINES -> desk.edit(Page.Kind.WHOLE, Lines::removed);
            case CODE_CLEAR -> desk.results.clear();
            default -> {
                return write(action);
            }
        }
        return true;
    }

    private void escape() {
        if (desk.completing.isOpen() || desk.completing.isAsking()) {
            desk.completing.close();
        } else if (desk.finding.isOpen()) {
            desk.finding.close();
        } else if (!desk.page().sheet().selection().isEmpty()) {
            desk.select(Selection.at(desk.page().sheet().caret()));
        } else {
            desk.showMirror(!desk.isMirror());
        }
    }

    private Optional<Agreement.Differing> differing() {
        int line = line();
        return desk.isMirror()
                ? Optional.empty()
                : desk.agreement.differing().stream()
                        .filter(one -> desk.page()
                                        .text()
                                        .line(Math.max(
                                                0, one.mark().in(desk.page()).place()))
                                == line)
                        .findFirst();
    }

    private int line() {
        return desk.page().text().line(desk.page().sheet().caret());
    }

    /** The block of the user's text that begins last before the end of the caret's line. */
    private Optional<BlockStatus> block() {
        return desk.blocks().stream()
                .filter(block -> block.script().equals(Evaluating.name(Run.Source.SCRIPT)))
                .filter(block -> block.state() != Block.State.REMOVED && block.line() <= line() + 1)
                .max(Comparator.comparingInt(BlockStatus::line));
    }

    private String copied() {
        Sheet sheet = desk.page().sheet();
        CodeText text = sheet.text();
        return sheet.selection().isEmpty() ? text.lineText(line()) + "\n" : sheet.selected();
    }

    private void cut() {
        desk.clipboard().copied().accept(copied());
        desk.edit(Page.Kind.WHOLE, sheet -> sheet.selection().isEmpty() ? Lines.removed(sheet) : sheet.typed(""));
    }

    private void paste() {
        String pasted = desk.clipboard().pasted().get();
        if (desk.finding.isOpen()) {
            desk.finding.type(pasted.replace('\n', ' '), desk.page());
        } else if (!pasted.isEmpty()) {
            desk.edit(Page.Kind.WHOLE, sheet -> sheet.typed(pasted));
        }
    }

    /** After a word it completes; elsewhere it indents. */
    private void tab() {
        Sheet sheet = desk.page().sheet();
        int caret = sheet.caret();
        if (desk.completing.isOpen()) {
            accept();
        } else if (!sheet.selection().isEmpty()) {
            desk.edit(Page.Kind.WHOLE, Lines::indented);
        } else if (caret > sheet.text().begin(line()) && isOfWord(sheet.text().charAt(caret - 1))) {
            desk.complete();
        } else {
            int column = sheet.text().column(caret);
            desk.edit(Page.Kind.TYPED, here -> here.typed(" ".repeat(CodeText.TAB - column % CodeText.TAB)));
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "_.:\"'".indexOf(c) >= 0;
    }

    private void accept() {
        desk.accept();
    }

    /** Types a character; tells whether it did. */
    boolean type(int codePoint) {
        if (codePoint < ' ' || codePoint == 127) {
            return false;
        }
        String typed = Character.toString(codePoint);
        if (desk.finding.isOpen()) {
            desk.finding.type(typed, desk.page());
        } else {
            boolean wasOpen = desk.completing.isOpen() && isOfWord(typed.charAt(0));
            desk.edit(Page.Kind.TYPED, sheet -> sheet.typed(typed));
            if (wasOpen) {
                desk.complete();
            }
        }
        return true;
    }

    /** Moves the caret, erases and breaks lines. Tells whether an action was one of these. */
    private boolean write(Action action) {
        if (desk.finding.isOpen() && inFind(action) || desk.completing.isOpen() && inList(action)) {
            return true;
        }
        switch (action) {
            case CODE_BACKSPACE -> erase(Motion.LEFT);
            case CODE_DELETE -> erase(Motion.RIGHT);
            case CODE_BACKSPACE_WORD -> erase(Motion.WORD_LEFT);
            case CODE_DELETE_WORD -> erase(Motion.WORD_RIGHT);
            case CODE_NEW_LINE, CODE_NEW_LINE_BACK -> desk.edit(Page.Kind.TYPED, Sheet::brokenLine);
            default -> {
                return move(action, false);
            }
        }
        return true;
    }

    /** Shift with a key of the caret selects on the way, whatever that key is bound to. Tells whether it was one. */
    boolean select(Keymap keymap, Chord chord) {
        Chord bare = new Chord(chord.key(), chord.modifiers() & ~Chord.SHIFT);
        return !bare.equals(chord)
                && keymap.find(bare, Context.CODE).filter(this::select).isPresent();
    }

    /** In a search or a list Shift changes nothing. */
    private boolean select(Action action) {
        return desk.finding.isOpen() || desk.completing.isOpen() ? write(action) : move(action, true);
    }

    private boolean move(Action action, boolean isSelecting) {
        Motion motion = MOTIONS.get(action);
        if (motion != null) {
            select(sheet -> sheet.moved(motion, isSelecting));
        } else if (action == Action.CODE_PAGE_UP) {
            select(sheet -> sheet.movedLines(-linesOfAPage, isSelecting));
        } else if (action == Action.CODE_PAGE_DOWN) {
            select(sheet -> sheet.movedLines(linesOfAPage, isSelecting));
        } else {
            return false;
        }
        return true;
    }

    private boolean inFind(Action action) {
        switch (action) {
            case CODE_BACKSPACE, CODE_BACKSPACE_WORD -> desk.finding.erase(desk.page());
            case CODE_NEW_LINE, CODE_DOWN -> desk.finding.next(desk.page());
            case CODE_NEW_LINE_BACK, CODE_UP -> desk.finding.previous(desk.page());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inList(Action action) {
        switch (action) {
            case CODE_UP -> desk.completing.step(-1);
            case CODE_DOWN -> desk.completing.step(1);
            case CODE_NEW_LINE, CODE_NEW_LINE_BACK -> accept();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(UnaryOperator<Sheet> move) {
        desk.select(move.apply(desk.page().sheet()).selection());
    }

    private void erase(Motion motion) {
        boolean wasOpen = desk.completing.isOpen() && motion == Motion.LEFT;
        desk.edit(Page.Kind.ERASED, sheet -> sheet.erased(motion));
        if (wasOpen) {
            desk.complete();
        }
    }
}
