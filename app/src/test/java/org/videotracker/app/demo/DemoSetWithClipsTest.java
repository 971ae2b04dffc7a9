package org.videotracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;

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
                .map(slot -> slot.orElseThrow()
                        .value(visuals.type().sampleParameter("regionStart").orElseThrow())
                        .asNumber())
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
}
