package org.videotracker.studio.code.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.studio.code.text.Page.Kind;

/** In these texts {@code |} is the caret and {@code ^} the other end of what is selected. */
class SheetTest {

    private static Sheet sheet(String written) {
        String text = written.replace("|", "").replace("^", "");
        int caret = written.replace("^", "").indexOf('|');
        int anchor = written.contains("^") ? written.replace("|", "").indexOf('^') : caret;
        return new Sheet(CodeText.of(text), Selection.of(anchor, caret));
    }

    private static String shown(Sheet sheet) {
        StringBuilder text = new StringBuilder(sheet.text().toString());
        int anchor = sheet.selection().anchor();
        int caret = sheet.caret();
        text.insert(caret, '|');
        if (anchor != caret) {
            text.insert(anchor > caret ? anchor + 1 : anchor, '^');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "RIGHT;ab|e\u0301c;abe\u0301|c",
                "LEFT;abe\u0301|c;ab|e\u0301c",
                "RIGHT;|👩‍🚀x;👩‍🚀|x",
                "WORD_RIGHT;|kick.level = 1;kick|.level = 1",
                "WORD_RIGHT;kick|  == 1;kick  ==| 1",
                "WORD_LEFT;kick.level|;kick.|level",
                "WORD_LEFT;a  |b;|a  b",
                "HOME;    ab|c;    |abc",
                "HOME;    |abc;|    abc",
                "END;a|bc;abc|",
                "TOP;ab|c;|abc",
                "BOTTOM;ab|c;abc|"
            })
    void theCaretMoves(Motion motion, String before, String after) {
        assertThat(shown(sheet(before).moved(motion, false))).isEqualTo(after);
    }

    @Test
    void upAndDownKeepTheColumnOverShorterLines() {
        Sheet down = sheet("four f|ive\nab\nseven eight").moved(Motion.DOWN, false);
        assertThat(shown(down)).isEqualTo("four five\nab|\nseven eight");
        assertThat(shown(down.moved(Motion.DOWN, false))).isEqualTo("four five\nab\nseven |eight");
    }

    @Test
    void shiftAndDownSelectExactlyOneMoreLine() {
        Sheet once = sheet("|a\nb\nc").moved(Motion.DOWN, true);
        assertThat(shown(once)).isEqualTo("^a\n|b\nc");
        assertThat(shown(once.moved(Motion.DOWN, true))).isEqualTo("^a\nb\n|c");
    }

    @Test
    void aMoveToTheSideLeavesASelectionOnThatSide() {
        assertThat(shown(sheet("a^bc|d").moved(Motion.LEFT, false))).isEqualTo("a|bcd");
        assertThat(shown(sheet("a|bc^d").moved(Motion.RIGHT, false))).isEqualTo("abc|d");
    }

    @Test
    void aNewLineIsIndentedLikeTheOneBeforeAndFurtherAfterWhatOpensABlock() {
        assertThat(shown(sheet("    play()|").brokenLine())).isEqualTo("    play()\n    |");
        assertThat(shown(sheet("block(\"a\", function()|").brokenLine())).isEqualTo("block(\"a\", function()\n    |");
        assertThat(shown(sheet("if a then -- why|").brokenLine())).isEqualTo("if a then -- why\n    |");
        assertThat(shown(sheet("x = {|").brokenLine())).isEqualTo("x = {\n    |");
    }

    @Test
    void backspaceTakesAwayAnIndentAtOnce() {
        assertThat(shown(sheet("        |x").erased(Motion.LEFT))).isEqualTo("    |x");
        assertThat(shown(sheet("x   |").erased(Motion.LEFT))).isEqualTo("x  |");
    }

    @Test
    void aWordIsSelectedByItsMiddleAndByItsEnd() {
        assertThat(shown(sheet("|local kick = 1").withWordSelected(8))).isEqualTo("local ^kick| = 1");
        assertThat(shown(sheet("|local kick").withWordSelected(10))).isEqualTo("local ^kick|");
    }

    @Test
    void linesAreIndentedThatTheSelectionTouchesWithMoreThanTheirBegin() {
        assertThat(shown(Lines.indented(sheet("a^a\n\nbb\n|cc")))).isEqualTo("    a^a\n\n    bb\n|cc");
        assertThat(shown(Lines.outdented(sheet("    a|a\nbb")))).isEqualTo("a|a\nbb");
    }

    @Test
    void commentsOfSeveralLinesStandInOneColumn() {
        assertThat(shown(Lines.commented(sheet("^    a\n        b|")))).isEqualTo("^    -- a\n    --     b|");
    }

    @Test
    void aLineThatIsDoubledIsGoneOnIn() {
        assertThat(shown(Lines.doubled(sheet("a|b\nc")))).isEqualTo("ab\na|b\nc");
    }

    @Test
    void linesMoveUpAndDownWithTheirSelection() {
        assertThat(shown(Lines.raised(sheet("a\nb|b")))).isEqualTo("b|b\na");
        assertThat(shown(Lines.lowered(sheet("^a\n|bb\nc")))).isEqualTo("bb\n^a\n|c");
    }

    @Test
    void aTypedWordIsTakenBackAsOne() {
        Page page = new Page(Sheet.EMPTY);
        for (String typed : "hi you".split("")) {
            page.edit(Kind.TYPED, page.sheet().typed(typed));
        }
        page.undo();
        assertThat(page.text()).hasToString("hi ");
        page.undo();
        assertThat(page.text()).hasToString("");
        page.redo();
        page.redo();
        assertThat(page.text()).hasToString("hi you");
    }

    @Test
    void aMoveOfTheCaretEndsAStep() {
        Page page = new Page(Sheet.EMPTY);
        page.edit(Kind.TYPED, page.sheet().typed("a"));
        page.select(page.sheet().moved(Motion.LEFT, false).selection());
        page.edit(Kind.TYPED, page.sheet().typed("b"));
        page.undo();
        assertThat(page.text()).hasToString("a");
    }

    @Test
    void whatIsErasedInOneGoComesBackAtOnce() {
        Page page = new Page(sheet("drums|"));
        for (int i = 0; i < 5; i++) {
            page.edit(Kind.ERASED, page.sheet().erased(Motion.LEFT));
        }
        assertThat(page.text()).hasToString("");
        page.undo();
        assertThat(shown(page.sheet())).isEqualTo("drums|");
    }

    @Test
    void equalCharactersAreTheOnesAtTheCaret() {
        Page page = new Page(sheet("|aaa"));
        long since = page.revision();
        page.edit(Kind.TYPED, page.sheet().typed("a"));
        assertThat(page.present(1, since)).isEqualTo(2);
    }

    @Test
    void aPatchLeavesTheCaretWithItsWord() {
        assertThat(shown(sheet("bpm(120) pl|ay()").patched(4, 7, "96"))).isEqualTo("bpm(96) pl|ay()");
        assertThat(shown(sheet("bpm(1|20)").patched(4, 7, "96"))).isEqualTo("bpm(9|6)");
    }

    @Test
    void searchGoesRoundAndMindsCapitalsOnlyIfTheWantedWordHasSome() {
        CodeText text = CodeText.of("Kick kick KICK");
        assertThat(Search.next(text, "kick", 6)).contains(Selection.of(10, 14));
        assertThat(Search.next(text, "kick", 11)).contains(Selection.of(0, 4));
        assertThat(Search.next(text, "Kick", 1)).contains(Selection.of(0, 4));
        assertThat(Search.previous(text, "kick", 4)).contains(Selection.of(0, 4));
        assertThat(Search.previous(text, "kick", 3)).contains(Selection.of(10, 14));
    }
}
