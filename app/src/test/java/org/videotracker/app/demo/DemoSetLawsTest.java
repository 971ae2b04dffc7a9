package org.videotracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.SessionCheck;
import org.videotracker.model.session.Targets;

class DemoSetLawsTest {

    @Property(tries = 120)
    void anyClipsMakeALegalSetInWhichEveryStepHasASample(
            @ForAll("clips") List<Asset> clips,
            @ForAll @IntRange(min = 1, max = 40) int bars,
            @ForAll boolean filledIn) {
        List<Asset> generated = filledIn ? Imported.generated(Material.beside(clips)) : List.of();
        Performed performed = Performed.of(clips, generated, bars);
        assertThat(SessionCheck.violations(performed.session())).isEmpty();
        performed.session().bindings().forEach((tracker, binding) -> {
            Module target = Targets.of(performed.session(), tracker).getFirst();
            performed.session().chains().get(binding.chain().orElseThrow()).entries().stream()
                    .flatMap(entry ->
                            ((StepPattern) performed.session().patterns().get(entry.pattern())).steps().stream())
                    .filter(step -> step.index() != Step.NONE)
                    .forEach(step -> assertThat(Targets.of(performed.session(), tracker))
                            .as(target.name())
                            .anyMatch(module ->
                                    module.samples().slot(step.index()).isPresent()));
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
