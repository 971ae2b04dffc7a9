package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

class LiveEditTest {
    private static final int ROW = 6000;

    @Test
    @DisplayName("REQ 47: a row reads the newest pattern when it triggers, and the note that sounds is left alone")
    void aRowReadsTheNewestPattern() {
        StepPattern before = rowsOf(4).withStep(1, Step.of(1).withLength(2));
        StepPattern after =
                before.withStep(1, Step.of(9)).withStep(2, Step.of(8)).withStep(3, Step.REST);
        SequencerTape tape =
                new SequencerTape(looping(before)).at(ROW + 100, edit(after)).runTo(4 * ROW);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).containsExactly(0, 1, 8);
        assertThat(tape.releaseFrameOf(1)).isEqualTo(3 * ROW);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 4, 9, A2 A3 A0",
        "16, 4, 7, A0 A1 A2",
        "16, 10, 9, A0 A1 A2",
        "16, 1, 9, A0 A0 A0",
        "4, 16, 3, A4 A5 A6",
    })
    @DisplayName("REQ 48: after a resize the playhead goes on from its row modulo the new count, at the next boundary")
    void aResizeKeepsThePlayhead(int before, int after, int row, String rows) {
        SequencerTape tape = new SequencerTape(looping(rowsOf(before))).at(row * ROW + 100L, edit(rowsOf(after)));
        tape.runTo((row + 4) * ROW);
        assertThat(tape.rows()).endsWith("A" + row + " " + rows);
        assertThat(tape.onsetFrames()).hasSize(row + 4).allMatch(frame -> frame % ROW == 0);
    }

    @Test
    void theRowUnderThePlayheadExistsAlsoRightAfterAShrink() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(16))).at(9 * ROW + 100, edit(rowsOf(4)));
        tape.runTo(9 * ROW + 200);
        assertThat(tape.sequencer.currentStep()).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 30: a rename of the playing pattern goes on without a hiccup, under the new name")
    void aRenameGoesOn() {
        StepPattern pattern = rowsOf(4);
        SequencerTape tape = new SequencerTape(looping(pattern));
        tape.at(2 * ROW, settings -> settings.withPattern(compiled("N", pattern)))
                .runTo(5 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 N2 N3 N0");
    }

    @Test
    @DisplayName("Invariant 8: edits of what one sequencer plays do not touch another")
    void otherSequencersAreNotTouched() {
        PatternCompiler compiler = SequencerTape.compiler();
        CompiledPattern other = compiler.compile("B", rowsOf(4));
        StepPattern kept = (StepPattern) other.source();
        compiler.compile("A", rowsOf(5));
        compiler.compile("A", rowsOf(6));
        assertThat(compiler.compile("B", kept)).isSameAs(other);
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(other));
        tape.at(2 * ROW + 7, settings -> settings.withPattern(compiler.compile("B", kept)))
                .runTo(6 * ROW);
        assertThat(tape.rows()).isEqualTo("B0 B1 B2 B3 B0 B1");
    }

    @Test
    @DisplayName("B-40: a pattern has at least one step, so that no step count of zero reaches the audio thread")
    void noPatternIsEmpty() {
        assertThatThrownBy(() -> StepPattern.empty(0)).hasMessageContaining("1..256");
    }

    @Test
    @DisplayName("REQ 42: a note without an index plays the sample that was played last")
    void aNoteAlonePlaysTheLastIndex() {
        StepPattern pattern = StepPattern.empty(4)
                .withStep(0, Step.of(3))
                .withStep(1, Step.REST.withNote(67))
                .withStep(2, Step.of(7).withChance(0))
                .withStep(3, Step.REST.withNote(72));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(4 * ROW);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).containsExactly(3, 3, 3);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::note).containsExactly(Step.NONE, 67, 72);
    }

    @Test
    void aNoteAloneAtTheBeginningPlaysTheIndexThatAPassBeforeWouldHavePlayed() {
        StepPattern pattern =
                StepPattern.empty(4).withStep(0, Step.REST.withNote(60)).withStep(2, Step.of(5));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(5 * ROW);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).containsExactly(5, 5, 5);
        SequencerTape none =
                new SequencerTape(looping(StepPattern.empty(1).withStep(0, Step.REST.withNote(60)))).runTo(1);
        assertThat(none.onsets()).extracting(SequencerTape.Event::index).containsExactly(0);
    }

    @Test
    @DisplayName("REQ 42, 5.7: a trigger carries the locks whose columns the pattern has")
    void locksAreFilteredByColumns() {
        Step step = Step.of(0).withLock("speed", 2).withLock("volume", 0.5).withLock("note", 3);
        StepPattern pattern = StepPattern.empty(1)
                .withStep(0, step)
                .withColumns(List.of(
                        new Column("index", true),
                        new Column("length", true),
                        new Column("note", false),
                        new Column("speed", false)));
        CompiledSteps compiled = compiled("A", pattern);
        assertThat(compiled.locks(0).count()).isEqualTo(1);
        assertThat(compiled.locks(0).get("speed", 0)).isEqualTo(2);
    }

    @Test
    void onlyWhatChangedIsCompiledAgain() {
        PatternCompiler compiler = SequencerTape.compiler();
        StepPattern one = rowsOf(3);
        CompiledPattern first = compiler.compile("A", one);
        assertThat(compiler.compile("A", one)).isSameAs(first);
        assertThat(compiler.compile("A", rowsOf(3))).isNotSameAs(first);
        compiler.retain(Set.of());
        assertThat(compiler.compile("A", one)).isNotSameAs(first);
        CompiledChain chain =
                compiler.compile(new Chain(List.of(Chain.Entry.of("A"), Chain.Entry.of("B"))), Map.of("A", one));
        assertThat(chain.hasPattern(0)).isTrue();
        assertThat(chain.hasPattern(1)).isFalse();
    }

    private static UnaryOperator<SequencerSettings> edit(StepPattern pattern) {
        return settings -> settings.withPattern(compiled("A", pattern));
    }
}
