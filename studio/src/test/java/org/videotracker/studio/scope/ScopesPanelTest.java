package org.videotracker.studio.scope;

import static org.assertj.core.api.Assertions.assertThat;

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
    void look() throws Exception {
        stage.screenshot(java.nio.file.Path.of("/tmp/scope0.png"));
        stage.click(70, 62);
        stage.play(0.4);
        stage.screenshot(java.nio.file.Path.of("/tmp/scope1.png"));
    }
}
