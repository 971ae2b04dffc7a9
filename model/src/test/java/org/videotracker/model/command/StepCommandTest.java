package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.StepCommand.ClearSteps;
import org.videotracker.model.command.StepCommand.DuplicateSteps;
import org.videotracker.model.command.StepCommand.Legato;
import org.videotracker.model.command.StepCommand.PasteSteps;
import org.videotracker.model.command.StepCommand.RotateSteps;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.StepCommand.TransposeSteps;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;

/** Rows are written by their sample slots, {@code -} for a rest. */
class StepCommandTest {
    private final Workbench bench = Workbench.newProject();

    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, 0 1 2 3 1 2 3 7",
        "3, 1, 4, 0 1 2 3 1 2 3 7",
        "0, 3, 2, 0 1 0 1 2 3 6 7",
        "2, 5, 1, 0 2 3 4 5 5 6 7",
        "4, 4, 0, 4 1 2 3 4 5 6 7",
        "0, 7, 0, 0 1 2 3 4 5 6 7",
    })
    @DisplayName("REQ 21: duplicated rows are copied before they are overwritten")
    void duplicatedRowsMayOverlap(int from, int to, int destination, String after) {
        rows("0 1 2 3 4 5 6 7");

        bench.apply(new DuplicateSteps("P0", from, to, destination, false));

        assertThat(rows()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 5", "0, 3, -1", "-1, 2, 0", "0, 8, 0", "0, 0, 8", "0, 3, 2147483647"})
    void aCopyThatDoesNotFitIsRefusedAndChangesNothing(int from, int to, int destination) {
        rows("0 1 2 3 4 5 6 7");
        var before = bench.session();

        assertThat(bench.refusal(new DuplicateSteps("P0", from, to, destination, false))
                        .code())
                .isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.session()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 4, 0 1 2 3 0 1 2 3", "2, 3, 3, 0 1 2 2 3", "0, 1, 0, 0 1 2 3"})
    void aGrowingCopyMakesRoomAtTheEnd(int from, int to, int destination, String after) {
        rows("0 1 2 3");

        bench.apply(new DuplicateSteps("P0", from, to, destination, true));

        assertThat(rows()).isEqualTo(after);
    }

    @Test
    @DisplayName("REQ 19: a growing copy stops at 256 rows and at the first row behind the end")
    void aGrowingCopyIsLimited() {
        bench.put("P0", StepPattern.empty(200));

        assertThat(bench.refusal(new DuplicateSteps("P0", 0, 99, 200, true)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new DuplicateSteps("P0", 0, 9, 201, true)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    void pasteRefusesToRunPastTheEnd() {
        rows("0 1 2 3");
        List<Step> two = List.of(Step.of(8), Step.of(9));

        bench.apply(new PasteSteps("P0", 2, two));

        assertThat(rows()).isEqualTo("0 1 8 9");
        assertThat(bench.refusal(new PasteSteps("P0", 3, two)).code()).isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new PasteSteps("P0", -1, two)).code()).isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new PasteSteps("P0", Integer.MAX_VALUE, two)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new PasteSteps("P0", 0, List.of())).code()).isEqualTo(Code.ILLEGAL_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void clearedRowsAreRestsWithAllTheirDefaults(int from, int to) {
        rows("0 1 2 3");
        bench.apply(new SetStep("P0", 1, Step.of(1).withNote(60).withChance(3).withLock("speed", 2)));

        bench.apply(new ClearSteps("P0", from, to));

        assertThat(rows()).isEqualTo("0 - - 3");
        assertThat(bench.pattern("P0").step(1)).isEqualTo(Step.REST);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 1, 0 4 1 2 3 5",
        "1, 4, -1, 0 2 3 4 1 5",
        "1, 4, 4, 0 1 2 3 4 5",
        "5, 0, 7, 5 0 1 2 3 4",
        "2, 2, 3, 0 1 2 3 4 5",
        "0, 5, -2147483648, 2 3 4 5 0 1"
    })
    void rowsAreRotatedWithinTheirRange(int from, int to, int places, String after) {
        rows("0 1 2 3 4 5");

        bench.apply(new RotateSteps("P0", from, to, places));

        assertThat(rows()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 12, 72",
        "60, -12, 48",
        "120, 12, 127",
        "5, -12, 0",
        "60, 2147483647, 127",
        "60, -2147483648, 0",
        "-1, 12, -1"
    })
    void transposedNotesStayWithinTheRange(int note, int semitones, int after) {
        rows("0 1");
        bench.apply(new SetStep("P0", 0, Step.of(0).withNote(note)));

        bench.apply(new TransposeSteps("P0", 0, 1, semitones));

        assertThat(bench.pattern("P0").step(0).note()).isEqualTo(after);
        assertThat(bench.pattern("P0").step(1)).isEqualTo(Step.of(1));
    }

    @Test
    @DisplayName("REQ 22: legato lets a row last to the next that triggers, or to the end, and does not wrap round")
    void legatoReachesToTheNextTrigger() {
        rows("- 1 - - 2 - - -");

        bench.apply(new Legato("P0"));

        assertThat(bench.pattern("P0").steps().stream().map(Step::length)).containsExactly(1, 3, 1, 1, 4, 1, 1, 1);
    }

    @Test
    void legatoEndsAt64StepsAndCountsANoteAsATrigger() {
        bench.put("P0", StepPattern.empty(200).withStep(0, Step.of(0)).withStep(190, Step.REST.withNote(60)))
                .apply(new Legato("P0"));

        assertThat(bench.pattern("P0").step(0).length()).isEqualTo(64);
        assertThat(bench.pattern("P0").step(190).length()).isEqualTo(10);
    }

    @Test
    @DisplayName("REQ 4: a row that does not exist is an error that says which rows do")
    void aMissingRowIsAnError() {
        var refusal = bench.refusal(new SetStep("P0", 16, Step.REST));

        assertThat(refusal.code()).isEqualTo(Code.OUT_OF_RANGE);
        assertThat(refusal.message()).contains("17", "1..16");
    }

    private void rows(String indices) {
        List<Step> steps = Stream.of(indices.split(" "))
                .map(index -> index.equals("-") ? Step.REST : Step.of(Integer.parseInt(index)))
                .toList();
        bench.put("P0", StepPattern.empty(1).withSteps(steps));
    }

    private String rows() {
        return String.join(
                " ",
                bench.pattern("P0").steps().stream()
                        .map(step -> step.isRest() ? "-" : Integer.toString(step.index()))
                        .toList());
    }
}
