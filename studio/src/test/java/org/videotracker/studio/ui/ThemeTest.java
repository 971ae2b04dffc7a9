package org.videotracker.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ThemeTest {
    private static final double AA = 4.5;

    @TestFactory
    Stream<DynamicTest> textsCanBeReadOnWhatTheyStandOn() {
        return Stream.of(Theme.STAGE, Theme.CONTRAST)
                .flatMap(theme -> Stream.of(theme.background(), theme.panel(), theme.raised())
                        .flatMap(ground -> Stream.of(
                                        theme.text(),
                                        theme.dim(),
                                        theme.accent(),
                                        theme.playing(),
                                        theme.warning(),
                                        theme.error(),
                                        theme.muted())
                                .map(text -> DynamicTest.dynamicTest(
                                        theme.name() + String.format(" %08x on %08x", text, ground),
                                        () -> assertThat(Theme.contrast(text, ground))
                                                .isGreaterThanOrEqualTo(AA)))));
    }

    @Test
    void textOnTheAccentCanBeRead() {
        assertThat(Theme.contrast(Theme.STAGE.onAccent(), Theme.STAGE.accent())).isGreaterThanOrEqualTo(AA);
        assertThat(Theme.contrast(Theme.CONTRAST.onAccent(), Theme.CONTRAST.accent()))
                .isGreaterThanOrEqualTo(AA);
    }

    @Test
    void contrastIsThatOfTheRecommendation() {
        assertThat(Theme.contrast(0xFF000000, 0xFFFFFFFF)).isEqualTo(21, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(Theme.contrast(0xFF777777, 0xFFFFFFFF))
                .isEqualTo(4.48, org.assertj.core.api.Assertions.within(0.01));
    }
}
