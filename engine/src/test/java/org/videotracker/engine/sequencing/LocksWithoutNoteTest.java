package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.Trigger;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;

@DisplayName("Locks that come while a note sounds")
class LocksWithoutNoteTest {
    private static final int ROW = 6000;

    private final List<String> heard = new ArrayList<>();
    private final List<Double> slid = new ArrayList<>();
    private StepPattern pattern = StepPattern.empty(8);

    @BeforeEach
    void showTheColumns() {
        pattern = pattern.withColumns(
                List.of(new Column("index", true), new Column("pan", false), new Column("volume", false)));
    }

    private LocksWithoutNoteTest row(int row, Step step) {
        pattern = pattern.withStep(row, step);
        return this;
    }

    private SequencerTape tape() {
        SequencerTape tape = new SequencerTape(looping(pattern));
        tape.ear = this::hear;
        return tape;
    }

    private void hear(Trigger trigger) {
        if (trigger.kind == Trigger.Kind.CHANGE && !trigger.parameter.isEmpty()) {
            assertThat(trigger.frame % 256).isZero();
            slid.add(trigger.value);
        } else if (trigger.kind != Trigger.Kind.RELEASE) {
            StringBuilder text = new StringBuilder(trigger.kind + " " + trigger.frame + " note " + (trigger.id & 0xff));
            for (int i = 0; i < trigger.locks.count(); i++) {
                text.append(" ").append(trigger.locks.name(i)).append("=").append(trigger.locks.value(i));
            }
            heard.add(text.toString());
        }
    }

    private static Step locks(String parameter, double value) {
        return Step.REST.withLock(parameter, value);
    }

    @Test
    void goToTheNoteThatBeganLast() {
        row(0, Step.of(0).withLength(4))
                .row(2, locks("pan", 0.5))
                .row(3, Step.of(1))
                .row(5, locks("pan", -1));
        tape().runTo(8 * ROW);

        assertThat(heard)
                .containsExactly(
                        "ONSET 0 note 0",
                        "CHANGE 12000 note 0 pan=0.5",
                        "ONSET 18000 note 1",
                        "CHANGE 30000 note 1 pan=-1.0");
    }

    @Test
    void openNoGateAndEndNone() {
        row(0, Step.of(0).withLength(4)).row(2, locks("pan", 0.5));
        SequencerTape tape = tape().runTo(8 * ROW);

        assertThat(tape.releases()).hasSize(1);
        assertThat(tape.releaseFrameOf(0)).isEqualTo(4 * ROW);
        assertThat(tape.sequencer.soundingStep()).isEqualTo(Step.NONE);
    }

    @Test
    void goNowhereBeforeTheFirstNote() {
        row(0, locks("pan", 0.5));
        tape().runTo(8 * ROW);

        assertThat(heard).isEmpty();
    }

    @Test
    void goNowhereAfterAJumpEither() {
        row(0, Step.of(0)).row(5, locks("pan", 0.5));
        tape().transportAt(2 * ROW, cue -> cue.seek(1)).runTo(5 * ROW);

        assertThat(heard).containsExactly("ONSET 0 note 0");
    }

    @Test
    void keepToTheConditionsAndTheFeelOfTheirStep() {
        row(0, Step.of(0))
                .row(1, locks("pan", 1).withCondition(TrigCondition.NOT_FIRST).withMicro(0.25));
        tape().runTo(10 * ROW);

        assertThat(heard).containsExactly("ONSET 0 note 0", "ONSET 48000 note 1", "CHANGE 55500 note 1 pan=1.0");
    }

    @Test
    void areNotSentWithoutTheirColumn() {
        row(0, Step.of(0)).row(1, locks("speed", 2)).row(2, locks("speed", 2).withLock("pan", 1));
        tape().runTo(8 * ROW);

        assertThat(heard).containsExactly("ONSET 0 note 0", "CHANGE 12000 note 0 pan=1.0");
    }

    @Test
    void areNotSentByASequencerThatIsSwitchedOff() {
        row(0, Step.of(0)).row(1, locks("pan", 1));
        tape().at(1000, old -> old.withEnabled(false)).runTo(8 * ROW);

        assertThat(heard).containsExactly("ONSET 0 note 0");
    }

    @Nested
    class Slides {

        @Test
        void goInAStraightLineToTheNextRowThatLocksTheSame() {
            row(0, Step.of(0).withLock("pan", -1).withLock("volume", 2).withSlides(true))
                    .row(2, locks("volume", 0.5))
                    .row(4, locks("pan", 1));
            SequencerTape tape = tape();
            List<Double> pans = new ArrayList<>();
            List<Double> volumes = new ArrayList<>();
            tape.ear = trigger -> {
                if (trigger.kind == Trigger.Kind.CHANGE && trigger.parameter.equals("pan")) {
                    pans.add(trigger.value - (-1 + 2.0 * trigger.frame / (4 * ROW)));
                }
                if (trigger.kind == Trigger.Kind.CHANGE && trigger.parameter.equals("volume")) {
                    volumes.add(trigger.value - (2 - 1.5 * trigger.frame / (2 * ROW)));
                }
            };
            tape.runTo(8 * ROW);

            assertThat(pans)
                    .hasSize(4 * ROW / 256)
                    .allSatisfy(error -> assertThat(error).isCloseTo(0, within(1e-9)));
            assertThat(volumes)
                    .hasSize(2 * ROW / 256)
                    .allSatisfy(error -> assertThat(error).isCloseTo(0, within(1e-9)));
        }

        @Test
        void reachTheValueThoughTheRowThereDoesNotFire() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true))
                    .row(2, locks("pan", 1).withChance(0));
            tape().runTo(8 * ROW);

            assertThat(slid).isSorted();
            assertThat(slid.getLast()).isEqualTo(1.0);
            assertThat(slid).hasSize(2 * ROW / 256 + 1);
        }

        @Test
        void goRoundThePatternToItsFirstRows() {
            row(0, Step.of(0)).row(1, locks("pan", 0)).row(5, locks("pan", 1).withSlides(true));
            tape().runTo(8 * ROW + ROW / 2);
            double halfOfTheWay = 1 - (8 * ROW + ROW / 2 - 5 * ROW) / (4.0 * ROW);

            assertThat(slid).isNotEmpty();
            assertThat(slid.getLast()).isCloseTo(halfOfTheWay, within(256 / (4.0 * ROW)));
        }

        @Test
        void areTakenOverByTheNotesInBetween() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true))
                    .row(1, Step.of(1))
                    .row(4, Step.of(2).withLock("pan", 1));
            tape().runTo(5 * ROW);

            assertThat(heard)
                    .containsExactly(
                            "ONSET 0 note 0 pan=-1.0", "ONSET 6000 note 1 pan=-0.5", "ONSET 24000 note 2 pan=1.0");
            assertThat(slid).hasSize(4 * ROW / 256);
        }

        @Test
        void endWhereARowLocksTheParameterWithoutSliding() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true)).row(4, locks("pan", 1));
            SequencerTape tape = tape();
            StepPattern edited = pattern.withStep(1, locks("pan", 0));
            // The slide that has begun goes to row 4; the row that is locked since then ends it.
            tape.at(3000, old -> old.withPattern(compiled("A", edited))).runTo(8 * ROW);

            assertThat(heard).startsWith("ONSET 0 note 0 pan=-1.0", "CHANGE 6000 note 0 pan=0.0");
            assertThat(slid).hasSize(ROW / 256).allMatch(pan -> pan < -0.5);
        }

        @Test
        void ofARowWhoseParameterNoOtherRowLocksStandStill() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true));
            tape().runTo(16 * ROW);

            assertThat(slid).isEmpty();
        }

        @Test
        void countFromTheMomentsInWhichBothRowsAreDue() {
            row(0, Step.of(0).withLock("pan", 0).withSlides(true).withMicro(0.5))
                    .row(2, locks("pan", 1).withMicro(-0.5));
            SequencerTape tape = tape();
            tape.ear = trigger -> {
                if (trigger.kind == Trigger.Kind.CHANGE && !trigger.parameter.isEmpty()) {
                    slid.add(trigger.value - (trigger.frame - 3000) / (double) ROW);
                }
            };
            tape.runTo(8 * ROW);

            assertThat(slid)
                    .hasSizeBetween(22, 24)
                    .allSatisfy(error -> assertThat(error).isCloseTo(0, within(1e-9)));
        }

        @Test
        void endWithAJump() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true)).row(4, locks("pan", 1));
            SequencerTape tape = tape();
            tape.transportAt(2560, cue -> cue.seek(1.5)).runTo(2 * ROW);

            assertThat(slid).hasSize(9);
        }

        @Test
        void standStillWithATransportThatIsPaused() {
            row(0, Step.of(0).withLock("pan", -1).withSlides(true)).row(4, locks("pan", 1));
            SequencerTape tape = tape();
            tape.transportAt(2560, cue -> cue.pause())
                    .transportAt(25_600, cue -> cue.play())
                    .runTo(25_601);

            assertThat(slid).hasSize(10);
            assertThat(slid.getLast()).isCloseTo(-1 + 2 * 2560 / (4.0 * ROW), within(1e-9));
        }
    }
}
