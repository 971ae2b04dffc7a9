package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.chain;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.repeat;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

class ChainPlaybackTest {
    private static final int ROW = 6000;
    private static final int PASS = 4 * ROW;
    private static final Map<String, StepPattern> PATTERNS =
            Map.of("A", rowsOf(4), "B", rowsOf(4), "C", rowsOf(4), "Z", rowsOf(4));

    private final PatternCompiler compiler = SequencerTape.compiler();

    @Test
    @DisplayName("Invariant 3, REQ 37: [A x 2, B] plays A A B A A B without losing or doubling a row")
    void repeatsAndOrder() {
        SequencerTape tape = playing(new Entry("A", 2, true), Entry.of("B")).runTo(6 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("A A B A A B"));
        assertThat(tape.onsetFrames())
                .hasSize(24)
                .allMatch(frame -> frame % ROW == 0)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Invariant 3, REQ 26: disabling B midway gives A only; enabling it again resumes")
    void disablingAnEntryMidway() {
        Entry a = new Entry("A", 2, true);
        Entry b = Entry.of("B");
        SequencerTape tape = playing(a, b);
        tape.at(PASS + 100, with(a, b.withEnabled(false)))
                .at(5 * PASS + 100, with(a, b))
                .runTo(9 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("A A A A A A B A A"));
    }

    @Test
    @DisplayName("REQ 26: an entry that is disabled while it plays ends with its pass, whatever repeats are left")
    void aDisabledCurrentEntryEndsAtItsWrap() {
        Entry a = new Entry("A", 8, true);
        SequencerTape tape = playing(a, Entry.of("B"));
        tape.at(PASS + 100, with(a.withEnabled(false), Entry.of("B"))).runTo(4 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("A A B B"));
    }

    @Test
    @DisplayName("REQ 26: disabled, empty and missing entries are skipped as if absent")
    void unplayableEntriesAreSkipped() {
        SequencerTape tape = playing(
                Entry.of("nowhere"), Entry.of("A"), Entry.of(""), Entry.of("B").withEnabled(false), Entry.of("C"));
        assertThat(tape.runTo(4 * PASS).rows()).isEqualTo(passes("A C A C"));
    }

    @Test
    @DisplayName("REQ 26: with nothing playable the bound pattern loops, until something is")
    void theBoundPatternLoopsWhenNothingIsPlayable() {
        Entry a = Entry.of("A");
        SequencerTape tape = playing(a.withEnabled(false), Entry.of("nowhere"));
        tape.at(PASS + 100, with(a, Entry.of("nowhere"))).runTo(4 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("Z Z A A"));
        assertThat(new SequencerTape(settings()).runTo(2 * PASS).rows()).isEqualTo(passes("Z Z"));
    }

    @Test
    @DisplayName("REQ 27: without the flag on the binding the chain does nothing")
    void theFlagIsOnTheBinding() {
        SequencerSettings off = settings(Entry.of("A")).withChain(compile(Entry.of("A")), false);
        SequencerTape tape = new SequencerTape(off);
        tape.at(PASS + 100, settings -> settings.withChain(settings.chain(), true))
                .at(3 * PASS + 100, settings -> settings.withChain(settings.chain(), false));
        assertThat(tape.runTo(6 * PASS).rows()).isEqualTo(passes("Z Z A A Z Z"));
    }

    @Test
    @DisplayName("REQ 37, design 6: the pass is counted on through repeats and anew in another entry")
    void thePassIsResetOnEnteringAnEntryAnew() {
        SequencerTape tape =
                playing(new Entry("A", 3, true), Entry.of("A"), Entry.of("B")).runTo(6 * PASS);
        List<Long> passes = new ArrayList<>();
        for (int pass = 0; pass < 6; pass++) {
            passes.add(tape.onsets().get(4 * pass).pass());
            assertThat(tape.onsets().subList(4 * pass, 4 * pass + 4))
                    .extracting(SequencerTape.Event::pass)
                    .containsOnly(passes.getLast());
        }
        assertThat(passes).containsExactly(0L, 1L, 2L, 0L, 0L, 0L);
    }

    @Test
    @DisplayName("design 6: an entry with the pattern that played before is entered anew all the same")
    void anEntryIsEnteredAnewAlsoWithTheSamePattern() {
        Entry first = Entry.of("A");
        SequencerTape removed = playing(first, new Entry("A", 3, true)).at(2 * PASS + 100, with(first));
        removed.runTo(3 * PASS + 1);
        assertThat(removed.onsets().get(8).pass()).isEqualTo(1);
        assertThat(removed.onsets().getLast().pass()).isZero();
        Entry bound = Entry.of("Z");
        SequencerTape resumed = playing(bound);
        resumed.at(100, with(bound.withEnabled(false)))
                .at(2 * PASS + 100, with(bound))
                .runTo(4 * PASS);
        assertThat(resumed.onsets().stream().filter(event -> event.row() == 0).map(SequencerTape.Event::pass))
                .containsExactly(0L, 0L, 1L, 0L);
    }

    @Test
    void aChainOfOneEntryGoesOnCountingPasses() {
        SequencerTape tape = playing(Entry.of("A")).runTo(3 * PASS);
        assertThat(tape.onsets()).last().extracting(SequencerTape.Event::pass).isEqualTo(2L);
    }

    @Test
    @DisplayName("B-42: in A-B-A the place is an index, also when entries are inserted before it")
    void thePlaceIsAnIndexAndFollowsItsEntry() {
        Entry first = Entry.of("A");
        Entry b = Entry.of("B");
        Entry second = Entry.of("A");
        Entry c = Entry.of("C");
        SequencerTape tape = playing(first, b, second, c);
        tape.at(2 * PASS + 100, with(Entry.of("Z"), Entry.of("Z"), first, b, second, c))
                .runTo(5 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("A B A C Z"));
    }

    @Test
    @DisplayName("B-42: an entry that was moved takes the place along")
    void aMovedEntryTakesThePlaceAlong() {
        Entry a = Entry.of("A");
        Entry b = Entry.of("B");
        Entry c = Entry.of("C");
        SequencerTape tape = playing(a, b, c).at(100, with(b, a, c));
        assertThat(tape.runTo(4 * PASS).rows()).isEqualTo(passes("A C B A"));
    }

    @Test
    @DisplayName("B-42: an entry whose repeats were edited stays where it is")
    void anEditedEntryStaysWhereItIs() {
        Entry a = Entry.of("A");
        Entry b = Entry.of("B");
        SequencerTape tape = playing(a, b, a).at(PASS + 100, with(a, b.withRepeats(3), a));
        assertThat(tape.runTo(6 * PASS).rows()).isEqualTo(passes("A B B B A A"));
    }

    @Test
    @DisplayName("REQ 25, REQ 45: an entry that was removed plays to its wrap, then comes the one after it")
    void aRemovedEntryPlaysToItsWrap() {
        Entry a = Entry.of("A");
        Entry b = new Entry("B", 5, true);
        Entry c = Entry.of("C");
        SequencerTape tape = playing(a, b, c).at(PASS + 100, with(a, c));
        assertThat(tape.runTo(5 * PASS).rows()).isEqualTo(passes("A B C A C"));
        SequencerTape firstRemoved = playing(a, b, c).at(100, with(b, c));
        assertThat(firstRemoved.runTo(2 * PASS).rows()).isEqualTo(passes("A B"));
        SequencerTape allRemoved = playing(a, b).at(100, with());
        assertThat(allRemoved.runTo(2 * PASS).rows()).isEqualTo(passes("A Z"));
    }

    @Test
    @DisplayName("REQ 30: renaming the pattern of the entry that plays loses no row")
    void renamingAPatternThatPlaysInAChain() {
        Entry a = new Entry("A", 2, true);
        Entry b = Entry.of("B");
        CompiledChain renamed =
                compiler.compile(chain(a.withPattern("X"), b), Map.of("X", PATTERNS.get("A"), "B", PATTERNS.get("B")));
        SequencerTape tape = playing(a, b).at(PASS - ROW - 100, settings -> settings.withChain(renamed, true));
        tape.runTo(3 * PASS);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 X3 " + passes("X B"));
        assertThat(tape.onsets().get(4).pass()).isEqualTo(1);
    }

    @Test
    void anotherPatternInTheEntryThatPlaysComesAtTheWrap() {
        Entry a = new Entry("A", 3, true);
        SequencerTape tape = playing(a, Entry.of("B")).at(100, with(a.withPattern("C"), Entry.of("B")));
        tape.runTo(4 * PASS);
        assertThat(tape.rows()).isEqualTo(passes("A C C B"));
        assertThat(tape.onsets().get(4).pass()).isZero();
    }

    @Test
    @DisplayName("REQ 36, invariant 9: two sequencers on one chain keep separate places")
    void placesBelongToTheSequencer() {
        SequencerSettings settings = settings(Entry.of("A"), Entry.of("B"));
        SequencerTape one = new SequencerTape(settings).runTo(2 * PASS);
        SequencerTape other = new SequencerTape(settings);
        other.at(ROW, edited -> edited.withLaunch(edited.launch().playEntry(1, Quantum.NOW)))
                .runTo(2 * PASS);
        assertThat(one.rows()).isEqualTo(passes("A B"));
        assertThat(other.rows()).isEqualTo("A0 " + passes("B") + " A0 A1 A2");
    }

    @Test
    void readOutsSayWhereTheChainIs() {
        SequencerTape tape = playing(Entry.of("A"), new Entry("B", 2, true)).runTo(2 * PASS + ROW + 1);
        assertThat(tape.sequencer.chainIndex()).isEqualTo(1);
        assertThat(tape.sequencer.chainRepeat()).isEqualTo(1);
        assertThat(tape.sequencer.pass()).isEqualTo(1);
        assertThat(tape.sequencer.currentStep()).isEqualTo(1);
        assertThat(tape.sequencer.currentStepPosition()).isEqualTo(0.25 + 1.0 / PASS);
        assertThat(tape.sequencer.patternName()).isEqualTo("B");
        assertThat(tape.sequencer.isPlaying()).isTrue();
    }

    @Test
    @DisplayName("REQ 11: a pause of the transport keeps row, pass and place")
    void aPauseKeepsThePlace() {
        SequencerTape tape = playing(new Entry("A", 2, true), Entry.of("B"));
        tape.transportAt(PASS + 100, Playback::pause)
                .transportAt(PASS + 5100, Playback::play)
                .runTo(4 * PASS + 5000);
        assertThat(tape.rows()).isEqualTo(passes("A A B A"));
        assertThat(tape.onsetFrames().get(5)).isEqualTo(PASS + ROW + 5000L);
    }

    private SequencerTape playing(Entry... entries) {
        return new SequencerTape(settings(entries));
    }

    private SequencerSettings settings(Entry... entries) {
        return SequencerSettings.looping(compiled("Z", PATTERNS.get("Z"))).withChain(compile(entries), true);
    }

    private CompiledChain compile(Entry... entries) {
        return compiler.compile(chain(entries), PATTERNS);
    }

    private UnaryOperator<SequencerSettings> with(Entry... entries) {
        return settings -> settings.withChain(compile(entries), true);
    }

    private static String passes(String patterns) {
        return String.join(
                " ",
                List.of(patterns.split(" ")).stream()
                        .map(name -> repeat(name, 4, 1))
                        .toList());
    }
}
