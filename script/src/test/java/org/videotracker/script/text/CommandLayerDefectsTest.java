package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.videotracker.model.json.Json;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Chain;
import org.videotracker.script.text.word.ResultCode;

/** What was wrong with the original program's command layer, one test each. */
class CommandLayerDefectsTest {
    private final Desk desk = Desk.bare();

    private List<Signal> signals(String source, String target) {
        return desk.session().links().from(desk.module(source).id()).stream()
                .filter(link ->
                        link.target().module().equals(desk.module(target).id()))
                .map(Link::signal)
                .sorted()
                .toList();
    }

    @Test
    void addCreatesExactlyOneModule() {
        int before = desk.session().modules().size();

        desk.does("add tracker");

        assertThat(desk.session().modules().size()).isEqualTo(before + 1);
    }

    @Test
    void addTakesATypeAndAName() {
        desk.does("add MultiSampler kick");

        assertThat(desk.module("kick").type().name()).isEqualTo("MultiSampler");
    }

    @Test
    void addingAPatternNamesTheRightCommandInstead() {
        assertThat(desk.refuses("add pattern P1 16").message()).contains("Write: add <type> [name]");
        assertThat(desk.refuses("add pattern P1").message()).contains("There is no module type \"pattern\"");
    }

    @Test
    void routeWithAKindConnectsThatKindAlone() {
        desk.does("add pool a; add tracker b; route b a event");
        assertThat(signals("b", "a")).containsExactly(Signal.EVENT);

        desk.does("add AudioMixer m; unroute a; route a masterVideoOut video");
        assertThat(desk.session().links().from(desk.module("a").id())).hasSize(1);
        assertThat(signals("a", "masterVideoOut")).containsExactly(Signal.VIDEO);
    }

    @Test
    void anEntryOfAChainCanBeRemoved() {
        desk.does(
                "pattern create p; pattern create q; chain create c; chain add c p; chain add c q", "chain remove c 0");
        assertThat(desk.session().chains().get("c").entries()).containsExactly(Chain.Entry.of("q"));

        desk.does("chain rm c 0");
        assertThat(desk.session().chains().get("c").size()).isZero();

        desk.does("chain remove c");
        assertThat(desk.session().chains()).isEmpty();
    }

    @Test
    void anEntryIsAddedAtItsIndex() {
        desk.does("pattern create p; pattern create q; chain create c; chain add c p; chain add c q 0");

        assertThat(desk.session().chains().get("c").entries())
                .containsExactly(Chain.Entry.of("q"), Chain.Entry.of("p"));
    }

    @Test
    void aPatternWithoutStepsIsRefused() {
        assertThat(desk.refuses("pattern create x 0").code()).isEqualTo(ResultCode.OUT_OF_RANGE);
        assertThat(desk.refuses("pattern create x -4").code()).isEqualTo(ResultCode.OUT_OF_RANGE);
        assertThat(desk.refuses("pattern create x many").code()).isEqualTo(ResultCode.NOT_A_NUMBER);
    }

    @Test
    void whatIsConfirmedIsTheValueAfterClamping() {
        assertThat(desk.does("bpm 9999").message())
                .startsWith("Tempo: 480.00 BPM")
                .contains("9999");
        assertThat(desk.does("add pool drums", "set drums masterVolume 1000").message())
                .isEqualTo("drums.masterVolume = 2.0000 (1000 was asked for; it takes 0..2)");
        assertThat(desk.does("get drums masterVolume").message()).isEqualTo("drums.masterVolume = 2.0000");
    }

    @Test
    void twoThreadsThatExecuteLinesGetEachItsOwnResults() throws InterruptedException, ExecutionException {
        Desk shared = Desk.bare();
        Thread pump = Thread.ofPlatform().unstarted(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (shared.engine.pump() == 0) {
                    Thread.onSpinWait();
                }
            }
        });
        shared.engine.onRequest(() -> {});
        pump.start();
        List<FutureTask<List<String>>> writers = new ArrayList<>();
        for (String name : List.of("left", "right", "middle")) {
            writers.add(new FutureTask<>(() -> namesAdded(shared, name)));
            Thread.ofPlatform().start(writers.getLast());
        }
        Set<String> names = new HashSet<>();
        for (FutureTask<List<String>> writer : writers) {
            names.addAll(writer.get());
        }
        pump.interrupt();
        pump.join();

        assertThat(names).hasSize(3 * 60);
        assertThat(shared.session().chains().keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    /** Adds chains: named ones, and such as get a number that another thread may take first. */
    private static List<String> namesAdded(Desk shared, String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            TextResult named = shared.console.execute("chain create " + name + i);
            assertThat(named.message()).isEqualTo("Created chain " + name + i + ".");
            names.add(name + i);
            names.add(nameIn(shared.console.execute("chain create")));
        }
        return names;
    }

    private static String nameIn(TextResult result) {
        assertThat(result.ok()).as(result.message()).isTrue();
        return ((Json.Text) ((Json.Struct) result.data()).fields().get("name")).text();
    }

    @Test
    void addingAModuleLeavesTheConnectionsOfOthersAlone() {
        desk.does("add pool quiet; unroute quiet");

        desk.does("add pool loud");

        assertThat(desk.session().links().from(desk.module("quiet").id())).isEmpty();
        assertThat(signals("loud", "masterAudioOut")).containsExactly(Signal.AUDIO);
    }

    @Test
    void undoingAnAddTakesItsConnectionsBackInTheSameStep() {
        var before = desk.session();
        desk.does("add pool drums", "undo");

        assertThat(desk.session().saysTheSameAs(before)).isTrue();
    }

    /** B-35. */
    @Test
    void extraWordsNeverChangeTheMeaning() {
        desk.does("add pool a; add pool b; add tracker t; route t a; route t b");

        for (String line : List.of(
                "unroute t a b",
                "list all",
                "play now",
                "remove a b",
                "route t a event b",
                "get a voices now",
                "set a voices 1 2",
                "bpm 120 130",
                "chain create c d",
                "pattern create p 16 17",
                "connections a",
                "undo 1 2",
                "pattern stop P0 now")) {
            assertThat(desk.refuses(line).code()).as(line).isIn(ResultCode.USAGE, ResultCode.NOT_A_NUMBER);
        }
    }

    /** B-35. */
    @Test
    void unrouteUnderstandsFrom() {
        desk.does("add pool a; unroute a from masterVideoOut");

        assertThat(desk.session().links().from(desk.module("a").id()).stream().map(Link::signal))
                .containsExactly(Signal.AUDIO);
    }

    /** B-36. */
    @Test
    void anErrorIsNeverASuccess() {
        desk.does("add tracker t; add pool p");

        for (String line : List.of(
                "remove nobody",
                "remove masterAudioOut",
                "route t nobody",
                "route p t",
                "unroute t nobody",
                "unroute t masterAudioOut",
                "get p nothing",
                "set p nothing 1",
                "set p voices loud",
                "set p voices=5 nothing=1",
                "pattern play nobody",
                "chain enable nobody",
                "chain repeat nobody 0 1",
                "sequencer nobody bind pattern P0",
                "sequencer p bind pattern P0",
                "sequencer t bind pattern nobody",
                "sequencer t disable chain",
                "sequencer t unbind chain",
                "unmap p.masterVolume",
                "redo",
                "bpm 0",
                "bpm -1",
                "seek -1",
                "frobnicate")) {
            TextResult result = desk.refuses(line);
            assertThat(result.code()).as(line).isNotIn(ResultCode.OK, ResultCode.FAULT);
            assertThat(result.message()).as(line).isNotBlank();
        }
    }

    @Test
    void aModuleThatIsSetInOneBatchIsSetWhollyOrNotAtAll() {
        desk.does("add pool p");
        Module before = desk.module("p");

        desk.refuses("set p masterVolume=0.5 voices=many");

        assertThat(desk.module("p")).isEqualTo(before);
    }
}
