package org.videotracker.studio.code.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.Token;
import org.videotracker.studio.code.text.CodeText;

class ColoursTest {

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".lua"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWordHasTheColourThatTheLexerSaysItIs(Path example) throws IOException, NotLuaException {
        String script = Files.readString(example);
        CodeText text = CodeText.of(script);
        Colours colours = new Colours();
        colours.of(text);
        boolean[] isWord = new boolean[script.length()];
        for (Token token : Chunk.parse(script).tokens()) {
            for (int at = token.begin(); at < token.end(); at++) {
                isWord[at] = true;
                if (script.charAt(at) != '\n') {
                    assertThat(inks(token.kind())).as(token.toString()).contains(colours.ink(at));
                }
            }
        }
        for (int at = 0; at < script.length(); at++) {
            if (!isWord[at] && script.charAt(at) > ' ') {
                assertThat(colours.ink(at)).isEqualTo(Ink.COMMENT);
            }
        }
    }

    private static List<Ink> inks(Token.Kind kind) {
        return switch (kind) {
            case NAME -> List.of(Ink.NAME, Ink.KNOWN);
            case KEYWORD -> List.of(Ink.KEYWORD);
            case NUMBER -> List.of(Ink.NUMBER);
            case TEXT -> List.of(Ink.TEXT, Ink.NOTATION_NAME, Ink.NOTATION_NUMBER, Ink.NOTATION_SIGN);
            case SYMBOL -> List.of(Ink.SIGN);
            case END -> List.of();
        };
    }

    @Property
    void noTextIsTooStrangeToBeColoured(
            @ForAll
                    @Chars({'"', '\'', '[', ']', '=', '-', '\\', '\n', 'a', '0', '.', 'e', '(', 's', 'é'})
                    @StringLength(max = 60)
                    String text) {
        Colours colours = new Colours();
        assertThat(colours.of(CodeText.of(text))).hasSize(CodeText.of(text).lines());
    }

    @Property
    void aTextThatWasChangedIsColouredLikeANewOne(
            @ForAll @Chars({'"', '[', ']', '-', '\n', 'a', 's', '('}) @StringLength(max = 40) String before,
            @ForAll @Chars({'"', '[', ']', '-', '\n', 'a', 's', '('}) @StringLength(max = 40) String after) {
        Colours colours = new Colours();
        colours.of(CodeText.of(before));
        assertThat(pieces(colours.of(CodeText.of(after)))).isEqualTo(pieces(new Colours().of(CodeText.of(after))));
    }

    private static List<ColouredLine.Piece> pieces(List<ColouredLine> lines) {
        List<ColouredLine.Piece> pieces = new ArrayList<>();
        lines.forEach(line -> pieces.addAll(line.pieces()));
        return pieces;
    }

    @Test
    void aCommentOfManyLinesEndsWhereItEnds() {
        List<ColouredLine> lines = new Colours().of(CodeText.of("--[==[ a\nb ]]\n]==] play()"));
        assertThat(lines.get(1).ink(0)).isEqualTo(Ink.COMMENT);
        assertThat(lines.get(2).ink(3)).isEqualTo(Ink.COMMENT);
        assertThat(lines.get(2).ink(5)).isEqualTo(Ink.KNOWN);
    }

    @Test
    void notationsAreColouredWithinTheirText() {
        List<ColouredLine> lines = new Colours().of(CodeText.of("play(\"drums\", s(\"kick*2 <snare clap>\"))"));
        assertThat(lines.getFirst().pieces())
                .contains(
                        new ColouredLine.Piece("kick", 17, Ink.NOTATION_NAME),
                        new ColouredLine.Piece("*", 21, Ink.NOTATION_SIGN),
                        new ColouredLine.Piece("2", 22, Ink.NOTATION_NUMBER))
                .contains(new ColouredLine.Piece("\"drums\"", 5, Ink.TEXT));
    }

    @Test
    void anUnfinishedTextIsShownAsSuch() {
        assertThat(new Colours().of(CodeText.of("bpm(\"12")).getFirst().ink(5)).isEqualTo(Ink.UNFINISHED);
    }

    @Test
    void bracketsInTextsAndCommentsBelongToNoCode() {
        Colours colours = new Colours();
        CodeText text = CodeText.of("f(\")\", {1}) -- )");
        assertThat(Brackets.at(1, text, colours)).contains(new Brackets.Pair(1, 10));
        assertThat(Brackets.at(11, text, colours)).contains(new Brackets.Pair(10, 1));
        assertThat(Brackets.at(7, text, colours)).contains(new Brackets.Pair(7, 9));
        assertThat(Brackets.at(15, text, colours)).isEmpty();
    }

    @Test
    void bracketsOfNotationsMatchAmongThemselves() {
        CodeText text = CodeText.of("s(\"<a [b c]>\")");
        assertThat(Brackets.at(3, text, new Colours())).contains(new Brackets.Pair(3, 11));
    }
}
