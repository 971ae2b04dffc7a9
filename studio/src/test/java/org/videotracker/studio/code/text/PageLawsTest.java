package org.videotracker.studio.code.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.videotracker.studio.code.text.Page.Kind;

/** What holds for every text and every way to write it. */
class PageLawsTest {

    /** A key that somebody presses. */
    record Press(String name, Kind kind, UnaryOperator<Sheet> effect) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<List<Press>> presses() {
        return Arbitraries.oneOf(
                        typed(),
                        Arbitraries.of(Motion.values())
                                .map(motion ->
                                        new Press("to " + motion, Kind.WHOLE, sheet -> sheet.moved(motion, false))),
                        Arbitraries.of(Motion.values())
                                .map(motion ->
                                        new Press("select " + motion, Kind.WHOLE, sheet -> sheet.moved(motion, true))),
                        Arbitraries.of(Motion.values())
                                .map(motion ->
                                        new Press("erase " + motion, Kind.ERASED, sheet -> sheet.erased(motion))),
                        Arbitraries.of(
                                new Press("return", Kind.TYPED, Sheet::brokenLine),
                                new Press("indent", Kind.WHOLE, Lines::indented),
                                new Press("outdent", Kind.WHOLE, Lines::outdented),
                                new Press("comment", Kind.WHOLE, Lines::commented),
                                new Press("double", Kind.WHOLE, Lines::doubled),
                                new Press("raise", Kind.WHOLE, Lines::raised),
                                new Press("lower", Kind.WHOLE, Lines::lowered),
                                new Press("remove", Kind.WHOLE, Lines::removed)))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Press> typed() {
        return Arbitraries.of(
                        "a", "b", " ", "(", ")", "\"", "\n", "\t", "é", "e\u0301", "😀", "你", "--", "end\n", "x\r\ny")
                .map(text -> new Press("type " + text, Kind.TYPED, sheet -> sheet.typed(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", " ", "\n", "\t", "    ", "--", "é", "😀", "(", "local x = 1\n")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static List<Sheet> write(Page page, List<Press> presses) {
        List<Sheet> seen = new ArrayList<>(List.of(page.sheet()));
        for (Press press : presses) {
            page.edit(press.kind, press.effect.apply(page.sheet()));
            seen.add(page.sheet());
        }
        return seen;
    }

    @Property
    void undoGoesBackToTheBeginAndRedoToTheEnd(@ForAll("texts") String text, @ForAll("presses") List<Press> presses) {
        Page page = new Page(Sheet.of(text));
        write(page, presses);
        String end = page.text().toString();
        while (page.undo()) {
            assertThat(page.sheet().selection().to())
                    .isLessThanOrEqualTo(page.text().length());
        }
        assertThat(page.text()).hasToString(text);
        while (page.redo()) {
            assertThat(page.sheet().selection().to())
                    .isLessThanOrEqualTo(page.text().length());
        }
        assertThat(page.text()).hasToString(end);
    }

    @Property
    void everyTextOnTheWayBackWasThere(@ForAll("texts") String text, @ForAll("presses") List<Press> presses) {
        Page page = new Page(Sheet.of(text));
        List<String> seen = write(page, presses).stream()
                .map(sheet -> sheet.text().toString())
                .toList();
        while (page.undo()) {
            assertThat(seen).contains(page.text().toString());
        }
    }

    @Property
    void aCaretNeverSplitsACharacter(@ForAll("texts") String text, @ForAll("presses") List<Press> presses) {
        Page page = new Page(Sheet.of(text));
        for (Sheet sheet : write(page, presses)) {
            assertThat(sheet.text().snapped(sheet.caret())).isEqualTo(sheet.caret());
            assertThat(sheet.text().toString().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000))
                    .isTrue();
        }
    }

    @Property
    void aReplacementIsThatOfAString(
            @ForAll("texts") String text, @ForAll("texts") String others, @ForAll int from, @ForAll int to) {
        Sheet sheet = Sheet.of(text);
        int one = sheet.text().snapped(Math.floorMod(from, text.length() + 1));
        int other = sheet.text().snapped(Math.floorMod(to, text.length() + 1));
        Sheet typed = sheet.with(Selection.of(one, other)).typed(others);
        int begin = Math.min(one, other);
        assertThat(typed.text())
                .hasToString(new StringBuilder(text)
                        .replace(begin, Math.max(one, other), others)
                        .toString());
        assertThat(typed.caret()).isEqualTo(begin + others.length());
    }

    @Property
    void theLinesAreThoseOfAString(@ForAll("texts") String text) {
        CodeText lines = CodeText.of(text);
        String[] expected = text.split("\n", -1);
        assertThat(lines.lines()).isEqualTo(expected.length);
        for (int line = 0; line < expected.length; line++) {
            assertThat(lines.lineText(line)).isEqualTo(expected[line]);
            assertThat(lines.line(lines.begin(line))).isEqualTo(line);
            assertThat(lines.line(lines.end(line))).isEqualTo(line);
        }
    }

    @Property
    void aPlaceIsShownInTheColumnThatLeadsBackToIt(@ForAll("texts") String text, @ForAll int where) {
        CodeText lines = CodeText.of(text);
        int offset = lines.snapped(Math.floorMod(where, text.length() + 1));
        assertThat(lines.place(lines.line(offset), lines.column(offset))).isEqualTo(offset);
    }

    @Property
    void aLetterThatStaysIsFoundAgainAfterAnyEdits(
            @ForAll("texts") String text, @ForAll("presses") List<Press> presses) {
        Page page = new Page(Sheet.of(text + "Q"));
        page.edit(Kind.WHOLE, page.sheet().typed("R"));
        long since = page.revision();
        int mark = page.text().toString().indexOf('Q');
        write(page, presses);
        int present = page.present(mark, since);
        int left = page.text().toString().indexOf('Q');
        boolean isLost = left < 0 || present < 0; // a line that is moved or doubled is written anew
        assertThat(isLost || left == present || presses.stream().anyMatch(PageLawsTest::movesLines))
                .as("%s is at %s, not at %s", page.text(), left, present)
                .isTrue();
    }

    private static boolean movesLines(Press press) {
        return List.of("double", "raise", "lower").contains(press.name);
    }

    @Property
    void commentsAreTakenBackByTheSameKey(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        String code = text.replace("-", "");
        Sheet sheet = Sheet.of(code)
                .with(Selection.of(Math.floorMod(from, code.length() + 1), Math.floorMod(to, code.length() + 1)));
        Sheet commented = Lines.commented(sheet);
        assertThat(Lines.commented(commented).text()).isEqualTo(sheet.text());
        assertThat(commented.text()).isNotEqualTo(sheet.text());
    }

    @Property
    void exchangingLinesAndExchangingThemBackChangesNothing(@ForAll("texts") String text, @ForAll int where) {
        CodeText lines = CodeText.of(text);
        int offset = lines.snapped(Math.floorMod(where, text.length() + 1));
        Sheet sheet = new Sheet(lines, Selection.at(offset));
        boolean isFirst = lines.line(offset) == 0;
        assertThat(isFirst ? sheet : Lines.lowered(Lines.raised(sheet))).isEqualTo(sheet);
    }

    @Property
    void whatIsIndentedIsOutdentedAgain(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        CodeText lines = CodeText.of(text);
        Selection selection =
                Selection.of(Math.floorMod(from, text.length() + 1), Math.floorMod(to, text.length() + 1));
        Sheet sheet = new Sheet(lines, selection);
        boolean hasBlankLines = text.lines().anyMatch(line -> !line.isEmpty() && line.isBlank());
        assertThat(
                        hasBlankLines
                                ? lines
                                : Lines.outdented(Lines.indented(sheet)).text())
                .isEqualTo(lines);
    }

    @Property
    void wordsFoundAreThere(@ForAll("texts") String text, @ForAll int from) {
        CodeText lines = CodeText.of(text);
        int at = Math.floorMod(from, text.length() + 1);
        assertThat(Search.next(lines, "LOCAL", at)).isEmpty();
        assertThat(Search.next(lines, "a", at).isPresent()).isEqualTo(text.contains("a"));
        Search.next(lines, "a", at)
                .ifPresent(found ->
                        assertThat(lines.part(found.from(), found.to())).isEqualToIgnoringCase("a"));
        assertThat(Search.previous(lines, "a", at).isPresent()).isEqualTo(text.contains("a"));
    }
}
