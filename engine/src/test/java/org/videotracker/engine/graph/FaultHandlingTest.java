package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.pattern.Step;

/** What becomes of one module that fails. */
class FaultHandlingTest {
    private static final String MIXER = "mixer";
    private static final int GRID = StereoBuffer.CAPACITY;

    private final List<Runnable> deeds = new ArrayList<>();
    private long nanos;
    private long position;
    private int woken;

    /** A mixer that gives a constant, unless the next of the deeds does something else. */
    private final class Puppet implements Processor<Object> {
        @Override
        public Object settings(Module module, Context context) {
            if (module.number("masterVolume") == 2) {
                throw new IllegalStateException("cannot be prepared");
            }
            return "";
        }

        @Override
        public void render(Object settings, Block block) {
            Arrays.fill(block.output().left, 0.5f);
            Arrays.fill(block.output().right, 0.5f);
            if (!deeds.isEmpty()) {
                deeds.removeFirst().run();
            }
        }
    }

    private PatchBay bay(RestartBudget budget) {
        List<ModuleKind> kinds = BuiltInModules.kinds(Kernels.scalar()).stream()
                .map(kind -> new ModuleKind(
                        kind.type(),
                        (module, around) -> module.name().equals(MIXER)
                                ? new Puppet()
                                : kind.factory().create(module, around)))
                .toList();
        PatchBay bay = new PatchBay(16, 16, kinds, budget, () -> nanos);
        bay.audio.onFault(() -> woken++);
        ModuleType type = BuiltInModules.catalog().type("AudioMixer").orElseThrow();
        bay.run(new AddModule(bay.id(MIXER), type, Optional.of(MIXER), true));
        return bay;
    }

    /** Plays whole cells of the control grid, after each of which the engine thread has its turn. */
    private float[] play(PatchBay bay, int cells) {
        float[] heard = new float[cells];
        for (int i = 0; i < cells; i++) {
            heard[i] = bay.audio.render(position, GRID).left[GRID - 1];
            position += GRID;
            bay.audio.repair();
        }
        return heard;
    }

    private static void fail() {
        throw new IllegalStateException("no. " + System.nanoTime());
    }

    private static void doNothing() {}

    private ModuleHealth health(PatchBay bay) {
        return bay.audio.health().get(bay.id(MIXER));
    }

    @Test
    void aFaultCostsOneRunAndIsSaidOnceHoweverItIsWorded() {
        PatchBay bay = bay(new RestartBudget(100, 10));
        deeds.addAll(List.of(
                FaultHandlingTest::doNothing,
                FaultHandlingTest::fail,
                FaultHandlingTest::doNothing,
                FaultHandlingTest::fail));

        assertThat(play(bay, 6)).containsExactly(0.5f, 0, 0.5f, 0, 0.5f, 0.5f);
        assertThat(bay.faults)
                .singleElement()
                .asString()
                .startsWith("rendering mixer: java.lang.IllegalStateException");
        assertThat(woken).isEqualTo(2);
        assertThat(health(bay)).extracting(ModuleHealth::faults).isEqualTo(2L);
        assertThat(health(bay).lastMessage()).startsWith("rendering mixer: ");
    }

    @Test
    void aSlowRunIsSilencedAndCountedAndNoMore() {
        PatchBay bay = bay(RestartBudget.DEFAULT);
        Runnable dawdle = () -> nanos += 6_000_000;
        deeds.addAll(List.of(dawdle, FaultHandlingTest::doNothing, dawdle, dawdle));

        assertThat(play(bay, 5)).containsExactly(0, 0.5f, 0, 0, 0.5f);
        assertThat(health(bay))
                .isEqualTo(new ModuleHealth(0, 3, 0, false, 0, "rendering mixer: it took longer than its sound lasts"));
        assertThat(bay.faults).hasSize(1);
    }

    @Test
    void aModuleThatIsSlowThreeTimesInARowIsBegunAnew() {
        PatchBay bay = bay(RestartBudget.DEFAULT);
        Runnable dawdle = () -> nanos += 6_000_000;
        deeds.addAll(List.of(dawdle, dawdle, dawdle));

        assertThat(play(bay, 4)).containsExactly(0, 0, 0, 0.5f);
        assertThat(health(bay).overruns()).isEqualTo(3);
        assertThat(health(bay).restarts()).isEqualTo(1);
    }

    @Test
    void shortRunsAreMeasuredTogether() {
        PatchBay bay = bay(RestartBudget.DEFAULT);
        Runnable hurry = () -> nanos += 2_000_000;
        deeds.addAll(List.of(hurry, hurry, hurry, hurry));
        List<Float> heard = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            heard.add(bay.audio.render(position, 64).left[0]);
            position += 64;
        }
        bay.audio.repair();

        assertThat(heard).containsExactly(0.5f, 0.5f, 0f, 0.5f);
        assertThat(health(bay).overruns()).isEqualTo(1);
    }

    @Test
    void faultsThatAreFarApartAreNeverTooMany() {
        PatchBay bay = bay(new RestartBudget(1, 0.1));
        int cellsInATenthOfASecond = 19;
        for (int i = 0; i < 10; i++) {
            deeds.add(FaultHandlingTest::fail);
            play(bay, cellsInATenthOfASecond);
            deeds.clear();
        }

        assertThat(health(bay).restarts()).isEqualTo(10);
        assertThat(health(bay).givenUp()).isFalse();
    }

    @Test
    void aModuleThatCannotBePreparedIsSilentUntilItCan() {
        PatchBay bay = bay(RestartBudget.DEFAULT);
        bay.set("mixer.masterVolume", 2);
        assertThat(play(bay, 6)).containsOnly(0);
        assertThat(health(bay).givenUp()).isTrue();

        bay.set("mixer.masterVolume", 1);
        assertThat(play(bay, 2)).containsExactly(0.5f, 0.5f);
    }

    @Test
    void aModuleThatIsRemovedIsForgotten() {
        PatchBay bay = bay(new RestartBudget(0, 1));
        deeds.add(FaultHandlingTest::fail);
        play(bay, 2);
        assertThat(health(bay).givenUp()).isTrue();
        bay.run(new RemoveModule(bay.id(MIXER)));

        assertThat(bay.audio.health()).isEmpty();
        bay.undo();
        assertThat(play(bay, 2)).containsExactly(0.5f, 0.5f);
    }

    @Test
    @Timeout(60)
    void theThreadOfTheEngineRepairsWhileTheSoundGoesOn() {
        PatchBay bay = bay(new RestartBudget(1000, 1));
        List<String> broken = new CopyOnWriteArrayList<>();
        try (WorkLoop loop =
                new WorkLoop("vt-engine", bay.audio::repair, (place, fault) -> broken.add(place + ": " + fault))) {
            bay.audio.onFault(loop::wake);
            for (int restarts = 1; restarts <= 20; restarts++) {
                deeds.add(FaultHandlingTest::fail);
                float heard = 0;
                while (heard == 0 || !deeds.isEmpty()) {
                    heard = bay.audio.render(position, GRID).left[0];
                    position += GRID;
                }
            }
        }

        assertThat(health(bay)).extracting(ModuleHealth::restarts).isEqualTo(20L);
        assertThat(broken).isEmpty();
    }

    @Test
    void memoryMayRunOutOnceButNotTwice() {
        PatchBay bay = bay(RestartBudget.DEFAULT);
        Runnable runOut = () -> {
            throw new OutOfMemoryError("too much asked for");
        };
        deeds.addAll(List.of(runOut, runOut));

        assertThat(play(bay, 1)).containsExactly(0);
        assertThatThrownBy(() -> play(bay, 1)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    @DisplayName("a note is not held for ever because the sequencer that held it has failed")
    void theNotesOfAFailedSequencerEnd() {
        String tracker = "firstTrackerSequencer";
        Sabotage sabotage = new Sabotage(Sabotage.Way.THROWS, tracker, TwoChains.FRAMES_PER_CYCLE);
        TwoChains chains =
                new TwoChains(sabotage.in(BuiltInModules.kinds(Kernels.scalar())), new RestartBudget(0, 10), () -> 0);
        for (int row = 0; row < 4; row++) {
            chains.bay.run(new SetStep("cycle", row, row == 0 ? Step.of(0).withLength(64) : Step.REST));
        }
        for (String chain : TwoChains.CHAINS) {
            chains.bay.set(chain + "MultiSampler.sample[0].playStyle", "LOOP");
        }
        chains.play(0.9);

        assertThat(chains.bay.audio.health().get(chains.bay.id(tracker)).givenUp())
                .isTrue();
        assertThat(voices(chains, "firstMultiSampler")).isZero();
        assertThat(voices(chains, "secondMultiSampler")).isPositive();
    }

    private static double voices(TwoChains chains, String sampler) {
        for (NodeProgram program : chains.bay.audio.playing().nodes()) {
            if (program.module().name().equals(sampler)) {
                return program.node().readOut(1);
            }
        }
        throw new AssertionError(sampler);
    }
}
