package org.videotracker.model.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.LawCatalog;

class ModuleTest {
    private static final ModuleType MIXER = LawCatalog.type("AudioMixer");
    private static final Optional<Sample> KICK = Optional.of(Sample.of("kick", new AssetId("00000000000000a1")));

    @Test
    @DisplayName("REQ 1: a type is found by its name or an old one, in any case")
    void aTypeIsFoundInAnyCase() {
        assertThat(LawCatalog.CATALOG.type("multisampler")).isEqualTo(LawCatalog.CATALOG.type("MediaPool"));
        assertThat(LawCatalog.CATALOG.type("Reverb")).isEmpty();
        assertThat(LawCatalog.type("TrackerSequencer").automaticName(3)).isEqualTo("trackerSequencer3");
    }

    @Test
    void twoTypesOfOneNameMakeNoCatalog() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Catalog(List.of(MIXER, MIXER), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"3.2, 3", "3.7, 4", "-9, 1", "99, 8"})
    void aWholeNumberIsRoundedAndClamped(double number, double legal) {
        assertThat(Parameter.ofInt("x", 1, 8, 2, "", "").clamp(number)).isEqualTo(legal);
    }

    @Test
    void aNumberThatIsNotFiniteIsNeverMadeLegal() {
        Parameter parameter = Parameter.ofFloat("x", 0, 1, 0, "", "");

        assertThatIllegalArgumentException().isThrownBy(() -> parameter.clamp(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.ofText("t", "", 9, "").clamp(1));
    }

    @Test
    void modulesAreListedInNaturalOrderAndFoundByBothNames() {
        Modules modules = Modules.NONE;
        for (String name : List.of("mix10", "mix2", "a")) {
            modules = modules.with(Module.of(new ModuleId(UUID.randomUUID()), name, MIXER));
        }

        assertThat(modules.inOrder()).extracting(Module::name).containsExactly("a", "mix2", "mix10");
        Module renamed = modules.named("mix2").orElseThrow().withName("bus");
        Modules after = modules.with(renamed);
        assertThat(after.named("bus")).contains(renamed);
        assertThat(after.hasName("mix2")).isFalse();
        assertThat(after.without(renamed.id()).hasName("bus")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> after.with(renamed.withName("mix10")));
    }

    @Test
    @DisplayName("E-17: a module with a name that is not one cannot exist")
    void aModuleHasALegalName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Module.of(new ModuleId(UUID.randomUUID()), "9lives", MIXER));
    }

    @Test
    @DisplayName("REQ 55: the slots before the last sample stay, those behind it do not")
    void aBankEndsWithItsLastSample() {
        SampleBank bank = SampleBank.EMPTY.with(2, KICK);

        assertThat(bank.size()).isEqualTo(3);
        assertThat(bank.firstFree()).isZero();
        assertThat(bank.slot(1)).isEmpty();
        assertThat(bank.slot(-1)).isEmpty();
        assertThat(bank.slot(99)).isEmpty();
        assertThat(bank.with(0, KICK).with(1, KICK).firstFree()).isEqualTo(3);
        assertThat(bank.with(2, Optional.empty())).isEqualTo(SampleBank.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> bank.with(SampleBank.MAX_SLOTS, KICK));
    }
}
