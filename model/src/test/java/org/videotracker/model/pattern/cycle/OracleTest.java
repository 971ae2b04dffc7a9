package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OracleTest {

    @Test
    @DisplayName(
            "the oracle answers each question in its place, with the characters of each notation, or with its complaint")
    void theOracleAnswers() throws Exception {
        List<OracleAnswers.Answer> answers = OracleAnswers.to(List.of(
                OracleAnswers.Question.ofNotation("a b", 1),
                new OracleAnswers.Question("\"a\".fast(\"<2>\")", 1),
                OracleAnswers.Question.ofNotation("a [b", 1)));

        assertThat(answers.get(0).events())
                .containsExactly("0/1..1/2 of 0/1..1/2 = 'a' @ 0-1", "1/2..1/1 of 1/2..1/1 = 'b' @ 2-3");
        assertThat(answers.get(0).steps()).isEqualTo("2/1");
        assertThat(answers.get(1).events())
                .containsExactly(
                        "0/1..1/2 of 0/1..1/2 = 'a' @ 1000001-1000002 0-1",
                        "1/2..1/1 of 1/2..1/1 = 'a' @ 1000001-1000002 0-1");
        assertThat(answers.get(2).isError()).isTrue();
    }
}
