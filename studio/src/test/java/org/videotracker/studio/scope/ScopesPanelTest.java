package org.videotracker.studio.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.stage.Tone;

class ScopesPanelTest {
    private PanelStage stage;

    @BeforeEach
    void aTone() throws Exception {
        stage = new PanelStage(640, 480);
        stage.trigger(stage.sampler("tone", new Clip(new Tone(0.8, 60L * PanelStage.RATE), null)), 1000);
        stage.show(new ScopesPanel(stage.edits, stage.care, stage.pictures));
        stage.play(0.3);
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Module scope() {
        return stage.session().modules().named(SystemModules.OSCILLOSCOPE).orElseThrow();
    }

    private boolean isMuted() {
        return stage.session().links().from(scope().id()).stream()
                        .filter(link -> link.signal() == Signal.VIDEO)
                        .findFirst()
                        .orElseThrow()
                        .number(Link.MUTE)
                > 0.5;
    }

    @Test
    void whoeverOnlyLooksShowsNothingToOthers() {
        stage.click(70, 70);
        assertThat(scope().enabled()).isTrue();
        assertThat(isMuted()).isTrue();
        stage.undo();
        assertThat(scope().enabled()).isFalse();
        assertThat(isMuted()).isFalse();
    }

    @Test
    void theScopeBecomesALayerOfThePictureAndRestsAgain() {
        stage.click(70, 70);
        stage.click(140, 70);
        assertThat(scope().enabled()).isTrue();
        assertThat(isMuted()).isFalse();
        stage.click(24, 70);
        assertThat(scope().enabled()).isFalse();
    }

    @Test
    void theLineOfTheToneIsSeen() throws Exception {
        stage.click(70, 70);
        stage.moveTo(600, 470);
        stage.play(0.2);
        int[] picture = stage.pixels();
        long bright = IntStream.range(95 * 640, 340 * 640)
                .filter(i -> (picture[i] & 0xFF) > 0xC0)
                .count();
        assertThat(bright).isBetween(400L, 20_000L);
    }

    @Test
    void eachScopeHasItsTab() {
        stage.click(210, 43);
        stage.play(0.1);
        stage.click(70, 70);
        assertThat(scope().enabled()).isFalse();
        assertThat(stage.session()
                        .modules()
                        .named(SystemModules.SPECTROGRAM)
                        .orElseThrow()
                        .enabled())
                .isTrue();
    }

    @Test
    void aParameterIsDragged() {
        double before = scope().number("scale");
        stage.drag(320, 426, 380, 426);
        assertThat(scope().number("scale")).isNotEqualTo(before);
        stage.undo();
        assertThat(scope().number("scale")).isEqualTo(before);
    }
}
