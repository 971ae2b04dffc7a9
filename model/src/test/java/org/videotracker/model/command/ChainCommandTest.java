package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.ChainCommand.ClearChain;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.DeleteChain;
import org.videotracker.model.command.ChainCommand.EnableEntry;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.ChainCommand.MoveEntry;
import org.videotracker.model.command.ChainCommand.RemoveEntry;
import org.videotracker.model.command.ChainCommand.RenameChain;
import org.videotracker.model.command.ChainCommand.SetEntryPattern;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.command.SequencerCommand.UnbindChain;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;

/** A chain "song" of a (twice), b (muted) and c, bound to no sequencer. Written as {@code a*2 -b c}. */
class ChainCommandTest {
    private final Workbench bench = Workbench.newProject();
    private final ModuleId tracker = bench.id("trackerSequencer1");

    @BeforeEach
    void makeASong() {
        bench.put("a", StepPattern.empty(4)).put("b", StepPattern.empty(4)).put("c", StepPattern.empty(4));
        bench.apply(new CreateChain(Optional.of("song")))
                .apply(new InsertEntry("song", Optional.empty(), new Entry("a", 2, true)))
                .apply(new InsertEntry("song", Optional.empty(), new Entry("b", 1, false)))
                .apply(new InsertEntry("song", Optional.empty(), Entry.of("c")));
    }

    @ParameterizedTest
    @CsvSource({"0, P0 a*2 -b c", "1, a*2 P0 -b c", "3, a*2 -b c P0", ", a*2 -b c P0"})
    @DisplayName("REQ 25, B-35: an entry is put where it was asked for, without a place at the end")
    void anEntryIsPutWhereItWasAskedFor(Integer position, String after) {
        bench.apply(new InsertEntry("song", Optional.ofNullable(position), Entry.of("P0")));

        assertThat(song()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"0, -b c", "1, a*2 c", "2, a*2 -b"})
    @DisplayName("B-35, REQ 28: every entry can be removed, the first too, and the rest keep repeats and flags")
    void everyEntryCanBeRemoved(int position, String after) {
        bench.apply(new RemoveEntry("song", position));

        assertThat(song()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, -b c a*2", "2, 0, c a*2 -b", "1, 1, a*2 -b c", "1, 0, -b a*2 c"})
    @DisplayName("REQ 25, REQ 85: a moved entry takes its repeats and its flag with it")
    void aMovedEntryKeepsItsRepeatsAndFlag(int from, int to, String after) {
        bench.apply(new MoveEntry("song", from, to));

        assertThat(song()).isEqualTo(after);
    }

    @Test
    @DisplayName("B-42: entries of the same pattern are told apart by their place")
    void entriesOfOnePatternAreToldApart() {
        bench.apply(new InsertEntry("song", Optional.empty(), Entry.of("a")))
                .apply(new SetRepeats("song", 3, 7))
                .apply(new EnableEntry("song", 0, false))
                .apply(new SetEntryPattern("song", 2, "a"));

        assertThat(song()).isEqualTo("-a*2 -b a a*7");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MAX_VALUE})
    @DisplayName("REQ 4: a place that does not exist is an error")
    void aMissingPlaceIsAnError(int position) {
        for (Command command : new Command[] {
            new RemoveEntry("song", position),
            new MoveEntry("song", 0, position),
            new MoveEntry("song", position, 0),
            new SetRepeats("song", position, 2),
            new EnableEntry("song", position, true),
            new SetEntryPattern("song", position, "a"),
        }) {
            assertThat(bench.refusal(command).code()).as("%s", command).isEqualTo(Code.OUT_OF_RANGE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void anEntryRepeatsOneTo99Times(int repeats) {
        assertThat(bench.refusal(new SetRepeats("song", 0, repeats)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    void anEntryOfAMissingPatternIsRefused() {
        bench.put("chorus", StepPattern.empty(4));

        assertThat(bench.refusal(new InsertEntry("song", Optional.empty(), Entry.of("choru")))
                        .hint())
                .contains("chorus");
        assertThat(bench.refusal(new SetEntryPattern("song", 0, "choru")).hint())
                .contains("chorus");
    }

    @Test
    @DisplayName("REQ 28: a cleared chain stays, empty, and bound")
    void aClearedChainStaysEmpty() {
        bench.apply(new BindChain(tracker, "song", Optional.empty())).apply(new ClearChain("song"));

        assertThat(song()).isEmpty();
        assertThat(bench.session().bindings().get(tracker)).isEqualTo(new Binding("P0", Optional.of("song"), true));
    }

    @Test
    @DisplayName("REQ 30: renaming a chain rewrites its bindings")
    void renamingAChainRewritesItsBindings() {
        bench.apply(new BindChain(tracker, "song", Optional.empty()))
                .apply(new EnableChain(tracker, false))
                .apply(new RenameChain("song", "set"));

        assertThat(bench.session().bindings().get(tracker)).isEqualTo(new Binding("P0", Optional.of("set"), false));
        assertThat(bench.session().chains()).containsOnlyKeys("set");
        bench.apply(new CreateChain(Optional.of("other")));
        assertThat(bench.refusal(new RenameChain("set", "other")).code()).isEqualTo(Code.DUPLICATE);
        assertThat(bench.refusal(new RenameChain("set", "")).code()).isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new RenameChain("set", "clock")).code()).isEqualTo(Code.ILLEGAL_NAME);
    }

    @Test
    @DisplayName("B-41: deleting a chain leaves its sequencers with their patterns")
    void deletingAChainUnbindsIt() {
        bench.apply(new BindChain(tracker, "song", Optional.empty())).apply(new DeleteChain("song"));

        assertThat(bench.session().bindings().get(tracker)).isEqualTo(Binding.of("P0"));
    }

    @Test
    @DisplayName("REQ 27: one flag, on the binding, says whether the chain decides")
    void oneFlagOnTheBindingEnablesAChain() {
        bench.add("TrackerSequencer", "second");
        bench.apply(new BindChain(tracker, "song", Optional.empty()))
                .apply(new BindChain(bench.id("second"), "song", Optional.empty()))
                .apply(new EnableChain(tracker, false));

        assertThat(bench.session().bindings().get(tracker).chainEnabled()).isFalse();
        assertThat(bench.session().bindings().get(bench.id("second")).chainEnabled())
                .isTrue();
    }

    @Test
    @DisplayName("B-36: enabling or unbinding a chain that is not bound is refused")
    void aChainThatIsNotBoundIsNeitherEnabledNorUnbound() {
        assertThat(bench.refusal(new EnableChain(tracker, true)).message()).contains("trackerSequencer1");
        assertThat(bench.refusal(new UnbindChain(tracker)).code()).isEqualTo(Code.UNKNOWN);
    }

    @Test
    void automaticNamesAreTheLowestFree() {
        bench.apply(new CreateChain(Optional.empty()))
                .apply(new CreateChain(Optional.empty()))
                .apply(new DeleteChain("chain1"))
                .apply(new CreateChain(Optional.empty()));

        assertThat(bench.session().chains()).containsOnlyKeys("chain1", "chain2", "song");
    }

    private String song() {
        return String.join(
                " ",
                bench.session().chains().get("song").entries().stream()
                        .map(entry -> (entry.enabled() ? "" : "-")
                                + entry.pattern()
                                + (entry.repeats() == 1 ? "" : "*" + entry.repeats()))
                        .toList());
    }
}
