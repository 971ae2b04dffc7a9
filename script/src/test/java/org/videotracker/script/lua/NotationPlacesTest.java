package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.source.NotationPlaces.Place;

/** What is heard is shown where it is written. */
class NotationPlacesTest {
    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    private Expression expression(String pattern) {
        return ((CyclePattern) playing.session().patterns().get(pattern)).expression();
    }

    /** The characters of the text that made each event of the first cycle, those of one event joined by +. */
    private List<String> heard(String pattern, String text) throws ExpressionException {
        return Vocabulary.compile(expression(pattern)).query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::ranges)
                .map(ranges -> String.join(
                        "+",
                        ranges.stream()
                                .map(range -> shown(pattern, range, text))
                                .toList()))
                .toList();
    }

    private String shown(String pattern, SourceRange range, String text) {
        Optional<Place> place = playing.scripts.notationPlaces().place(pattern, expression(pattern), range);
        return place.map(found -> text.substring(found.begin(), found.end())).orElse("?");
    }

    private List<String> lines(String pattern) {
        return playing.scripts.notationPlaces().places(pattern, expression(pattern)).stream()
                .map(place ->
                        place.map(found -> found.line() + ":" + found.column()).orElse("?"))
                .toList();
    }

    @Test
    void eachEventLeadsToItsCharacters() throws ExpressionException {
        String text = "bpm(120)\nplay('lead', s('kick [snare hat]'):vol(\"0.8 1\"))";
        playing.applied(text);

        assertThat(heard("lead", text)).containsExactly("0.8+kick", "1+snare", "1+hat");
        assertThat(lines("lead")).containsExactly("2:17", "2:41");
    }

    @Test
    void equalNotationsAreTakenInTheirOrder() {
        playing.applied("pattern('x', stack(\n  n('0 1'),\n  n('0 1'):rev()))");

        assertThat(lines("x")).containsExactly("2:6", "3:6");
    }

    @Test
    void aNotationThatStandsElsewhereIsFoundIfItIsTheOnlyOne() {
        playing.applied("local beat = 'a b'\nlocal x = 'c'\nlocal y = 'c'\npattern('p', seq(beat, x, 'd' .. 'e'))");

        assertThat(lines("p")).containsExactly("1:15", "?", "?");
    }

    @Test
    void statementsThatMoveTakeTheirPlacesAlong() {
        playing.applied("pattern('x', 'a b')");
        playing.await(playing.scripts.update(new Script("set.lua", "-- more\n\npattern('x', 'a b')"), line -> {}));

        assertThat(lines("x")).containsExactly("3:15");
    }

    @Test
    void longTextsAndEscapesAreFound() throws ExpressionException {
        String text = "pattern('x', [[\na b]])\npattern('y', 'c\\32d')";
        playing.applied(text);

        assertThat(heard("x", text)).containsExactly("a", "b");
        assertThat(heard("y", text)).containsExactly("c\\32d", "c\\32d");
    }

    @Test
    void blocksAndTheirVersionsAreFollowed() {
        playing.applied("block('a', function()\n  pattern('x', 'a b')\nend)");
        playing.run("block('a', function()\n  pattern('x', 'a c')\n  error('no')\nend)");

        assertThat(lines("x")).containsExactly("?"); // the text of before is gone
        playing.applied("block('a', function()\n\n  pattern('x', 'a d')\nend)");
        assertThat(lines("x")).containsExactly("3:17");
    }

    @Test
    void whatOthersWriteHasNoPlace() {
        playing.applied("pattern('x', 'a b')");
        playing.applied("exec('pattern cycles x \"c d\"')");

        assertThat(lines("x")).containsExactly("?");
    }

    @Test
    void aStatementThatRanAloneIsFoundInItsText() throws ExpressionException {
        String text = "bpm(120)\npattern('x', 'a b')\nbpm(121)";
        playing.await(playing.scripts.evaluate(new Script("set.lua", text), 9, 28, line -> {}));

        assertThat(heard("x", text)).containsExactly("a", "b");
    }
}
