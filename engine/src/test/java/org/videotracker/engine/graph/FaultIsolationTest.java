package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.graph.Sabotage.Way;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.command.ModuleCommand.EnableModule;

class FaultIsolationTest {
    private static final List<ModuleKind> KINDS = BuiltInModules.kinds(Kernels.scalar());
    private static final RestartBudget PLENTY = new RestartBudget(1000, 10);
    private static final int CYCLES = 4;

    private static Map<String, List<Long>> unharmed = Map.of();

    @BeforeAll
    static void playUnharmed() {
        TwoChains chains = new TwoChains(KINDS, PLENTY, () -> 0);
        chains.play(CYCLES);
        assertThat(chains.bay.faults).isEmpty();
        unharmed = chains.given();
    }

    static Stream<Arguments> everyKindInEveryWay() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(Way.values())
                        .filter(way -> way.suits(kind))
                        .map(way -> Arguments.of(kind.type().name(), way)));
    }

    private static String victim(String type) {
        ModuleKind kind = KINDS.stream()
                .filter(it -> it.type().name().equals(type))
                .findFirst()
                .orElseThrow();
        return TwoChains.name(TwoChains.CHAINS.getFirst(), kind);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKindInEveryWay")
    @DisplayName(
            "issue 3, done when 3: a fault of any module, on every cycle, changes no bit of any that does not depend on it")
    void aFaultChangesNothingElse(String type, Way way) {
        String victim = victim(type);
        Sabotage sabotage = new Sabotage(way, victim, TwoChains.FRAMES_PER_CYCLE);
        TwoChains chains = new TwoChains(sabotage.in(KINDS), PLENTY, () -> sabotage.nanos);

        chains.play(CYCLES);

        Set<String> others = new HashSet<>(unharmed.keySet());
        others.removeAll(chains.downstreamOf(victim));
        assertThat(others).isNotEmpty();
        for (String other : others) {
            assertThat(chains.given().get(other)).as(other).isEqualTo(unharmed.get(other));
        }
        assertThat(sabotage.failedCycles()).isEqualTo(CYCLES);
        assertThat(chains.bay.audio.health()).containsOnlyKeys(chains.bay.id(victim));
        ModuleHealth health = chains.bay.audio.health().get(chains.bay.id(victim));
        assertThat(health.faults()).isEqualTo(CYCLES);
        assertThat(health.restarts()).isEqualTo(CYCLES);
        assertThat(health.givenUp()).isFalse();
        assertThat(chains.bay.faults).allMatch(fault -> fault.contains(victim));
        assertThat(chains.bay.faults).hasSizeLessThan(CYCLES);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKindInEveryWay")
    void aModuleThatKeepsFailingIsGivenUpAndSaysSoOnce(String type, Way way) {
        String victim = victim(type);
        Sabotage sabotage = new Sabotage(way, victim, TwoChains.FRAMES_PER_CYCLE);
        TwoChains chains = new TwoChains(sabotage.in(KINDS), new RestartBudget(2, 10), () -> sabotage.nanos);

        chains.play(6);

        ModuleHealth health = chains.bay.audio.health().get(chains.bay.id(victim));
        assertThat(health.givenUp()).isTrue();
        assertThat(health.restarts()).isEqualTo(2);
        assertThat(sabotage.failedCycles()).isEqualTo(3);
        assertThat(chains.bay.faults)
                .filteredOn(fault -> fault.startsWith("restarting " + victim))
                .hasSize(1);
    }

    @Test
    void aModuleThatWasGivenUpPlaysAgainOnceItIsSwitchedOffAndOn() {
        String victim = victim("MultiSampler");
        Sabotage sabotage = new Sabotage(Way.THROWS, victim, TwoChains.FRAMES_PER_CYCLE);
        TwoChains chains = new TwoChains(sabotage.in(KINDS), new RestartBudget(0, 10), () -> 0);
        chains.play(1.5);
        assertThat(chains.bay.audio.health().get(chains.bay.id(victim)).givenUp())
                .isTrue();

        sabotage.end();
        chains.bay.set("secondMultiSampler.masterVolume", 0.5);
        assertThat(chains.bay.audio.health().get(chains.bay.id(victim)).givenUp())
                .as("somebody else was edited")
                .isTrue();

        chains.bay.run(new EnableModule(chains.bay.id(victim), false));
        chains.bay.run(new EnableModule(chains.bay.id(victim), true));
        assertThat(chains.bay.audio.health().get(chains.bay.id(victim)).givenUp())
                .isFalse();
        chains.play(0.5);
        assertThat(peakOf(chains, victim)).isPositive();
    }

    private static double peakOf(TwoChains chains, String module) {
        for (NodeProgram program : chains.bay.audio.playing().nodes()) {
            if (program.module().name().equals(module)) {
                return program.node().output.peak(64);
            }
        }
        throw new AssertionError(module);
    }
}
