package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each combinator of one pattern, on each of the fixtures, against the events of Strudel. */
class CombinatorOracleTest {
    private static final int CYCLES = 8;
    private static final Map<String, OracleAnswers.Answer> ANSWERS = new HashMap<>();

    static Stream<CombinatorRow> rows() {
        return Stream.of(
                        TimeRows.time(),
                        TimeRows.windows(),
                        TimeRows.structure(),
                        TimeRows.euclid(),
                        ChangeRows.conditions(),
                        ChangeRows.chance(),
                        ChangeRows.layers())
                .flatMap(rows -> rows);
    }

    @BeforeAll
    static void ask() throws Exception {
        List<OracleAnswers.Question> questions = rows().flatMap(row -> row.onFixtures().stream())
                .map(row -> new OracleAnswers.Question(row.code(), CYCLES))
                .toList();
        for (OracleAnswers.Answer answer : OracleAnswers.to(questions)) {
            ANSWERS.put(answer.code(), answer);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("a combinator makes the events of the oracle from each fixture")
    void theEventsAreThoseOfTheOracle(CombinatorRow combinator) {
        List<String> ours = new ArrayList<>();
        List<String> oracle = new ArrayList<>();
        for (OracleRow row : combinator.onFixtures()) {
            OracleAnswers.Answer answer = ANSWERS.get(row.code());
            ours.add("events of " + row);
            ours.addAll(row.events(CYCLES));
            oracle.add("events of " + row);
            oracle.addAll(answer.isError() ? List.of("error") : answer.events());
        }

        assertThat(ours).containsExactlyElementsOf(oracle);
    }
}
