package org.videotracker.model.pattern.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours against WCAG 2.2 AA, and as people see them who lack one kind of cones. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    /** CIE76: twice what one tells apart at a glance. */
    private static final double DIFFERENT = 20;

    /** Machado, Oliveira, Fernandes (2009), severity 1, on linear RGB. */
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    static List<Palette> palettes() {
        return List.of(Palette.LIGHT, Palette.DARK);
    }

    private static double[] linear(String colour) {
        double[] channels = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            channels[channel] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return channels;
    }

    private static double contrast(String first, String second) {
        double one = luminance(linear(first)) + 0.05;
        double other = luminance(linear(second)) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] seen(String colour, double[][] eye) {
        double[] rgb = linear(colour);
        double[] seen = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double[] row = eye[channel];
            seen[channel] = Math.clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0, 1);
        }
        return lab(seen);
    }

    private static double[] lab(double[] rgb) {
        double x = curved((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = curved(luminance(rgb));
        double z = curved((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curved(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }

    private static double difference(double[] first, double[] second) {
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textsCanBeReadOnAllThatTheyStandOn(Palette palette) {
        List<String> grounds = new ArrayList<>(palette.fills());
        grounds.add(palette.ground());
        assertThat(grounds)
                .allSatisfy(
                        ground -> assertThat(contrast(palette.text(), ground)).isGreaterThanOrEqualTo(TEXT));
        assertThat(contrast(palette.muted(), palette.ground())).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void boxesStandOutFromTheGroundAndFromTheRowsOfBlackKeys(Palette palette) {
        assertThat(palette.outlines()).hasSize(Palette.COLOURS).allSatisfy(outline -> {
            assertThat(contrast(outline, palette.ground())).isGreaterThanOrEqualTo(GRAPHICS);
            assertThat(contrast(outline, palette.shade())).isGreaterThanOrEqualTo(GRAPHICS);
        });
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void coloursDifferForAllEyes(Palette palette) {
        assertThat(palette.fills()).hasSize(Palette.COLOURS);
        for (double[][] eye : EYES) {
            for (int first = 0; first < Palette.COLOURS; first++) {
                for (int second = 0; second < first; second++) {
                    assertThat(difference(
                                    seen(palette.fills().get(first), eye),
                                    seen(palette.fills().get(second), eye)))
                            .as("colours %d and %d for the eye %d", first, second, EYES.indexOf(eye))
                            .isGreaterThanOrEqualTo(DIFFERENT);
                }
            }
        }
    }
}
