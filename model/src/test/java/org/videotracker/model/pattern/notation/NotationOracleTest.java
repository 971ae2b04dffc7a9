package org.videotracker.model.pattern.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.HapLines;
import org.videotracker.model.pattern.cycle.OracleAnswers;
import org.videotracker.model.pattern.cycle.OracleAnswers.Answer;
import org.videotracker.model.pattern.cycle.OracleAnswers.Question;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.SourceRange;

/** What notations play over eight cycles, against Strudel: whole, part, value and place of every event, and the steps. */
class NotationOracleTest {
    private static final int CYCLES = 8;
    private static final int LEAST_NOTATIONS = 400;
    private static final int LEAST_BROKEN = 100;

    private static final Map<String, Answer> ANSWERS = new HashMap<>();

    /** A line of the differences. */
    record Difference(String kind, String notation, String reason) {
        @Override
        public String toString() {
            return kind + " " + notation;
        }
    }

    /** @param error empty when there is none */
    private record Ours(List<String> events, String steps, String error) {
        static Ours of(String notation) {
            try {
                Cycles cycles = Notation.parse(notation).cycles(0);
                List<String> events = HapLines.of(cycles.query(Fraction.ZERO, Fraction.of(CYCLES)));
                return new Ours(
                        events, cycles.steps() == null ? "" : cycles.steps().toString(), "");
            } catch (NotationException refused) {
                return new Ours(List.of(), "", "column " + refused.column() + ": " + refused.getMessage());
            } catch (PatternFault fault) {
                String place = fault.place().map(SourceRange::toString).orElse("nowhere");
                return new Ours(List.of(), "", "fault at " + place + ": " + fault.getMessage());
            }
        }
    }

    static List<String> playable() {
        return Corpus.notations("notations.txt");
    }

    static List<String> broken() {
        return Corpus.notations("broken.txt");
    }

    static List<String> unplayable() {
        return Corpus.notations("unplayable.txt");
    }

    static List<Difference> differences() {
        return Corpus.lines("differences.txt").stream()
                .map(line -> {
                    int blank = line.text().indexOf(' ');
                    return new Difference(
                            line.text().substring(0, blank), line.text().substring(blank + 1), line.comment());
                })
                .toList();
    }

    @BeforeAll
    static void askTheOracleOnce() throws Exception {
        List<String> all = new ArrayList<>(playable());
        all.addAll(broken());
        all.addAll(unplayable());
        differences().forEach(difference -> all.add(difference.notation()));
        List<Answer> answers = OracleAnswers.to(
                all.stream().map(text -> Question.ofNotation(text, CYCLES)).toList());
        for (int index = 0; index < all.size(); index++) {
            ANSWERS.put(all.get(index), answers.get(index));
        }
    }

    private static Answer theirs(String notation) {
        return ANSWERS.get(notation);
    }

    @Test
    void theListsAreLongAndHoldNothingTwice() {
        assertThat(playable()).hasSizeGreaterThanOrEqualTo(LEAST_NOTATIONS).doesNotHaveDuplicates();
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(LEAST_BROKEN).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("playable")
    void playsTheEventsOfStrudel(String notation) {
        Ours ours = Ours.of(notation);
        assertThat(ours.error()).isEqualTo(theirs(notation).error()).isEmpty();
        assertThat(ours.events()).isEqualTo(theirs(notation).events());
        assertThat(ours.steps()).isEqualTo(theirs(notation).steps());
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("what Strudel refuses to read is refused in a column that the text has, or the one behind it")
    void refusesWhatStrudelRefuses(String notation) {
        assertThat(theirs(notation).error()).contains("parse error");
        assertThat(Ours.of(notation).error()).matches("(?s)column \\d+: .+");
    }

    @ParameterizedTest
    @MethodSource("unplayable")
    void neitherPlaysWhatCannotBePlayed(String notation) throws Exception {
        assertThat(theirs(notation).error()).isNotEmpty().doesNotContain("parse error");
        Notation.parse(notation);
        assertThat(Ours.of(notation).error()).startsWith("fault at SourceRange[");
    }

    @ParameterizedTest
    @MethodSource("differences")
    void aDifferenceThatIsListedIsStillOne(Difference difference) {
        assertThat(difference.reason()).isNotEmpty();
        Ours ours = Ours.of(difference.notation());
        Answer theirs = theirs(difference.notation());
        switch (difference.kind()) {
            case "places" -> {
                assertThat(ours.events()).isNotEqualTo(theirs.events());
                assertThat(HapLines.withoutRanges(ours.events())).isEqualTo(HapLines.withoutRanges(theirs.events()));
            }
            case "taken" -> {
                assertThat(theirs.error()).isNotEmpty();
                assertThat(ours.error()).isEmpty();
            }
            case "refused" -> {
                assertThat(theirs.error()).isEmpty();
                assertThat(ours.error()).isNotEmpty();
            }
            default -> throw new AssertionError("what differs? " + difference);
        }
    }
}
