package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.MoveAsset;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.AssetCommand.RemoveAsset;
import org.videotracker.model.command.AssetCommand.RenameAsset;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.CompactSamples;
import org.videotracker.model.command.SampleCommand.MoveSample;
import org.videotracker.model.command.SampleCommand.RemoveSample;
import org.videotracker.model.command.SampleCommand.RenameSample;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Sample;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** A bank is written by its samples' names in the order of their slots, {@code -} for an empty one. */
class SampleCommandTest {
    private static final AssetId ONE = new AssetId("00000000000000a1");
    private static final AssetId TWO = new AssetId("00000000000000a2");

    private final Workbench bench = Workbench.newProject();
    private final ModuleId drums = bench.id("multiSampler1");

    @BeforeEach
    void addThreeSamples() {
        bench.addSample("multiSampler1", "kick")
                .addSample("multiSampler1", "snare")
                .addSample("multiSampler1", "hat");
    }

    @Test
    @DisplayName("REQ 55: slots are stable under removal, so patterns go on meaning what they meant")
    void slotsAreStableUnderRemoval() {
        bench.apply(new RemoveSample(drums, 0));

        assertThat(bank()).isEqualTo("- snare hat");
        assertThat(bench.refusal(new RemoveSample(drums, 0)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    @DisplayName("REQ 55: gaps are closed on request")
    void gapsAreClosedOnRequest() {
        bench.apply(new RemoveSample(drums, 0)).apply(new CompactSamples(drums));

        assertThat(bank()).isEqualTo("snare hat");
    }

    @Test
    void theLastSlotGoesWithItsSample() {
        bench.apply(new RemoveSample(drums, 1)).apply(new RemoveSample(drums, 2));

        assertThat(bank()).isEqualTo("kick");
    }

    @Test
    @DisplayName("ST-51: adding a sample leaves the others and their values alone")
    void addingLeavesTheOthersAlone() {
        bench.set("multiSampler1.sample[0].speed", -1).set("multiSampler1.sample[2].volume", 0.5);
        var before = bench.module("multiSampler1").samples().slots();

        bench.addSample("multiSampler1", "crash");

        assertThat(bank()).isEqualTo("kick snare hat crash");
        assertThat(bench.module("multiSampler1").samples().slots().subList(0, 3))
                .isEqualTo(before);
    }

    @Test
    void aNewSampleTakesTheFirstEmptySlotOrTheOneItIsGiven() {
        bench.apply(new RemoveSample(drums, 1)).addSample("multiSampler1", "clap");
        assertThat(bank()).isEqualTo("kick clap hat");

        bench.apply(new PutAsset(Workbench.sound(ONE, "ride", ""))).apply(new AddSample(drums, ONE, Optional.of(5)));
        assertThat(bank()).isEqualTo("kick clap hat - - ride");
    }

    @Test
    void aReplacedSampleKeepsItsValues() {
        bench.set("multiSampler1.sample[1].speed", -1)
                .apply(new PutAsset(Workbench.sound(ONE, "rim", "")))
                .apply(new AddSample(drums, ONE, Optional.of(1)));

        assertThat(bank()).isEqualTo("kick rim hat");
        assertThat(bench.get("multiSampler1.sample[1].speed").asNumber()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4096})
    void aSlotBeyondTheBankIsRefused(int slot) {
        bench.apply(new PutAsset(Workbench.sound(ONE, "rim", "")));

        assertThat(bench.refusal(new AddSample(drums, ONE, Optional.of(slot))).code())
                .isEqualTo(Code.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, snare hat kick", "2, 0, hat kick snare", "1, 1, kick snare hat"})
    void aMovedSampleShiftsThoseBetween(int from, int to, String after) {
        bench.apply(new MoveSample(drums, from, to));

        assertThat(bank()).isEqualTo(after);
        assertThat(bench.refusal(new MoveSample(drums, 0, 3)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    void aSampleHasANameThatIsNotBlank() {
        bench.apply(new RenameSample(drums, 0, "Big kick!"));
        assertThat(bank()).isEqualTo("Big kick! snare hat");
        assertThat(bench.refusal(new RenameSample(drums, 0, " ")).code()).isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new RenameSample(drums, 0, "x".repeat(257))).code())
                .isEqualTo(Code.ILLEGAL_NAME);
    }

    @Test
    void aMissingSampleSaysWhichSlotsThereAre() {
        Rejection refusal = bench.refusal(new RenameSample(drums, 7, "x"));

        assertThat(refusal.message()).contains("multiSampler1", "slot 8");
        assertThat(refusal.hint()).contains("1..3");
    }

    @Test
    void mediaThatASampleAlreadyPlaysAreNotRemoved() {
        AssetId kick =
                bench.module("multiSampler1").samples().slot(0).orElseThrow().asset();

        Rejection refusal = bench.refusal(new RemoveAsset(kick));
        assertThat(refusal.code()).isEqualTo(Code.IN_USE);
        assertThat(refusal.message()).contains("kick", "multiSampler1");

        bench.apply(new RemoveSample(drums, 0)).apply(new RemoveAsset(kick));
        assertThat(bench.session().assets()).doesNotContainKey(kick);
    }

    @Test
    @DisplayName("ST-58: two files with the same base name in different folders stay two assets")
    void sameNamesInDifferentFoldersStayTwoAssets() {
        bench.apply(new PutAsset(Workbench.sound(ONE, "loop", "a")))
                .apply(new PutAsset(Workbench.sound(TWO, "loop", "b")));

        assertThat(bench.session().assets().get(ONE).folder()).isEqualTo("a");
        assertThat(bench.session().assets().get(TWO).folder()).isEqualTo("b");
    }

    @Test
    void mediaAreRenamedAndMovedWithinTheLibrary() {
        bench.apply(new PutAsset(Workbench.sound(ONE, "loop", "a")))
                .apply(new RenameAsset(ONE, "Loop 7"))
                .apply(new MoveAsset(ONE, "a/b"));

        assertThat(bench.session().assets().get(ONE).name()).isEqualTo("Loop 7");
        assertThat(bench.session().assets().get(ONE).folder()).isEqualTo("a/b");
        assertThat(bench.refusal(new RenameAsset(ONE, "")).code()).isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new RenameAsset(TWO, "x")).code()).isEqualTo(Code.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "a/../../x", "a/..", "/etc", "a//b", "a/", ".", "a\\..\\b"})
    @DisplayName("B-47: a folder of the library does not lead out of it")
    void aFolderDoesNotLeadOutOfTheLibrary(String folder) {
        bench.apply(new PutAsset(Workbench.sound(ONE, "loop", "a")));

        assertThat(bench.refusal(new MoveAsset(ONE, folder)).code()).isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new PutAsset(Workbench.sound(TWO, "loop", folder)))
                        .code())
                .isEqualTo(Code.ILLEGAL_NAME);
    }

    @Test
    void mediaThatWereNeverImportedAreRefused() {
        assertThat(bench.refusal(new AddSample(drums, ONE, Optional.empty())).hint())
                .contains("Import");
    }

    private String bank() {
        return String.join(
                " ",
                bench.module("multiSampler1").samples().slots().stream()
                        .map(slot -> slot.map(Sample::name).orElse("-"))
                        .toList());
    }
}
