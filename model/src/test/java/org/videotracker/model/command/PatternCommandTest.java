package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.CopyPattern;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Quantum;

class PatternCommandTest {
    private final Workbench bench = Workbench.newProject();
    private final ModuleId tracker = bench.id("trackerSequencer1");

    @Test
    void automaticNamesAreTheLowestFree() {
        bench.apply(new CreatePattern(Optional.empty(), 4)).apply(new CreatePattern(Optional.of("P3"), 4));
        bench.apply(new CreatePattern(Optional.empty(), 4)).apply(new CreatePattern(Optional.empty(), 4));

        assertThat(bench.session().patterns().keySet()).containsExactlyInAnyOrder("P0", "P1", "P2", "P3", "P4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 257, Integer.MAX_VALUE})
    @DisplayName("B-40, REQ 19: a pattern of no steps, or of more than 256, is refused")
    void aPatternHasOneTo256Steps(int steps) {
        assertThat(bench.refusal(new CreatePattern(Optional.of("x"), steps)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
        assertThat(bench.refusal(new PatternCommand.ResizePattern("P0", steps)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ILLEGAL_NAME",
        "P0, DUPLICATE",
        "pattern, ILLEGAL_NAME",
        "clock, ILLEGAL_NAME",
        "'a b', ILLEGAL_NAME",
        "9a, ILLEGAL_NAME"
    })
    @DisplayName("REQ 30: a name that is empty, taken or reserved is refused")
    void aBadNameIsRefused(String name, Code code) {
        bench.apply(new CreatePattern(Optional.of("verse"), 4));

        assertThat(bench.refusal(new RenamePattern("verse", name)).code()).isEqualTo(code);
        assertThat(bench.refusal(new CreatePattern(Optional.of(name), 4)).code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("REQ 30, B-41: renaming rewrites every binding and chain entry, and what plays it goes on")
    void renamingRewritesBindingsAndChains() {
        bench.add("TrackerSequencer", "second");
        bench.apply(new BindPattern(bench.id("second"), "P0", Optional.empty()))
                .apply(new CreateChain(Optional.of("song")))
                .apply(new InsertEntry("song", Optional.empty(), new Entry("P0", 3, false)))
                .apply(new InsertEntry("song", Optional.empty(), Entry.of("P1")));
        var playback = bench.session().playback();

        bench.apply(new RenamePattern("P0", "verse"));

        assertThat(bench.session().bindings().values())
                .allMatch(binding -> binding.pattern().equals("verse"));
        assertThat(bench.session().chains().get("song").entries())
                .containsExactly(new Entry("verse", 3, false), Entry.of("P1"));
        assertThat(bench.session().playback()).isEqualTo(playback);
        assertThat(bench.session().patterns()).doesNotContainKey("P0");
    }

    @Test
    @DisplayName("issue 5: renaming rewrites the parameters that name the pattern; deleting it leaves them")
    void renamingRewritesParameters() {
        bench.add("PatternModulator", "first");
        bench.add("PatternModulator", "second");
        bench.apply(new SetParameter(new OfModule(bench.id("first"), "pattern"), Value.of("P0")))
                .apply(new SetParameter(new OfModule(bench.id("first"), "control"), Value.of("P0")))
                .apply(new SetParameter(new OfModule(bench.id("second"), "pattern"), Value.of("P1")));

        bench.apply(new RenamePattern("P0", "verse"));
        assertThat(named("first", "pattern")).isEqualTo("verse");
        assertThat(named("first", "control")).isEqualTo("P0");
        assertThat(named("second", "pattern")).isEqualTo("P1");

        bench.apply(new DeletePattern("verse"));
        assertThat(named("first", "pattern")).isEqualTo("verse");
    }

    private String named(String module, String parameter) {
        return bench.session().modules().named(module).orElseThrow().text(parameter);
    }

    @Test
    @DisplayName("REQ 45: a sequencer whose pattern is deleted goes over to the next entry of its chain")
    void aDeletedPatternIsReplacedByTheNextOfTheChain() {
        for (String name : List.of("a", "b", "c")) {
            bench.apply(new CreatePattern(Optional.of(name), 4));
        }
        bench.apply(new CreateChain(Optional.of("song")));
        for (String name : List.of("b", "a", "c")) {
            bench.apply(new InsertEntry("song", Optional.empty(), Entry.of(name)));
        }
        bench.apply(new BindPattern(tracker, "a", Optional.empty()))
                .apply(new BindChain(tracker, "song", Optional.empty()))
                .apply(new SequencerCommand.EnableChain(tracker, false))
                .apply(new DeletePattern("a"));

        assertThat(bench.session().bindings().get(tracker).pattern()).isEqualTo("c");
        assertThat(bench.session().chains().get("song").entries()).containsExactly(Entry.of("b"), Entry.of("c"));
        assertThat(bench.session().playback().launch(tracker).quantum()).isEqualTo(Quantum.STEP);
    }

    @ParameterizedTest
    @CsvSource({"P2, P10", "P10, P2", "P0, P2"})
    @DisplayName("REQ 45, REQ 29: without a chain it goes over to the neighbour in the list, in natural order")
    void aDeletedPatternIsReplacedByItsNeighbour(String doomed, String substitute) {
        bench.apply(new CreatePattern(Optional.of("P10"), 4))
                .apply(new CreatePattern(Optional.of("P2"), 4))
                .apply(new BindPattern(tracker, doomed, Optional.empty()))
                .apply(new DeletePattern(doomed));

        assertThat(bench.session().bindings().get(tracker).pattern()).isEqualTo(substitute);
    }

    @Test
    @DisplayName("REQ 45, B-41: deleting the only pattern leaves its sequencers with fresh empty ones")
    void theOnlyPatternIsReplacedByAFreshOne() {
        bench.set("pattern:P0.step[0].index", 3).apply(new DeletePattern("P0"));

        assertThat(bench.session().bindings().get(tracker).pattern()).isEqualTo("P1");
        assertThat(bench.pattern("P1")).isEqualTo(StepPattern.empty(16));
    }

    @Test
    void deletingThePatternBehindAChainLetsTheChainPlayOn() {
        bench.apply(new CreatePattern(Optional.of("a"), 4))
                .apply(new CreateChain(Optional.of("song")))
                .apply(new InsertEntry("song", Optional.empty(), Entry.of("a")))
                .apply(new BindChain(tracker, "song", Optional.empty()));
        var launch = bench.session().playback().launch(tracker);

        bench.apply(new DeletePattern("P0"));

        assertThat(bench.session().bindings().get(tracker).pattern()).isEqualTo("a");
        assertThat(bench.session().playback().launch(tracker)).isEqualTo(launch);
    }

    @Test
    @DisplayName("REQ 20: doubling copies the first half, and forgets what was cut off")
    void doublingCopiesTheFirstHalf() {
        bench.put("P0", numbered(6))
                .apply(new PatternCommand.ResizePattern("P0", 4))
                .apply(new PatternCommand.DoublePattern("P0"));

        assertThat(indices("P0")).containsExactly(0, 1, 2, 3, 0, 1, 2, 3);
        assertThat(bench.pattern("P0").cutSteps()).isEmpty();
    }

    @Test
    @DisplayName("REQ 21, REQ 19: doubling beyond 256 steps is refused")
    void doublingIsLimited() {
        bench.put("P0", StepPattern.empty(129));

        assertThat(bench.refusal(new PatternCommand.DoublePattern("P0")).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    @DisplayName("REQ 20: the size that it has already changes nothing")
    void theSameSizeIsNoChange() {
        var before = bench.session();

        assertThat(bench.apply(new PatternCommand.ResizePattern("P0", 16)).session())
                .isSameAs(before);
    }

    @Test
    @DisplayName("REQ 33: resizing keeps the steps, the columns and the speed")
    void resizingKeepsWhatFits() {
        bench.put("P0", numbered(8).withStepsPerBeat(-2)).apply(new PatternCommand.ResizePattern("P0", 12));

        assertThat(indices("P0")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, -1, -1, -1, -1);
        assertThat(bench.pattern("P0").stepsPerBeat()).isEqualTo(-2);
    }

    @Test
    void aCopyTakesAFreeNameOrTheNameOfAnotherPattern() {
        bench.put("P0", numbered(3)).put("verse", StepPattern.empty(9));

        bench.apply(new CopyPattern("P0", Optional.empty())).apply(new CopyPattern("P0", Optional.of("verse")));

        assertThat(bench.pattern("P1")).isEqualTo(bench.pattern("P0"));
        assertThat(bench.pattern("verse")).isEqualTo(bench.pattern("P0"));
    }

    @Test
    @DisplayName("REQ 13: a lock never has the name of a field")
    void aLockWithTheNameOfAFieldIsRefused() {
        Step useless = Step.of(0).withLock("index", 3);

        assertThat(bench.refusal(new PutPattern("P0", StepPattern.empty(1).withStep(0, useless)))
                        .code())
                .isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new StepCommand.SetStep("P0", 0, useless)).code())
                .isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new StepCommand.PasteSteps("P0", 0, List.of(useless)))
                        .code())
                .isEqualTo(Code.ILLEGAL_NAME);
        assertThat(bench.refusal(new PutPattern(
                                "P0", StepPattern.empty(1).withColumns(List.of(new Column("a b", false)))))
                        .code())
                .isEqualTo(Code.ILLEGAL_NAME);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 96.5, -97, Double.NaN, Double.POSITIVE_INFINITY})
    void anImpossibleSpeedIsRefused(double stepsPerBeat) {
        assertThat(bench.refusal(new SetStepsPerBeat("P0", stepsPerBeat)).code())
                .isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    @DisplayName("E-28: an unknown pattern lists near matches")
    void anUnknownPatternListsNearMatches() {
        bench.put("chorus", StepPattern.empty(4));

        assertThat(bench.refusal(new DeletePattern("chrous")).hint()).contains("chorus");
    }

    private static StepPattern numbered(int size) {
        return StepPattern.empty(size)
                .withSteps(IntStream.range(0, size).mapToObj(Step::of).toList());
    }

    private List<Integer> indices(String pattern) {
        return bench.pattern(pattern).steps().stream().map(Step::index).toList();
    }
}
