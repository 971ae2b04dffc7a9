package org.videotracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.model.session.Targets;

class DemoSetWithClipsTest {

    private static Performed performed(List<Asset> clips) {
        return Performed.of(clips, Imported.generated(Material.beside(clips)), 16);
    }

    private static List<String> samplesOf(Performed performed, String sampler) {
        return performed.session().modules().named(sampler).orElseThrow().samples().slots().stream()
                .flatMap(Optional::stream)
                .map(Sample::name)
                .toList();
    }

    @Test
    void withSilentVideosThePicturesAreTheUsersAndTheDrumsAreSynthesised() {
        List<Asset> clips = List.of(Imported.clip("elf.webm", 0, 9), Imported.clip("frog.webm", 0, 5));
        Material material = Material.beside(clips);
        assertThat(material.pictures()).isEmpty();
        assertThat(material.sounds()).containsExactlyInAnyOrderElementsOf(Cast.soundRoles());
        Performed performed = performed(clips);
        assertThat(samplesOf(performed, "drums")).contains("kick", "snare", "hat");
        assertThat(samplesOf(performed, "visuals")).hasSize(8).containsOnly("elf.webm", "frog.webm");
        assertThat(samplesOf(performed, "drumPictures")).containsOnly("elf.webm", "frog.webm");
    }

    @Test
    void oneClipIsCutIntoEightDifferentPieces() {
        Performed performed = performed(List.of(Imported.clip("only", 0, 12)));
        Module visuals = performed.session().modules().named("visuals").orElseThrow();
        Set<Double> begins = visuals.samples().slots().stream()
                .map(slot -> slot.orElseThrow().value(visuals.type().sampleParameter("regionStart").orElseThrow()).asNumber())
                .collect(Collectors.toSet());
        assertThat(begins).hasSize(8);
    }

    @Test
    void aSoundOfTheUserIsSungInsteadOfTheChoirAndTheGeneratedPicturesStay() {
        List<Asset> clips = List.of(Imported.clip("voice.mp3", 20, 0));
        Material material = Material.beside(clips);
        assertThat(material.sounds()).doesNotContain("voice").contains("kick", "pad");
        assertThat(material.pictures()).contains("tunnel", "title", "kick").doesNotContain("voice");
        assertThat(samplesOf(performed(clips), "synth")).contains("voice.mp3").doesNotContain("voice");
    }

    @Test
    void aClipThatIsCalledLikeARoleTakesIt() {
        List<Asset> clips = List.of(Imported.clip("Kick.wav", 0.4, 0), Imported.clip("rain", 30, 0));
        assertThat(Material.beside(clips).sounds()).doesNotContain("kick", "voice");
        Performed performed = performed(clips);
        assertThat(samplesOf(performed, "drums")).contains("Kick.wav").doesNotContain("kick");
        assertThat(samplesOf(performed, "synth")).contains("rain");
    }

    @Test
    void moreThanEightVideosAllAppear() {
        List<Asset> clips = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            clips.add(Imported.clip("clip" + i, 0, 4));
        }
        Performed performed = performed(clips);
        assertThat(samplesOf(performed, "visuals")).hasSize(11);
        assertThat(Set.copyOf(performed.heldSlots("sceneTracker"))).hasSizeGreaterThan(8);
    }

    @Test
    void aVideoWithSoundIsHeardWhereItIsCut() {
        Performed performed = performed(List.of(Imported.clip("concert.mp4", 40, 40)));
        Module visuals = performed.session().modules().named("visuals").orElseThrow();
        assertThat(performed.session().links().from(visuals.id()).stream().map(Link::signal))
                .contains(Signal.AUDIO, Signal.VIDEO);
    }

    @Property(tries = 120)
    void anyClipsMakeALegalSetInWhichEveryStepHasASample(
            @ForAll("clips") List<Asset> clips, @ForAll @IntRange(min = 1, max = 40) int bars, @ForAll boolean filledIn) {
        List<Asset> generated = filledIn ? Imported.generated(Material.beside(clips)) : List.of();
        Performed performed = Performed.of(clips, generated, bars);
        assertThat(SessionCheck.violations(performed.session())).isEmpty();
        performed.session().bindings().forEach((tracker, binding) -> {
            Module target = Targets.of(performed.session(), tracker).getFirst();
            performed.session().chains().get(binding.chain().orElseThrow()).entries().stream()
                    .flatMap(entry -> performed.session().patterns().get(entry.pattern()).steps().stream())
                    .filter(step -> step.index() != Step.NONE)
                    .forEach(step -> assertThat(Targets.of(performed.session(), tracker))
                            .as(target.name())
                            .anyMatch(module -> module.samples().slot(step.index()).isPresent()));
        });
        boolean anyPicture = clips.stream().anyMatch(clip -> clip.picture().isPresent()) || filledIn;
        assertThat(performed.heldSlots("sceneTracker").contains(Step.NONE)).isEqualTo(!anyPicture);
    }

    @Provide
    Arbitrary<List<Asset>> clips() {
        Arbitrary<Double> seconds = Arbitraries.of(0.0, 0.0, 0.04, 0.7, 3.0, 600.0);
        Arbitrary<String> names = Arbitraries.of("kick", "bass.wav", "Voice", "a", "b.mp4", "stars", "título", "x.y.z");
        return Combinators.combine(names, seconds, seconds)
                .as((name, sound, picture) -> Imported.clip(name, sound + (picture == 0 ? 0.01 : 0), picture))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }
}
