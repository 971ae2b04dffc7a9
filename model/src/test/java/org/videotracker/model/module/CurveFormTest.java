package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.module.Curve.Point;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

class CurveFormTest {
    private static final CurveForm VOLUME = new CurveForm(0, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' 0:1, .5:0.250 ' | 0:1 0.5:0.25",
                "1:0 0:1 | 0:1 1:0",
                "-1:5 2:-3 | 0:2 1:0",
                "1e-3:+1. | 0.001:1",
                "'' | ''",
                "' ' | ''"
            })
    void aCurveIsWrittenInOneWay(String text, String written) throws RejectedException {
        assertThat(VOLUME.legalise("volumeCurve", text)).isEqualTo(written);
    }

    @Property
    void whatIsWrittenIsReadAgainToTheBit(
            @ForAll @Size(max = 64) @UniqueElements List<@DoubleRange(min = 0, max = 1) Double> positions,
            @ForAll @DoubleRange(min = 0, max = 2) double factor)
            throws RejectedException {
        Curve curve = Curve.of(
                positions.stream().map(position -> new Point(position, factor)).toList());

        String legal = VOLUME.legalise("volumeCurve", curve.toString());

        assertThat(VOLUME.curve(legal)).isEqualTo(curve);
        assertThat(legal).isEqualTo(curve.toString()).hasSizeLessThanOrEqualTo(CurveForm.MAX_TEXT);
    }

    @Test
    void theSmallestNumbersAreReadAgainToo() throws RejectedException {
        Curve tiny = Curve.of(new Point(Double.MIN_VALUE, Double.MIN_NORMAL));

        assertThat(VOLUME.curve(VOLUME.legalise("volumeCurve", tiny.toString())))
                .isEqualTo(tiny);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0", "0:", ":1", "0:1 1", "0:1:2", "0x1:1", "NaN:1", "0:Infinity", "0 :1", "0;1", "१:1"})
    void whatIsNoCurveIsRefused(String text) {
        assertThatThrownBy(() -> VOLUME.legalise("volumeCurve", text))
                .isInstanceOfSatisfying(RejectedException.class, refused -> {
                    assertThat(refused.rejection().code()).isEqualTo(Code.ILLEGAL_VALUE);
                    assertThat(refused.rejection().sentence())
                            .contains("of volumeCurve is \"")
                            .endsWith(
                                    "Write points as position:factor with spaces between, positions of 0 to 1 and factors "
                                            + "of 0 to 2, such as 0:1 0.5:0.5.");
                });
    }

    @Test
    void twoPointsAtOnePlaceAreRefused() {
        assertThatThrownBy(() -> VOLUME.legalise("volumeCurve", "0.5:1 .50:0"))
                .hasMessageContaining("volumeCurve has two points at 0.5.");
    }

    @Test
    void morePointsThanACurveHasAreRefused() {
        String text = IntStream.rangeClosed(0, Curve.MOST_POINTS)
                .mapToObj(i -> i / 1000.0 + ":1")
                .collect(Collectors.joining(" "));

        assertThatThrownBy(() -> VOLUME.legalise("volumeCurve", text)).hasMessageContaining("at most 256 points");
    }
}
