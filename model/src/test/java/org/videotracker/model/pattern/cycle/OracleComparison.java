package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Rows of combinators, each tried on several patterns, and what the oracle makes of the same. */
final class OracleComparison {
    private static final int CYCLES = 8;
    private static final String FAULT = "a fault";

    private final Map<String, OracleAnswers.Answer> answers = new HashMap<>();

    /**
     * @param code what Strudel is asked, with {@code P} for the pattern
     * @param patterns what it is tried on, by its code
     */
    record Row(String code, UnaryOperator<Cycles> ours, Map<String, Cycles> patterns) {
        String on(String pattern) {
            return code.replace("P", "(" + pattern + ")");
        }

        @Override
        public String toString() {
            return code;
        }
    }

    OracleComparison(List<Row> rows) throws Exception {
        List<OracleAnswers.Question> questions = new ArrayList<>();
        for (Row row : rows) {
            for (String pattern : row.patterns().keySet()) {
                questions.add(new OracleAnswers.Question(row.on(pattern), CYCLES));
            }
        }
        for (OracleAnswers.Answer answer : OracleAnswers.to(questions)) {
            answers.put(answer.code(), answer);
        }
    }

    /** Asserts that events and counts of steps are those of the oracle. */
    void check(Row row) {
        List<String> ours = new ArrayList<>();
        List<String> oracle = new ArrayList<>();
        row.patterns().forEach((code, pattern) -> {
            OracleAnswers.Answer answer = answers.get(row.on(code));
            oracle.add("events of " + row.on(code));
            if (answer.isError()) {
                oracle.add(FAULT);
            } else {
                oracle.addAll(answer.events());
                oracle.add("steps " + answer.steps());
            }
            ours.add("events of " + row.on(code));
            ours.addAll(lines(row, pattern));
        });

        assertThat(ours).containsExactlyElementsOf(oracle);
    }

    private static List<String> lines(Row row, Cycles pattern) {
        try {
            Cycles made = row.ours().apply(pattern);
            List<String> lines = new ArrayList<>(HapLines.of(made.query(Fraction.ZERO, Fraction.of(CYCLES))));
            Fraction steps = made.steps();
            lines.add("steps " + (steps == null ? "" : steps));
            return lines;
        } catch (PatternFault fault) {
            return List.of(FAULT);
        }
    }
}
