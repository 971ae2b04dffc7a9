package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.ColumnCommand.MoveColumn;
import org.videotracker.model.command.ColumnCommand.RemoveColumn;
import org.videotracker.model.command.ColumnCommand.SwapColumn;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;

class ColumnCommandTest {
    private final Workbench bench = Workbench.newProject();

    @ParameterizedTest
    @CsvSource({
        "index length, note, index note length",
        "index length, ratio, index length ratio",
        "index length, chance, index length chance",
        "index length, speed, index length speed",
        "index length speed, chance, index length chance speed",
        "index length speed, micro, index length micro speed",
        "index length chance micro speed, condition, index length chance condition micro speed",
        "index length chance micro speed, slide, index length chance micro slide speed",
        "index length chance speed, ratio, index length chance ratio speed",
        "index length speed, note, index note length speed",
        "index speed length, note, index note speed length",
        "length, index, index length",
        "speed index length, note, note speed index length",
        "index length speed, volume, index length speed volume",
    })
    @DisplayName("REQ 16: a new column stands with those of its category")
    void aNewColumnStandsWithItsCategory(String before, String added, String after) {
        columns(before);

        bench.apply(new AddColumn("P0", added, Optional.empty()));

        assertThat(columns()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "0, speed index length",
        "1, index speed length",
        "2, index length speed",
        "3, index length speed",
        "-1, index length speed"
    })
    void aPlaceThatExistsIsHonouredAndAnyOtherIsAutomatic(int position, String after) {
        bench.apply(new AddColumn("P0", "speed", Optional.of(position)));

        assertThat(columns()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "length"})
    @DisplayName("REQ 17: a second column of the same name is refused, for triggers too: there is one lane")
    void aSecondColumnOfANameIsRefused(String column) {
        assertThat(bench.refusal(new AddColumn("P0", column, Optional.empty())).code())
                .isEqualTo(Code.DUPLICATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ratioA", "9"})
    void whatIsNoNameOfAColumnIsRefused(String column) {
        assertThat(bench.refusal(new AddColumn("P0", column, Optional.empty())).code())
                .isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new SwapColumn("P0", "index", column)).code()).isEqualTo(Code.ILLEGAL_NAME);
    }

    @Test
    void aRemovedColumnLeavesItsValuesWhichComeBackWithIt() {
        columns("index length speed");
        bench.set("pattern:P0.step[2].speed", -1.5)
                .apply(new RemoveColumn("P0", "speed"))
                .apply(new AddColumn("P0", "speed", Optional.empty()));

        assertThat(bench.get("pattern:P0.step[2].speed").asNumber()).isEqualTo(-1.5);
    }

    @Test
    void requiredColumnsAreNotRemoved() {
        assertThat(bench.refusal(new RemoveColumn("P0", "index")).code()).isEqualTo(Code.PROTECTED);
        assertThat(bench.refusal(new RemoveColumn("P0", "length")).code()).isEqualTo(Code.PROTECTED);
    }

    @Test
    void theLastOfIndexAndNoteIsNeitherRemovedNorSwappedAway() {
        bench.put(
                "P0", StepPattern.empty(4).withColumns(List.of(new Column("note", false), new Column("speed", false))));

        assertThat(bench.refusal(new RemoveColumn("P0", "note")).code()).isEqualTo(Code.PROTECTED);
        assertThat(bench.refusal(new SwapColumn("P0", "note", "volume")).code()).isEqualTo(Code.PROTECTED);
        bench.apply(new SwapColumn("P0", "note", "index"));
        assertThat(columns()).isEqualTo("index speed");
    }

    @Test
    void aRequiredIndexBecomesANoteAndBackAndNothingElse() {
        bench.apply(new SwapColumn("P0", "index", "note"));
        assertThat(bench.pattern("P0").columns().getFirst()).isEqualTo(new Column("note", true));
        bench.apply(new SwapColumn("P0", "note", "index"));

        assertThat(bench.refusal(new SwapColumn("P0", "index", "speed")).code()).isEqualTo(Code.PROTECTED);
        assertThat(bench.refusal(new SwapColumn("P0", "length", "note")).code()).isEqualTo(Code.PROTECTED);
    }

    @Test
    void aSwapChecksForDuplicatesAndKeepsTheValuesOfBoth() {
        columns("index length speed");
        bench.set("pattern:P0.step[0].speed", 2).set("pattern:P0.step[0].chance", 40);

        bench.apply(new SwapColumn("P0", "speed", "chance"));

        assertThat(columns()).isEqualTo("index length chance");
        assertThat(bench.pattern("P0").step(0).locks()).containsEntry("speed", 2.0);
        assertThat(bench.pattern("P0").step(0).chance()).isEqualTo(40);
        assertThat(bench.refusal(new SwapColumn("P0", "chance", "index")).code())
                .isEqualTo(Code.DUPLICATE);
    }

    @Test
    void aColumnMovesToAPlaceThatExists() {
        columns("index length speed");
        bench.apply(new MoveColumn("P0", "speed", 0));

        assertThat(columns()).isEqualTo("speed index length");
        assertThat(bench.refusal(new MoveColumn("P0", "speed", 3)).code()).isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new MoveColumn("P0", "speed", -1)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    @DisplayName("E-28: an unknown column lists near matches")
    void anUnknownColumnListsNearMatches() {
        assertThat(bench.refusal(new RemoveColumn("P0", "lenght")).hint()).contains("length");
        assertThat(bench.refusal(new MoveColumn("P0", "indx", 0)).hint()).contains("index");
        assertThat(bench.refusal(new SwapColumn("P00", "index", "note")).hint()).contains("P0");
    }

    private void columns(String names) {
        bench.put(
                "P0",
                StepPattern.empty(4)
                        .withColumns(Stream.of(names.split(" "))
                                .map(name -> new Column(name, false))
                                .toList()));
    }

    private String columns() {
        return String.join(
                " ",
                bench.pattern("P0").columns().stream().map(Column::parameter).toList());
    }
}
