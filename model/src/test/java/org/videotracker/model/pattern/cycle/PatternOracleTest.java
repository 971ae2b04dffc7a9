package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole patterns against the events, characters and steps of Strudel. */
class PatternOracleTest {
    private static final int CYCLES = 8;
    private static final Map<String, OracleAnswers.Answer> ANSWERS = new HashMap<>();

    static Stream<OracleRow> rows() {
        return Stream.of(
                        sequences(),
                        SignalRows.signals(),
                        SignalRows.numbersOfSignals(),
                        PickRows.picks(),
                        ChoiceRows.choices(),
                        CharacterRows.characters())
                .flatMap(rows -> rows);
    }

    static Stream<OracleRow> sequences() {
        return SequenceRows.sequences();
    }

    static Stream<OracleRow> perlin() {
        return SignalRows.perlin();
    }

    @BeforeAll
    static void ask() throws Exception {
        List<OracleAnswers.Question> questions = Stream.concat(rows(), perlin())
                .map(row -> new OracleAnswers.Question(row.code(), CYCLES))
                .toList();
        for (OracleAnswers.Answer answer : OracleAnswers.to(questions)) {
            ANSWERS.put(answer.code(), answer);
        }
    }

    private static OracleAnswers.Answer answer(OracleRow row) {
        return ANSWERS.get(row.code());
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("a pattern has the events and the characters of the oracle")
    void theEventsAreThoseOfTheOracle(OracleRow row) {
        assertThat(row.events(CYCLES))
                .isEqualTo(
                        answer(row).isError() ? List.of("error") : answer(row).events());
    }

    @ParameterizedTest
    @MethodSource("perlin")
    @DisplayName(
            "perlin is that of the oracle but for the last digits, in which powers differ between JavaScript engines")
    void perlinIsThatOfTheOracle(OracleRow row) {
        assertThat(HapLines.rounded(row.events(CYCLES)))
                .isEqualTo(HapLines.rounded(answer(row).events()));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    @DisplayName("a sequence has the steps of the oracle")
    void theStepsAreThoseOfTheOracle(OracleRow row) {
        Fraction steps = row.ours().get().steps();

        assertThat(steps == null ? "" : steps.toString()).isEqualTo(answer(row).steps());
    }
}
