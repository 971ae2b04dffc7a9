package org.videotracker.studio.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"0,0:00", "7.9,0:07", "60,1:00", "754,12:34", "3723,1:02:03", "-1,0:00"})
    void timesAreMinutesAndSeconds(double seconds, String text) {
        assertThat(Amounts.time(seconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "512,512 B", "1500,1.5 kB", "7300000,7.3 MB", "12345678901,12 GB", "9.9e15,9900 TB"})
    void sizesHaveAFewDigits(double bytes, String text) {
        assertThat(Amounts.size(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0.0 ms", "12.34,12.3 ms"})
    void latenciesHaveOnePlace(double milliseconds, String text) {
        assertThat(Amounts.milliseconds(milliseconds)).isEqualTo(text);
    }
}
