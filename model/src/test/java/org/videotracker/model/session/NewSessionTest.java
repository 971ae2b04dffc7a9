package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.LawCatalog;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

class NewSessionTest {
    private final Workbench bench = Workbench.newProject();

    @Test
    @DisplayName("E-01, B-44: a new project has one tracker and one sampler beside the system modules")
    void aNewProjectHasATrackerAndASampler() {
        assertThat(bench.session().modules().inOrder())
                .extracting(Module::name)
                .containsExactly(
                        "masterAudioOut",
                        "masterOscilloscope",
                        "masterSpectrogram",
                        "masterVideoOut",
                        "multiSampler1",
                        "trackerSequencer1");
        assertThat(SessionCheck.violations(bench.session())).isEmpty();
    }

    @Test
    void itsSamplerIsTriggeredHeardAndSeen() {
        assertThat(bench.session().links().byId().keySet())
                .contains(
                        bench.link("trackerSequencer1.trigger_out", "multiSampler1.trigger_in"),
                        bench.link("multiSampler1.audio_out", "masterAudioOut.audio_in"),
                        bench.link("multiSampler1.video_out", "masterVideoOut.video_in"));
        assertThat(bench.session().links().all()).noneMatch(Link::delayed);
    }

    @Test
    @DisplayName("REQ 43, REQ 50: its tracker is bound to an empty pattern")
    void itsTrackerIsBoundToAnEmptyPattern() {
        assertThat(bench.session().bindings().get(bench.id("trackerSequencer1")))
                .isEqualTo(Binding.of("P0"));
        assertThat(bench.pattern("P0")).isEqualTo(StepPattern.empty(16));
    }

    @Test
    @DisplayName("B-44: the scopes listen, and are off until someone wants to see them")
    void theScopesListenAndAreOff() {
        for (String scope : List.of("masterOscilloscope", "masterSpectrogram")) {
            assertThat(bench.module(scope).enabled()).isFalse();
            assertThat(bench.session().links().has(bench.link("masterAudioOut.audio_out", scope + ".audio_in")))
                    .isTrue();
            assertThat(bench.session().links().has(bench.link(scope + ".video_out", "masterVideoOut.video_in")))
                    .isTrue();
        }
        assertThat(bench.module("masterAudioOut").enabled()).isTrue();
    }

    @Test
    void nothingPlays() {
        assertThat(bench.session().playback()).isEqualTo(Playback.STOPPED);
    }

    @Test
    @DisplayName("B-43: every module has an identity of its own")
    void everyModuleHasAnIdentityOfItsOwn() {
        assertThat(bench.session().modules().byId()).hasSize(6);
    }

    @Test
    void aCatalogWithoutASystemTypeIsAFaultOfTheProgram() {
        Catalog empty = new Catalog(List.of(LawCatalog.type("MultiSampler")), Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewSession.create(empty, bench::newId))
                .withMessageContaining("lacks");
    }
}
