package org.videotracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.link.Blend;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

class DemoSetTest {
    private final Performed demo = Performed.of(List.of(), Imported.everythingGenerated(), DemoSet.BARS);

    @Test
    void theCommandsMakeALegalSession() {
        assertThat(SessionCheck.violations(demo.session())).isEmpty();
    }

    @Test
    void everyRoleIsGeneratedUnderItsName() {
        assertThat(Imported.soundNames()).containsExactlyInAnyOrderElementsOf(Cast.soundRoles());
        assertThat(Imported.pictureNames()).containsAll(Cast.pictureRoles());
        assertThat(Material.beside(List.of()).pictures()).containsExactlyInAnyOrderElementsOf(Imported.pictureNames());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11, 15, 16, 17, 24, 26, 31, 64, 300, 1000})
    void everyTrackerPlaysExactlyAsManyBarsAsAsked(int bars) {
        Performed performed = Performed.of(List.of(), Imported.everythingGenerated(), bars);
        assertThat(performed.session().chains()).hasSize(6);
        for (Chain chain : performed.session().chains().values()) {
            double beats = chain.entries().stream()
                    .mapToDouble(entry -> entry.repeats()
                            * beats(((StepPattern)
                                    performed.session().patterns().get(entry.pattern()))))
                    .sum();
            assertThat(beats).isEqualTo(4.0 * bars);
        }
    }

    private static double beats(StepPattern pattern) {
        return pattern.size() / Math.abs(pattern.stepsPerBeat());
    }

    @Test
    void theWholeFormIsPlayedInSixteenBarsAndItsBodyRepeatsInMore() {
        assertThat(Form.bars(16)).isEqualTo(IntStream.range(0, 16).boxed().toList());
        assertThat(Form.bars(26))
                .startsWith(0, 1, 2, 3, 4)
                .endsWith(13, 14, 15)
                .filteredOn(bar -> bar == 8)
                .hasSize(2);
        assertThat(Form.bars(6)).isSorted().contains(4, 15);
    }

    @Test
    void stepsAreReversedCutIntoGrainsConditionalAndLocked() {
        assertThat(demo.steps()).anyMatch(step -> step.locks().getOrDefault("speed", 1.0) < 0);
        assertThat(demo.steps())
                .anyMatch(step -> step.locks().getOrDefault("playStyle", 0.0) == 2
                        && step.locks().containsKey("position")
                        && step.locks().containsKey("grainSize"));
        assertThat(demo.steps()).anyMatch(step -> step.chance() < 100);
        assertThat(demo.steps()).anyMatch(step -> !step.ratio().equals(Ratio.ALWAYS));
        assertThat(demo.steps()).anyMatch(step -> step.index() == Step.NONE && step.note() != Step.NONE);
        assertThat(demo.steps().flatMap(step -> step.locks().keySet().stream()).collect(Collectors.toSet()))
                .contains("position", "speed", "volume", "regionStart", "regionEnd", "grainSize", "playStyle");
        assertThat(demo.steps().map(Step::length).collect(Collectors.toSet())).contains(1, 2, 3, 4, 8, 16, 32);
    }

    @Test
    void everyLockAndConditionHasItsColumnSoThatItSounds() {
        demo.session().patterns().forEach((name, named) -> {
            StepPattern pattern = (StepPattern) named;
            pattern.steps().forEach(step -> {
                step.locks()
                        .keySet()
                        .forEach(lock ->
                                assertThat(pattern.hasColumn(lock)).as(name).isTrue());
                assertThat(step.chance() == 100 || pattern.hasColumn("chance"))
                        .as(name)
                        .isTrue();
                assertThat(step.ratio().equals(Ratio.ALWAYS) || pattern.hasColumn("ratio"))
                        .as(name)
                        .isTrue();
                assertThat(step.note() == Step.NONE || pattern.hasColumn("note"))
                        .as(name)
                        .isTrue();
            });
        });
    }

    @Test
    void patternsRunAtSeveralSpeedsAndOneBackwardsAndChainsRepeat() {
        Set<Double> speeds = demo.session().patterns().values().stream()
                .map(pattern -> ((StepPattern) pattern).stepsPerBeat())
                .collect(Collectors.toSet());
        assertThat(speeds).contains(2.0, 4.0, 8.0, -4.0);
        assertThat(demo.chainOf("beatTracker").entries())
                .anyMatch(entry -> entry.repeats() > 1)
                .hasSizeGreaterThan(6);
    }

    @Test
    void layersAreBlendedInFiveWaysPlacedAndMovedByReadOuts() {
        List<Link> layers = demo.session().links().all().stream()
                .filter(link -> link.signal() == Signal.VIDEO)
                .filter(link -> sourceOf(demo.session(), link).enabled())
                .toList();
        assertThat(layers.stream()
                        .map(link -> Blend.values()[(int) link.number(Link.BLEND)])
                        .collect(Collectors.toSet()))
                .contains(Blend.ADD, Blend.SCREEN, Blend.ALPHA, Blend.MULTIPLY, Blend.DIFFERENCE);
        assertThat(layers)
                .anyMatch(link -> link.number(Link.Y) > 0 && link.number(Link.HEIGHT) > 1)
                .anyMatch(link -> link.number(Link.OPACITY) < 1);
        assertThat(demo.session().mappings().values())
                .hasSize(2)
                .extracting(Mapping::id)
                .allMatch(id -> id.target() instanceof OfLink(var link, var name) && name.equals("opacity"))
                .extracting(id -> id.source().parameter())
                .containsExactlyInAnyOrder("currentStepPosition", "level");
    }

    private static Module sourceOf(Session session, Link link) {
        return session.modules().get(link.source().module()).orElseThrow();
    }

    @Test
    void theMixOfPicturesLiesBelowAllOthersAndTheOscilloscopeOnTop() {
        Module out = demo.session().modules().named("masterVideoOut").orElseThrow();
        List<String> order = demo.session().links().into(out.id(), Signal.VIDEO).stream()
                .map(link -> sourceOf(demo.session(), link).name())
                .toList();
        assertThat(order).startsWith("pictureMix").endsWith("drums", "words", "masterOscilloscope");
    }

    @Test
    void samplersLoopRememberAndPlayOnce() {
        List<String> styles = demo.session().modules().all().stream()
                .filter(module -> module.type().name().equals("MultiSampler"))
                .flatMap(module -> module.samples().slots().stream()
                        .flatMap(slot -> slot.stream())
                        .map(sample -> module.type()
                                .sampleParameter("playStyle")
                                .orElseThrow()
                                .options()
                                .get((int) sample.value(module.type()
                                                .sampleParameter("playStyle")
                                                .orElseThrow())
                                        .asNumber())))
                .toList();
        assertThat(styles).contains("ONCE", "LOOP", "NEXT");
    }

    @Test
    void onlyPatternsWithTellingNamesAreLeft() {
        assertThat(demo.session().patterns().keySet()).noneMatch(name -> name.matches("P\\d+"));
        assertThat(demo.session().modules().named("drums")).isPresent();
        assertThat(demo.session().modules().named("visuals")).isPresent();
    }

    @Test
    void aSceneIsAlwaysShownAndNoneForLongerThanTwoBars() {
        List<Integer> held = demo.heldSlots("sceneTracker");
        assertThat(held).doesNotContain(Step.NONE);
        int run = 1;
        for (int i = 1; i < held.size(); i++) {
            run = held.get(i).equals(held.get(i - 1)) ? run + 1 : 1;
            assertThat(run).isLessThanOrEqualTo(32);
        }
        assertThat(Set.copyOf(held)).hasSize(8);
    }

    @Test
    void theSameInputGivesTheSameCommands() {
        assertThat(Performed.of(List.of(), Imported.everythingGenerated(), 16).commands())
                .isEqualTo(demo.commands());
    }

    @Test
    void aSetOfNothingIsRefused() {
        assertThatThrownBy(() -> Performed.of(List.of(), List.of(), 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Performed.of(List.of(), Imported.everythingGenerated(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
