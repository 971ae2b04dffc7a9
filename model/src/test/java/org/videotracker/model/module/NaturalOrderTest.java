package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource({"a2,a10", "a02,a2b", "A,b", "a,B", "a,aa", "a99999999999999999998,a99999999999999999999", "A,a", "1,a"})
    void naturalOrderCountsNumbers(String first, String second) {
        assertThat(NaturalOrder.INSTANCE.compare(first, second)).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare(second, first)).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare(first, first)).isZero();
    }
}
