package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.snapshot.Change;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.PlayState;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;

class LuaScriptsTest {
    private Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    private Module module(String name) {
        return playing.session().modules().named(name).orElseThrow();
    }

    @Test
    void aScriptSeesItsOwnEffectsAtOnce() {
        Evaluation.Applied applied = playing.applied("""
                local kick = sampler("kick", {masterVolume = 0.5, polyphonyMode = "POLY"})
                connect("trackerSequencer1", kick, "event")
                setParam(kick, "voices", 7)
                return getParam(kick, "voices"), getParam(kick, "polyphonyMode"), getParam(kick, "masterVolume")
                """);

        assertThat(applied.values()).containsExactly("7", "POLY", "0.5");
        assertThat(module("kick").number("voices")).isEqualTo(7);
    }

    @Test
    void aScriptIsOneStepOfUndoWithItsName() {
        Snapshot before = playing.engine.snapshot();

        playing.applied("sampler('a') sampler('b') bpm(99) pattern('verse')");

        assertThat(playing.engine.snapshot().version()).isEqualTo(before.version() + 1);
        playing.engine.undo(1, "test");
        playing.engine.pump();
        assertThat(playing.session().saysTheSameAs(before.session())).isTrue();
    }

    @Test
    void anErrorInTheMiddleChangesNothing() {
        Snapshot before = playing.engine.snapshot();

        ScriptError error = playing.error("sampler('a')\nbpm(99)\nsampler('masterAudioOut')\nsampler('b')");

        assertThat(playing.engine.snapshot()).isSameAs(before);
        assertThat(error.text())
                .isEqualTo("set.lua:3:9: \"masterAudioOut\" is of the type AudioOutput, not MultiSampler.\n"
                        + "  sampler('masterAudioOut')\n          ^\nChoose another name.");
    }

    @Test
    void aScriptThatIsStoppedChangesNothing() {
        playing.close();
        playing = new Playing(ScriptLimits.DEFAULT.withTime(Duration.ofMillis(100)));
        Snapshot before = playing.engine.snapshot();

        ScriptError error = playing.error("sampler('a')\nwhile true do end");

        assertThat(error.kind()).isEqualTo(Kind.TIME);
        assertThat(playing.engine.snapshot()).isSameAs(before);
    }

    /** Done-when 6. */
    @Test
    void aThousandChangesAreOneBatchAndOneNotificationWithAnExactEnd() {
        List<Change> told = new ArrayList<>();
        playing.engine.observe(told::add);

        Evaluation.Applied applied =
                playing.applied("for i = 1, 1000 do setParam('multiSampler1', 'masterVolume', i / 2000) end");
        playing.engine.notifier().deliver();
        playing.engine.notifier().deliver();

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().after().version())
                .isEqualTo(told.getFirst().before().version() + 1);
        assertThat(applied.edits()).isEqualTo(1);
        assertThat(module("multiSampler1").number("masterVolume")).isEqualTo(0.5);
    }

    @Test
    void aThousandParametersOfManyKindsEndAsTheLastOfEachSays() {
        playing.applied("for i = 1, 500 do setParam('multiSampler1', 'masterVolume', i / 1000) bpm(60 + i % 100)"
                + " setParam('multiSampler1', 'voices', 1 + i % 30) end");

        assertThat(module("multiSampler1").number("masterVolume")).isEqualTo(0.5);
        assertThat(module("multiSampler1").number("voices")).isEqualTo(1 + 500 % 30);
        assertThat(playing.session().transport().bpm()).isEqualTo(60);
    }

    /** E-39. */
    @Test
    void runningAScriptTwiceIsRunningItOnce() {
        String script = """
                sampler("kick", {masterVolume = 0.7, voices = 4})
                sequencer("drums")
                mixer("bus")
                pattern("verse", 24)
                step("verse", 3, {index = 1, note = 64, ratioA = 2, ratioB = 4, speed = 2})
                chain("song", {"verse", {pattern = "P0", repeats = 3, enabled = false}})
                bind("drums", "verse")
                bindChain("drums", "song")
                connect("drums", "kick")
                connect("kick", "bus", "audio")
                disconnect("kick", "masterAudioOut")
                map("kick.level", "bus.masterVolume", {curve = "smooth", combine = "add", depth = 0.5})
                bpm(133)
                play()
                """;
        playing.applied(script);
        Snapshot once = playing.engine.snapshot();

        playing.applied(script);

        assertThat(playing.session().saysTheSameAs(once.session())).isTrue();
        assertThat(playing.session().playback()).isEqualTo(once.session().playback());
    }

    @Test
    void aPatternThatIsResizedKeepsItsSteps() {
        playing.applied("step('P0', 3, {index = 2}) pattern('P0', 8) pattern('P0', 32)");

        assertThat(((StepPattern) playing.session().patterns().get("P0")).size())
                .isEqualTo(32);
        assertThat(((StepPattern) playing.session().patterns().get("P0"))
                        .step(3)
                        .index())
                .isEqualTo(2);
    }

    /** B-23. */
    @Test
    void everyScriptRunsOnTheOneScriptThread() {
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            playing.await(playing.scripts.evaluate(
                    new Script("set.lua", "coroutine.wrap(function() end)() print('x')"),
                    line -> threads.add(Thread.currentThread().getName())));
        }

        assertThat(threads).hasSize(5).containsOnly("vt-script");
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("vt-script"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void scriptsInARowSeeWhatThoseBeforeHaveDone() {
        List<CompletableFuture<Evaluation>> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(playing.begin("setParam('multiSampler1', 'voices', getParam('multiSampler1', 'voices') + 1)"));
        }
        double before = module("multiSampler1").number("voices");

        runs.forEach(playing::await);

        assertThat(module("multiSampler1").number("voices")).isEqualTo(before + 20);
    }

    @Test
    void tooManyScriptsAreToldSo() {
        CompletableFuture<Evaluation> last = CompletableFuture.failedFuture(new IllegalStateException());
        for (int i = 0; i < 200 && !(last.isDone() && !last.isCompletedExceptionally()); i++) {
            last = playing.begin("bpm(" + (100 + i) + ")");
        }

        assertThat(((Evaluation.Failed) playing.await(last)).error().message()).contains("too many scripts");
    }

    @Test
    void whatIsPrintedAndReturnedGoesToTheOutput() {
        playing.applied("print('hello', 1) return 2, 'three'");

        assertThat(playing.printed).containsExactly("hello\t1", "2\tthree");
    }

    @Test
    void playingIsNotEditing() {
        playing.applied("play()");

        assertThat(playing.session().playback().state()).isEqualTo(PlayState.PLAYING);
        assertThat(playing.applied("engine:getClock():pause() return engine:getClock():isPlaying()")
                        .values())
                .containsExactly("false");
    }

    /** E-42. */
    @Test
    void aModuleThatIsGoneIsAnErrorWithItsName() {
        playing.applied("kick = engine:getModuleRegistry():add('MultiSampler', 'kick')");
        playing.applied("engine:getModuleRegistry():remove('kick')");

        ScriptError error = playing.error("\nreturn kick:getParameter('voices')");

        assertThat(error.text())
                .isEqualTo("set.lua:2: The module \"kick\" does not exist any more.\nAsk the registry for it again.");
    }

    @Test
    void aModuleThatWasRenamedIsStillTheOne() {
        playing.applied("kick = engine:getModuleRegistry():add('MultiSampler', 'kick')");
        playing.applied("engine:getModuleRegistry():rename('kick', 'drum')");

        assertThat(playing.applied("return kick:getInstanceName()").values()).containsExactly("drum");
    }

    /** B-11. */
    @Test
    void aWrongObjectIsAnError() {
        ScriptError error = playing.error("local clock = engine:getClock()\nclock.play(engine)");

        assertThat(error.text())
                .isEqualTo("set.lua:2:7: clock:play needs its clock before a colon, and got engine\n"
                        + "  clock.play(engine)\n        ^\n"
                        + "Write clock:play() with a clock.");
        assertThat(playing.error("engine:getClock().play()").message()).contains("got nil");
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThat(playing.error("connect(1, 'x')").text())
                .isEqualTo("set.lua:1:9: argument 1 of connect, source, must be a text, not 1\n"
                        + "  connect(1, 'x')\n          ^\n"
                        + "Write connect(source, target [, type [, options]]).");
        assertThat(playing.error("connect('x')").text()).contains("argument 2 of connect, target, is missing");
        assertThat(playing.error("pattern('x', 1.5)").text())
                .contains("steps, must be a whole number or a pattern, not 1.5");
        assertThat(playing.error("setParam('multiSampler1', 'voices', 0/0)").text())
                .contains("not nan");
        assertThat(playing.error("stop(1)").text()).contains("stop takes no arguments, not 1");
        assertThat(playing.error("sampler('x', {1, 2})").text()).contains("has 1 without a name");
    }

    @Test
    void wrongNamesGetNearOnes() {
        assertThat(playing.error("setParam('multiSamplr1', 'voices', 1)").hint())
                .contains("multiSampler1");
        assertThat(playing.error("setParam('multiSampler1', 'voiecs', 1)").hint())
                .contains("voices");
        assertThat(playing.error("setParam('multiSampler1', 'polyphonyMode', 'PLOY')")
                        .hint())
                .contains("POLY");
        assertThat(playing.error("sampelr('kick')").hint()).contains("sampler");
        assertThat(playing.error("engine:getClok()").hint()).contains("getClock");
        assertThat(playing.error("connect('multiSampler1', 'masterAudioOut', 'aduio')")
                        .hint())
                .contains("audio");
        assertThat(playing.error("bind('trackerSequencer1', 'P1')").hint()).contains("P0");
        assertThat(playing.error("sampler('kick', {voicse = 1})").hint()).contains("voices");
        assertThat(playing.error("map('clock.bpm', 'multiSampler1.masterVolume', {detph = 1})")
                        .hint())
                .contains("depth");
        assertThat(playing.error("map('clock.bpm', 'multiSampler1.masterVolume', {curve = 'smoot'})")
                        .hint())
                .contains("smooth");
    }

    @Test
    void aRefusalCanBeCaughtAndTheScriptGoesOn() {
        assertThat(playing.applied("local ok, m = pcall(bpm, 1000) bpm(99) return ok, m")
                        .values())
                .containsExactly("false", "set.lua:1: The tempo is 20 to 480 beats per minute, not 1000.");
        assertThat(playing.session().transport().bpm()).isEqualTo(99);
    }

    @Test
    void editsThatNoLongerFitAreAConflictAndChangeNothing() {
        RemoveModule removal = new RemoveModule(module("multiSampler1").id());

        Evaluation evaluation = playing.await(playing.scripts.evaluate(
                new Script("set.lua", "bpm(99) setParam('multiSampler1', 'voices', 3) print('now')"),
                line -> playing.engine.submit(Batch.of("test", removal))));

        ScriptError error = ((Evaluation.Failed) evaluation).error();
        assertThat(error.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(error.text()).startsWith("set.lua: the project changed while the script ran: The module ");
        assertThat(playing.session().transport().bpm()).isEqualTo(120);
    }

    @Test
    void moreEditsThanAllowedAreRefused() {
        ScriptLimits few = ScriptLimits.DEFAULT.withCommands(10);
        playing.close();
        playing = new Playing(few);

        ScriptError error = playing.error("for i = 1, 11 do pattern('P0', i) end");

        assertThat(error.message()).isEqualTo("A script makes at most 10 edits.");
        assertThat(((StepPattern) playing.session().patterns().get("P0")).size())
                .isEqualTo(16);
    }

    @Test
    void closingEndsTheScriptThatRuns() {
        CompletableFuture<Evaluation> evaluation = playing.begin("print('running') while true do end");
        long begin = System.nanoTime();
        while (playing.printed.isEmpty()) {
            Thread.onSpinWait();
            assertThat(System.nanoTime() - begin).isLessThan(30_000_000_000L);
        }

        playing.scripts.close();

        assertThat(((Evaluation.Failed) evaluation.join()).error().kind()).isEqualTo(Kind.STOPPED);
    }

    /** B-07. */
    @Test
    void shellsThatComeAndGoLeaveNothingBehind() {
        playing.scripts.close();
        for (int i = 0; i < 20; i++) {
            Playing shell = new Playing();
            shell.applied("kept = coroutine.create(coroutine.yield) coroutine.resume(kept)");
            shell.close();
            assertThat(shell.engine.notifier().observers()).isZero();
        }

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("vt-script"));
    }
}
