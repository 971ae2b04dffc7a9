package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Trigger;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.Quantum;

class RetriggerTest {

    private static StepPattern retriggered(int length, int count, double ramp) {
        return StepPattern.empty(9)
                .withStep(0, Step.of(3).withNote(64).withLength(length).withRetrigger(new Retrigger(count, ramp)));
    }

    @Property
    void theyDivideTheGateIntoEqualPartsToTheFrame(
            @ForAll @IntRange(min = 1, max = 8) int length,
            @ForAll @IntRange(min = 1, max = 16) int count,
            @ForAll @IntRange(min = 1, max = 7) int speed) {
        StepPattern pattern = retriggered(length, count, 0).withStepsPerBeat(speed);
        SequencerTape tape = new SequencerTape(44_100, 441, looping(pattern)).runTo(22_050L * 8 / speed + 1);

        assertThat(tape.onsetFrames())
                .containsExactlyElementsOf(IntStream.range(0, count)
                        .mapToObj(i -> 22_050L * i * length / (count * speed))
                        .toList());
        assertThat(tape.onsets())
                .allMatch(onset -> onset.row() == 0 && onset.index() == 3 && onset.note() == 64 && onset.pass() == 0);
        for (int i = 0; i < count; i++) {
            assertThat(tape.releaseFrameOf(i)).isEqualTo(22_050L * (i + 1) * length / (count * speed));
        }
    }

    @Test
    void aReleaseComesBeforeTheOnsetThatFollowsIt() {
        SequencerTape tape = new SequencerTape(looping(retriggered(1, 3, 0))).runTo(6001);

        assertThat(tape.events)
                .extracting(event -> event.kind() + "@" + event.frame())
                .containsExactly("ONSET@0", "RELEASE@2000", "ONSET@2000", "RELEASE@4000", "ONSET@4000", "RELEASE@6000");
    }

    @Test
    void theRampMultipliesTheirVolume() {
        List<Double> gains = new ArrayList<>();
        SequencerTape tape = new SequencerTape(looping(retriggered(4, 4, -1)));
        tape.ear = trigger -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                gains.add(trigger.gain);
            }
        };
        tape.runTo(24_000);

        assertThat(gains).containsExactly(1.0, 0.75, 0.5, 0.25);
    }

    @Test
    void theirGateIsThatOfEach() {
        List<Double> gates = new ArrayList<>();
        SequencerTape tape = new SequencerTape(looping(retriggered(2, 5, 0)));
        tape.ear = trigger -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                gates.add(trigger.gateFrames);
            }
        };
        tape.runTo(12_000);

        assertThat(gates).hasSize(5).allSatisfy(gate -> assertThat(gate).isCloseTo(2400, within(1e-9)));
    }

    @Test
    void theNextNoteEndsThoseThatAreLeft() {
        StepPattern pattern = retriggered(4, 8, 0).withStep(1, Step.of(5));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(24_000);

        assertThat(tape.onsetFrames()).containsExactly(0L, 3000L, 6000L);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).containsExactly(3, 3, 5);
    }

    @Test
    void aNoteThatDoesNotFireDoesNotEndThem() {
        StepPattern pattern = retriggered(4, 8, 0).withStep(1, Step.of(5).withChance(0));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(24_000);

        assertThat(tape.onsetFrames()).hasSize(8).endsWith(21_000L);
    }

    @Test
    void theyMoveWithTheirStepAndGoOnAcrossTheEndOfThePass() {
        StepPattern pattern = StepPattern.empty(2)
                .withStep(1, Step.of(0).withLength(2).withMicro(0.25).withRetrigger(new Retrigger(4, 0)));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(18_000);

        assertThat(tape.onsetFrames()).containsExactly(7500L, 10_500L, 13_500L, 16_500L);
    }

    @Test
    void theyFollowTheTempo() {
        SequencerTape tape = new SequencerTape(looping(retriggered(2, 4, 0)));
        tape.tempoAt(3000, settings -> settings.withBpm(60)).runTo(24_000);

        assertThat(tape.onsetFrames()).containsExactly(0L, 3000L, 9000L, 15_000L);
    }

    @Test
    void anEditOfTheirRowLeavesThemAsTheyBegan() {
        SequencerTape tape = new SequencerTape(looping(retriggered(2, 4, 0)));
        tape.at(3500, old -> old.withPattern(compiled("A", StepPattern.empty(8))))
                .runTo(24_000);

        assertThat(tape.onsetFrames()).containsExactly(0L, 3000L, 6000L, 9000L);
    }

    @Test
    void theyEndWhenTheSequencerIsSwitchedOffHeldOrLaunched() {
        SequencerTape off = new SequencerTape(looping(retriggered(2, 4, 0)));
        off.at(3500, old -> old.withEnabled(false))
                .at(4000, old -> old.withEnabled(true))
                .runTo(24_000);
        assertThat(off.onsetFrames()).containsExactly(0L, 3000L);

        SequencerTape held = new SequencerTape(looping(retriggered(2, 4, 0)));
        held.at(3500, old -> old.withLaunch(old.launch().pause())).runTo(24_000);
        assertThat(held.onsetFrames()).containsExactly(0L, 3000L);

        SequencerTape launched = new SequencerTape(looping(retriggered(2, 4, 0)));
        launched.at(
                        3500,
                        old -> old.withPattern(compiled("B", StepPattern.empty(4)))
                                .withLaunch(Launch.INITIAL.play(Quantum.NOW)))
                .runTo(24_000);
        assertThat(launched.onsetFrames()).containsExactly(0L, 3000L);
    }

    @Test
    void theyKeepTheLocksThatCameWithoutANote() {
        List<String> pans = new ArrayList<>();
        StepPattern pattern = retriggered(2, 4, 0)
                .withStep(1, Step.REST.withLock("pan", -1))
                .withColumns(List.of(new Column("index", true), new Column("pan", false)));
        SequencerTape tape = new SequencerTape(looping(pattern));
        tape.ear = trigger -> {
            if (trigger.kind == Trigger.Kind.ONSET) {
                pans.add(trigger.frame + ": " + trigger.locks.get("pan", 0));
            }
        };
        tape.runTo(24_000);

        assertThat(pans).containsExactly("0: 0.0", "3000: 0.0", "6000: -1.0", "9000: -1.0");
    }
}
