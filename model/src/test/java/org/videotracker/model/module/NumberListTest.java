package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

class NumberListTest {
    private static final NumberList LEVELS = new NumberList(64, 0, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' .5, 1 ,0.250 ' | 0.5 1 0.25", "-1 2 1e-3 | 0 1 0.001", "-0 | 0", "1.  +.5 | 1 0.5"})
    void aListIsWrittenInOneWay(String text, String written) throws RejectedException {
        assertThat(LEVELS.legalise("levels", text)).isEqualTo(written);
    }

    @Property
    void whatIsWrittenIsReadAgainToTheBit(
            @ForAll @Size(min = 1, max = 64) List<@DoubleRange(min = 0, max = 1) Double> numbers)
            throws RejectedException {
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));

        String legal = LEVELS.legalise("levels", text);

        assertThat(LEVELS.numbers(legal))
                .isEqualTo(numbers.stream().mapToDouble(number -> number + 0.0).toArray());
        assertThat(LEVELS.legalise("levels", legal)).isEqualTo(legal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "x", "1 2 three", "0x10", "1e", "Infinity", "NaN", "1-2", "--1", "1;2", "१"})
    void whatIsNoListIsRefused(String text) {
        assertThatThrownBy(() -> LEVELS.legalise("levels", text))
                .isInstanceOfSatisfying(RejectedException.class, refused -> {
                    assertThat(refused.rejection().code()).isEqualTo(Code.ILLEGAL_VALUE);
                    assertThat(refused.rejection().sentence())
                            .endsWith("Write numbers of 0 to 1 with spaces between, such as 0 0.5 1.");
                });
    }

    @Test
    void aListTooLongIsRefused() {
        assertThatThrownBy(() -> LEVELS.legalise("levels", "1 ".repeat(65))).isInstanceOf(RejectedException.class);
    }
}
