package org.videotracker.studio.modulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.module.MappingChoices;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.stage.Tone;
import org.videotracker.studio.window.NoWindowException;

/** The panel of what moves what, with keys. */
class ModulationPanelTest {
    private PanelStage stage;
    private ModuleId drums;
    private ModuleId sweep;

    @BeforeEach
    void begin() throws NoWindowException {
        stage = new PanelStage(1280, 720);
        drums = stage.sampler("drums", new Clip(new Tone(0.4, 4_800_000), null));
        sweep = stage.add("LFO", "sweep");
        stage.show(new ModulationPanel(stage.care, new ModulatorPicture()));
        stage.frame();
        stage.frame();
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Mapping only() {
        assertThat(stage.session().mappings()).hasSize(1);
        return stage.session().mappings().values().iterator().next();
    }

    private void map() {
        Mapping.Id id = new Mapping.Id(new OfModule(sweep, "out"), new OfModule(drums, "masterVolume"));
        stage.run(new MapParameter(MappingChoices.whole(stage.session(), id).orElseThrow()));
        stage.frame();
    }

    @Test
    void aMappingIsMadeByTypingAFewLettersOfItsEnds() {
        stage.press("M");
        stage.frame();
        stage.type("sweep.out");
        stage.press("Enter");
        stage.frame();
        stage.type("drums mastervol");
        stage.press("Enter");
        stage.frame();
        assertThat(only().id())
                .isEqualTo(new Mapping.Id(new OfModule(sweep, "out"), new OfModule(drums, "masterVolume")));
    }

    @Test
    void keysSelectAMappingSwitchItAndTakeItAway() {
        map();
        stage.press("Down");
        stage.press("Enter");
        assertThat(only().enabled()).isFalse();
        stage.press("Delete");
        assertThat(stage.session().mappings()).isEmpty();
        stage.undo();
        assertThat(only().enabled()).isFalse();
    }

    @Test
    void itIsDrawnWhileTheModulatorsOfEveryTypeMove() {
        map();
        for (String type :
                new String[] {"StepModulator", "RandomModulator", "PatternModulator", "Macro", "EnvelopeFollower"}) {
            stage.add(type, "one" + type);
        }
        stage.run(new TransportCommand.Play());
        stage.press("Down");
        stage.play(1);
        assertThat(stage.now.telemetry().modulated(new OfModule(drums, "masterVolume")))
                .isPresent();
    }

    @Test
    void aTraceKeepsTheLastSecondsAlone() {
        Trace trace = new Trace();
        float[] xy = new float[2 * Trace.capacity()];
        for (int i = 0; i < 10_000; i++) {
            trace.add(i / 60.0, i % 2);
        }
        int points = trace.points(9_999 / 60.0, 100, 0, 10, xy);
        assertThat(points).isBetween(239, 242);
        assertThat(xy[2 * points - 2]).isEqualTo(100);
        assertThat(xy[0]).isBetween(0f, 1f);
    }
}
