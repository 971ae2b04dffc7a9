package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.command.TransportCommand.Stop;

/** Evaluating statement by statement: whole texts, what changed, and parts. */
class UpdateTest {
    private final Show show = new Show();

    @AfterEach
    void close() {
        show.close();
    }

    @Test
    void onlyWhatChangedIsRunAgain() {
        show.updated("print('a')\nprint('b')\nprint('c')");
        show.printed.clear();

        show.updated("print('a')\nprint('B')\n-- moved down\n\nprint('c')");

        assertThat(show.printed).containsExactly("B");
    }

    @Test
    void whatDependsOnAChangeIsRunToo() {
        show.updated("local tempo = 100\nbpm(tempo)\nprint('else')");
        show.printed.clear();

        show.updated("local tempo = 130\nbpm(tempo)\nprint('else')");

        assertThat(show.session().transport().bpm()).isEqualTo(130);
        assertThat(show.printed).isEmpty();
    }

    @Test
    void localNamesOfEarlierStatementsAreSeen() {
        show.applied("local function double(x) return x * 2 end\nlocal base = 50");

        show.begin("set.lua", new Part.Range(0, 100), "bpm(double(base))");
        show.engine.pump();

        assertThat(show.session().transport().bpm()).isEqualTo(100);
    }

    @Test
    void aTextIsOneBatchAndOneStepOfUndo() {
        int before = show.engine.snapshot().history().past().size();

        show.applied("sampler('a')\nsampler('b')\nbpm(99)");

        assertThat(show.engine.snapshot().history().past()).hasSize(before + 1);
    }

    @Test
    void anErrorKeepsTheTextThatWasLastEvaluated() {
        show.updated("print('a')\nprint('b')");
        show.error(Part.CHANGED, "print('A')\nerror('no')");
        show.printed.clear();

        show.updated("print('A')\nprint('b')");

        assertThat(show.printed).containsExactly("A");
    }

    @Test
    void anErrorSaysTheLineOfTheWholeText() {
        assertThat(show.error(Part.CHANGED, "local x = 1\n\nlocal function f()\n  nosuch()\nend\n\nf()")
                        .line())
                .isEqualTo(4);
        assertThat(show.error(Part.CHANGED, "local x = 1\n\nx = = 2").line()).isEqualTo(3);
    }

    @Test
    void aStatementThatIsGoneTakesItsCallbacksAlong() {
        show.updated("engine:every(1, function() print('a') end)\nengine:every(1, function() print('b') end)");
        show.updated("engine:every(1, function() print('b') end)");

        show.render(1);

        assertThat(show.printed).containsExactly("b");
    }

    @Test
    void ofTwoStatementsThatSayTheSameOneCanGo() {
        String statement = "engine:every(1, function() print('a') end)\n";
        show.updated(statement + statement);
        show.updated(statement);

        show.render(1);

        assertThat(show.printed).containsExactly("a");
    }

    @Test
    void aCallbackOfAnUnchangedStatementSeesTheNewValueOfALocalName() {
        show.updated("local level = 1\nengine:every(1, function() print(level) end)");
        show.updated("local level = 2\nengine:every(1, function() print(level) end)");

        show.render(1);

        assertThat(show.printed).containsExactly("2");
    }

    @Test
    void aSelectionLeavesTheRestAlone() {
        String text = "engine:every(1, function() print('a') end)\nbpm(100)\n";
        show.applied(text);
        show.begin("set.lua", new Part.Range(text.indexOf("bpm"), text.length()), text.replace("100", "120"));
        show.engine.pump();

        show.render(1);

        assertThat(show.session().transport().bpm()).isEqualTo(120);
        assertThat(show.printed).containsExactly("a");
    }

    @Test
    void aQuantisedScriptTakesEffectAtTheBarAndIsSeenThen() {
        CompletableFuture<?>[] evaluation = new CompletableFuture<?>[1];
        show.applied("for row = 0, 15 do step('P0', row, {index = 0}) end");
        show.at(1.1, () -> evaluation[0] = show.begin("set.lua", Part.CHANGED, """
                engine:quantize("bar")
                for row = 0, 15 do step('P0', row, {index = 1}) end
                """));
        show.at(3.9, () -> assertThat(evaluation[0].isDone()).isFalse());

        show.render(5);

        assertThat(evaluation[0]).isDone();
        assertThat(show.triggers).contains("90000 15 0", "96000 0 1");
    }

    @Test
    void aLaterScriptSeesWhatAnEarlierOneWillHaveDoneAndDoesNotOvertakeIt() {
        show.at(1.1, () -> show.begin("a.lua", Part.WHOLE, "engine:quantize('bar') sampler('kick', {voices = 3})"));
        show.at(
                1.2,
                () -> show.begin(
                        "b.lua", Part.WHOLE, "print(getParam('kick', 'voices')) setParam('kick', 'voices', 4)"));
        show.at(3.5, () -> assertThat(show.session().modules().hasName("kick")).isFalse());

        show.render(5);

        assertThat(show.printed).containsExactly("3");
        assertThat(show.session().modules().named("kick").orElseThrow().number("voices"))
                .isEqualTo(4);
    }

    @Test
    void aPartOfAScriptCanHaveABoundaryOfItsOwn() {
        show.at(1.1, () -> show.begin("a.lua", Part.WHOLE, """
                setParam('multiSampler1', 'voices', 3)
                engine:quantize('bar', function() setParam('multiSampler1', 'voices', 7) end)
                print(getParam('multiSampler1', 'voices'))
                """));
        show.at(3.5, () -> assertThat(show.parameter("voices")).isEqualTo(3));

        show.render(5);

        assertThat(show.printed).containsExactly("3");
        assertThat(show.parameter("voices")).isEqualTo(7);
    }

    @Test
    void aBatchThatFailsIsTakenBackAndTheErrorGoesOn() {
        show.applied("""
                bpm(100)
                print(pcall(function()
                  engine:batch(function() bpm(140) sampler('kick') error('no') end)
                end))
                engine:batch(function() setParam('multiSampler1', 'voices', 3) end)
                """);

        assertThat(show.printed).containsExactly("false\tset.lua:3: no");
        assertThat(show.session().transport().bpm()).isEqualTo(100);
        assertThat(show.session().modules().hasName("kick")).isFalse();
        assertThat(show.parameter("voices")).isEqualTo(3);
    }

    @Test
    void undoTakesEffectWhenTheScriptHasEndedAndIsNotMixedWithEdits() {
        show.applied("bpm(100)");
        show.applied("bpm(140)");

        assertThat(show.applied("local n = engine:undo() return n, bpm()").values())
                .containsExactly("1", "140");
        assertThat(show.session().transport().bpm()).isEqualTo(100);
        show.applied("engine:redo()");
        assertThat(show.session().transport().bpm()).isEqualTo(140);
        assertThat(show.error(Part.WHOLE, "bpm(99)\nengine:undo()").text())
                .startsWith("set.lua:2")
                .contains("A script that undoes or redoes does it once, when it has ended, and makes no edits.");
        assertThat(show.error(Part.WHOLE, "engine:undo()\nbpm(99)").line()).isEqualTo(2);
        assertThat(show.session().transport().bpm()).isEqualTo(140);
    }

    private static final String AT_THE_BAR = """
            engine:quantize("bar")
            setParam("multiSampler1", "voices", 3)
            engine:getClock():onBeat(function(beat) print(beat, getParam("multiSampler1", "voices")) end)
            """;

    @Test
    void afterASeekBackABoundaryIsTheNextOneFromThere() {
        show.at(5.1, () -> show.begin("set.lua", Part.WHOLE, AT_THE_BAR));
        show.at(5.5, () -> show.run(new Seek(2.5)));
        show.at(6.5, () -> assertThat(show.parameter("voices")).isNotEqualTo(3));

        show.render(9);

        assertThat(show.printed).containsExactly("4\t3", "5\t3");
    }

    @Test
    void aSeekThatLeapsOverTheBoundaryLetsItComeAtOnce() {
        show.at(1.1, () -> show.begin("set.lua", Part.WHOLE, AT_THE_BAR));
        show.at(1.5, () -> show.run(new Seek(41.5)));

        show.render(4);

        assertThat(show.printed).containsExactly("42\t3", "43\t3");
    }

    @Test
    void whenTheTransportStopsNothingIsWaitedForAndBeatsAreCountedFromWhereItBeginsAgain() {
        show.at(1.1, () -> show.begin("set.lua", Part.WHOLE, """
                engine:quantize("bar")
                setParam("multiSampler1", "voices", 3)
                engine:getClock():onBeat(function(beat) print(beat) end)
                """));
        show.at(1.5, () -> show.run(new Stop()));
        show.at(2, () -> {
            assertThat(show.parameter("voices")).isEqualTo(3);
            show.run(new Play());
        });

        show.render(4);

        assertThat(show.printed).containsExactly("0", "1");
    }
}
