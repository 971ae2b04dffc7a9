package org.videotracker.studio.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.MappingChoices.Choice;

class MappingChoicesTest {
    private final Session session = Desk.run(
            Desk.fresh(),
            "lfo('a') lfo('b') macro('knob') map('a.out', 'b.depth') map('b.out', 'multiSampler1.voices')");

    private static Choice of(List<Choice> choices, String path) {
        return choices.stream()
                .filter(choice -> choice.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatFollowsFromAValueCannotMoveIt() {
        List<Choice> choices = MappingChoices.sourcesFor(session, Desk.at(session, "a.depth"));
        assertThat(choices).hasSizeGreaterThan(40);
        assertThat(choices.stream().filter(choice -> !choice.isLegal()).map(Choice::path))
                .containsExactlyInAnyOrder(
                        "a.out", "a.position", "b.out", "b.position", "b.depth", "multiSampler1.voices");
    }

    @Test
    void aCycleIsRefusedWithTheWayRound() {
        Choice loop = of(MappingChoices.targetsOf(session, Desk.at(session, "b.out")), "a.depth");
        assertThat(loop.refusal()).contains("a").contains("b.depth");
    }

    @Test
    void modulatorsComeFirstAndWhatIsMappedAlreadyIsLeftOut() {
        List<Choice> choices = MappingChoices.sourcesFor(session, Desk.at(session, "multiSampler1.voices"));
        assertThat(choices.getFirst().path()).isEqualTo("a.out");
        assertThat(choices).extracting(Choice::path).doesNotContain("b.out", "multiSampler1.voices");
    }

    @Test
    void textsAndWhatIsSetByHandAreNoTargets() {
        assertThat(MappingChoices.targetsOf(session, Desk.at(session, "knob.out")))
                .extracting(Choice::path)
                .contains("a.rate", "clock.bpm", "masterAudioOut.connection[0].gain")
                .doesNotContain("a.mode", "multiSampler1.selectedIndex", "project.seed");
    }

    @Test
    void aNewLfoSwingsTheValueAboutWhatItIs() {
        ParameterAddress volume = Desk.at(session, "multiSampler1.masterVolume");
        Parameter parameter =
                Desk.type("MultiSampler").parameter("masterVolume").orElseThrow();

        Session moved = Desk.apply(session, ValueEdits.modulateWithNew(Desk.type("LFO"), Desk.id(), volume, parameter));

        Mapping mapping = moved.mappings().values().stream()
                .filter(made -> made.id().target().equals(volume))
                .findFirst()
                .orElseThrow();
        assertThat(mapping.combine()).isEqualTo(Combine.ADD);
        assertThat(mapping.id().source())
                .isEqualTo(new OfModule(Desk.module(moved, "lfo1").id(), "out"));
        assertThat(moved.links()).as("a modulator is connected to nothing").isEqualTo(session.links());
    }
}
