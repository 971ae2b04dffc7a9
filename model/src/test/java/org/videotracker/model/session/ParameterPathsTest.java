package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.LawCatalog;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/** A mixer with 13 inputs, a sampler with three samples, an effect on sound and pictures, and a pattern "verse". */
class ParameterPathsTest {
    private final Workbench bench = Workbench.newProject();

    @BeforeEach
    void patch() {
        bench.add("AudioMixer", "mix");
        bench.add("VideoMixer", "layers");
        bench.add("Mirror", "mirror");
        for (int i = 0; i < 13; i++) {
            bench.add("MultiSampler", "s" + i);
            bench.connect("s" + i + ".audio_out", "mix.audio_in").connect("s" + i + ".video_out", "layers.video_in");
        }
        bench.addSample("s0", "kick").addSample("s0", "snare").addSample("s0", "hat");
        bench.connect("s1.video_out", "mirror.video_in")
                .connect("s1.audio_out", "mirror.audio_in")
                .connect("s2.audio_out", "mirror.audio_in")
                .put("verse", StepPattern.empty(16));
    }

    @ParameterizedTest
    @CsvSource({
        "mix.masterVolume, mix.masterVolume",
        "mix.level, mix.level",
        "s0.sample[2].speed, s0.sample[2].speed",
        "s0.speed[2], s0.sample[2].speed",
        "s0.speed_2, s0.sample[2].speed",
        "s0.loopSize[1], s0.sample[1].grainSize",
        "s0.speed, s0.sample[0].speed",
        "mix.connection[4].gain, mix.connection[4].gain",
        "mix.connection[4].volume, mix.connection[4].gain",
        "mix.gain[4], mix.connection[4].gain",
        "mix.connectionVolume_4, mix.connection[4].gain",
        "layers.connectionOpacity_4, layers.connection[4].opacity",
        "layers.connectionBlendMode[4], layers.connection[4].blend",
        "trackerSequencer1.step[4].position, pattern:P0.step[4].position",
        "trackerSequencer1.position[4], pattern:P0.step[4].position",
        "pattern:verse.step[4].position, pattern:verse.step[4].position",
        "pattern:verse.position[4], pattern:verse.step[4].position",
        "clock.bpm, clock.bpm",
        "project.seed, project.seed",
        "mirror.connection[1].gain, mirror.connection[1].gain",
        "mirror.connection[0].opacity, mirror.connection[0].opacity",
    })
    @DisplayName("E-24: every form of a path is understood, and there is one form that is printed")
    void everyFormHasOneCanonicalForm(String written, String canonical) throws RejectedException {
        ParameterAddress address = bench.address(written);

        assertThat(ParameterPaths.print(bench.session(), address)).isEqualTo(canonical);
        assertThat(bench.address(canonical)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 12})
    @DisplayName("REQ 6, invariant 16: connectionOpacity_0, _9, _10 and _12 address what they say")
    void aFlatIndexIsReadWhole(int index) {
        ParameterAddress address = bench.address("layers.connectionOpacity_" + index);

        assertThat(address)
                .isInstanceOfSatisfying(
                        OfLink.class,
                        ofLink -> assertThat(ofLink.link())
                                .isEqualTo(bench.link("s" + index + ".video_out", "layers.video_in")));
    }

    @Test
    @DisplayName("E-24: every parameter of every connection is found again by its printed path")
    void everyParameterOfEveryConnectionIsFoundAgain() throws RejectedException {
        for (Link link : bench.session().links().all()) {
            for (Parameter parameter : Link.parametersOf(link.signal())) {
                ParameterAddress address = new OfLink(link.id(), parameter.name());
                String printed = ParameterPaths.print(bench.session(), address);
                assertThat(bench.address(printed)).as(printed).isEqualTo(address);
            }
        }
    }

    @Test
    void muteCountsTheSoundsOfAModuleFirstAndThenItsPictures() {
        assertThat(((OfLink) bench.address("mirror.connection[1].mute")).link())
                .isEqualTo(bench.link("s2.audio_out", "mirror.audio_in"));
        assertThat(((OfLink) bench.address("mirror.connection[2].mute")).link())
                .isEqualTo(bench.link("s1.video_out", "mirror.video_in"));
        assertThat(bench.session().links().into(bench.id("mirror"), Signal.VIDEO))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mix.connection[13].gain, OUT_OF_RANGE",
        "mix.connection[999999999].gain, OUT_OF_RANGE",
        "mix.connection[0].opacity, OUT_OF_RANGE",
        "s1.sample[0].speed, OUT_OF_RANGE",
        "s0.sample[3].speed, OUT_OF_RANGE",
        "pattern:verse.step[16].note, OUT_OF_RANGE",
        "pattern:verse.note, OUT_OF_RANGE",
        "pattern:verse.sample[0].speed, INCOMPATIBLE",
        "clock.bpm[3], OUT_OF_RANGE",
        "clock.step[3].bpm, OUT_OF_RANGE",
        "project.seed[0], OUT_OF_RANGE",
        "mix.step[0].note, INCOMPATIBLE",
        "mix.sample[0].speed, INCOMPATIBLE",
        "mix.gain[4abc], ILLEGAL_NAME",
        "mix.gain[-1], ILLEGAL_NAME",
    })
    @DisplayName("E-24, REQ 4: an index that means nothing is an error, never another element")
    void anIndexThatMeansNothingIsAnError(String path, Code code) {
        assertThat(bench.pathRefusal(path).code()).isEqualTo(code);
        assertThat(bench.pathRefusal(path).message()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "mxi.masterVolume, module, mix",
        "mix.mastrVolume, parameter, masterVolume",
        "mix.levle, parameter, level",
        "mix.connection[0].gian, parameter, gain",
        "s0.sample[0].sped, parameter, speed",
        "s0.sped, parameter, speed",
        "clock.bmp, setting, bpm",
        "project.sed, setting, seed",
        "pattern:vers.step[0].note, pattern, verse",
    })
    @DisplayName("E-28, REQ 4: an unknown name is an error that lists what was perhaps meant")
    void anUnknownNameListsNearMatches(String path, String kind, String meant) {
        var refusal = bench.pathRefusal(path);

        assertThat(refusal.code()).isEqualTo(Code.UNKNOWN);
        assertThat(refusal.message()).contains(kind);
        assertThat(refusal.hint()).contains(meant);
    }

    @Test
    @DisplayName("REQ 56, ST-50: the bare name of a sample's parameter means the selected sample, not the first")
    void theBareNameMeansTheSelectedSample() {
        bench.set("s0.selectedIndex", 2).set("s0.speed", -1.5);

        assertThat(bench.get("s0.sample[2].speed").asNumber()).isEqualTo(-1.5);
        assertThat(bench.get("s0.sample[0].speed").asNumber()).isEqualTo(1);
        assertThat(bench.get("s0.sample[1].speed").asNumber()).isEqualTo(1);
    }

    @Test
    void aSelectionWithoutASampleIsAnError() {
        bench.set("s0.selectedIndex", 1).apply(new RemoveSample(bench.id("s0"), 1));

        assertThat(bench.pathRefusal("s0.speed").code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    @DisplayName("E-18: an address survives the renaming of its module")
    void anAddressSurvivesRenaming() throws RejectedException {
        ParameterAddress address = bench.address("mix.masterVolume");
        Session renamed = bench.session().with(bench.module("mix").withName("bus"));

        assertThat(ParameterPaths.print(renamed, address)).isEqualTo("bus.masterVolume");
        assertThat(Parameters.get(renamed, address)).isPresent();
    }

    @Test
    void theTestCatalogKnowsTheOldNameOfTheSampler() {
        assertThat(LawCatalog.CATALOG.type("mediapool")).isEqualTo(Optional.of(LawCatalog.type("MultiSampler")));
    }
}
