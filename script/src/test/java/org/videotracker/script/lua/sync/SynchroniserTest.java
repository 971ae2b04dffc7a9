package org.videotracker.script.lua.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.command.ChainCommand.SetEntryPattern;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.DisconnectModule;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.rejection.RejectedException;

/** E-50, E-51: a change made elsewhere is written into the literal it came from, if that is proved; nothing else changes. */
class SynchroniserTest {
    private final Writing writing = new Writing();

    @Test
    void aParameterIsPatchedInTheTableItWasGivenIn() {
        writing.evaluate("-- my set\nkick = sampler(\"kick\", {\n  masterVolume = 0.50, -- soft\n  voices = 8,\n})\n")
                .set("kick.masterVolume", 0.7)
                .synchronise();

        assertThat(writing.text())
                .isEqualTo(
                        "-- my set\nkick = sampler(\"kick\", {\n  masterVolume = 0.70, -- soft\n  voices = 8,\n})\n");
        assertThat(writing.divergences).isEmpty();
    }

    static Stream<Arguments> literals() {
        return Stream.of(
                arguments("bpm(120)", "clock.bpm", 96.5, "bpm(96.5)"),
                arguments("engine:getClock():setBPM(100)", "clock.bpm", 140, "engine:getClock():setBPM(140)"),
                arguments("bpm(0x64)", "clock.bpm", 127, "bpm(0x7f)"),
                arguments("bpm(0X6E)", "clock.bpm", 127, "bpm(0X7F)"),
                arguments("bpm(1e2)", "clock.bpm", 130, "bpm(130)"),
                arguments("local t = 133\nbpm(t)", "clock.bpm", 134, "local t = 134\nbpm(t)"),
                arguments(
                        "step('P0', 4, {index = 0, note = 60})",
                        "pattern:P0.step[4].note",
                        64,
                        "step('P0', 4, {index = 0, note = 64})"),
                arguments(
                        "step('P0', 4, {index = 0, panning = -0.5})",
                        "pattern:P0.step[4].panning",
                        0.25,
                        "step('P0', 4, {index = 0, panning = 0.25})"),
                arguments(
                        "step('P0', 4, {index = 0, panning = 0.5})",
                        "pattern:P0.step[4].panning",
                        -0.25,
                        "step('P0', 4, {index = 0, panning = -0.25})"),
                arguments(
                        "videoMixer('v', {blendMode = 'multiply'})",
                        "v.blendMode",
                        "ADD",
                        "videoMixer('v', {blendMode = 'add'})"),
                arguments(
                        "setParam([[clock]], [[beatsPerBar]], 3)",
                        "clock.beatsPerBar",
                        7,
                        "setParam([[clock]], [[beatsPerBar]], 7)"),
                arguments(
                        "setParam('project', 'name', 'Set \"1\"')",
                        "project.name",
                        "it's",
                        "setParam('project', 'name', 'it\\'s')"),
                arguments(
                        "sampler('a')\nsetParam('masterAudioOut', 'connection[0].gain', 0.5)",
                        "masterAudioOut.connection[0].gain",
                        0.25,
                        "sampler('a')\nsetParam('masterAudioOut', 'connection[0].gain', 0.25)"),
                arguments(
                        "local a = engine:getModuleRegistry():getModule('multiSampler1')\na:setParameter('masterVolume', .5)",
                        "multiSampler1.masterVolume",
                        0.25,
                        "local a = engine:getModuleRegistry():getModule('multiSampler1')\na:setParameter('masterVolume', 0.25)"),
                arguments(
                        "setParam('project', 'name', [[one]])",
                        "project.name",
                        "]]",
                        "setParam('project', 'name', \"]]\")"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void aLiteralKeepsItsStyle(String text, String path, Object wanted, String patched) {
        writing.evaluate(text).set(path, wanted).synchronise();

        assertThat(writing.text()).isEqualTo(patched);
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void severalChangesArePatchedAtOnce() {
        writing.evaluate(
                        "bpm(120)\nsampler('a', {masterVolume = 0.5})\nsampler('b', {masterVolume = 0.5})\npattern('P', 16)\n"
                                + "map('a.level', 'b.masterVolume', {outFrom = 0.1, outTo = 0.9})")
                .set("b.masterVolume", 0.25)
                .set("clock.bpm", 90)
                .edit(new ResizePattern("P", 12))
                .synchronise();

        assertThat(writing.text())
                .isEqualTo("bpm(90)\nsampler('a', {masterVolume = 0.5})\nsampler('b', {masterVolume = 0.25})\n"
                        + "pattern('P', 12)\nmap('a.level', 'b.masterVolume', {outFrom = 0.1, outTo = 0.9})");
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void theLiteralThatCountsIsPatchedAndNotTheOneThatWasOverruled() {
        writing.evaluate("sampler('a', {masterVolume = 0.5})\nsetParam('a', 'masterVolume', 0.5)")
                .set("a.masterVolume", 0.75)
                .synchronise();

        assertThat(writing.text()).isEqualTo("sampler('a', {masterVolume = 0.5})\nsetParam('a', 'masterVolume', 0.75)");
    }

    @Test
    void whetherAModuleIsOnIsPatched() {
        writing.evaluate("local a = engine:getModuleRegistry():getModule('multiSampler1')\na:setEnabled(false)")
                .edit(new EnableModule(writing.module("multiSampler1"), true))
                .synchronise();

        assertThat(writing.text()).endsWith("a:setEnabled(true)");
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void theSpeedOfAPatternAndTheEntriesOfAChainArePatched() {
        writing.evaluate(
                        "local patterns = engine:getPatternRuntime()\npatterns:setStepsPerBeat('P0', 8)\npattern('Q')\n"
                                + "chain('song', {'P0', {pattern = 'Q', repeats = 2}})")
                .edit(new SetStepsPerBeat("P0", 6))
                .edit(new SetRepeats("song", 1, 3))
                .edit(new SetEntryPattern("song", 0, "Q"))
                .synchronise();

        assertThat(writing.text())
                .contains("setStepsPerBeat('P0', 6)")
                .endsWith("{'Q', {pattern = 'Q', repeats = 3}})");
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void theOptionsOfAMappingArePatchedEvenBothEndsOfARange() {
        writing.evaluate("map('multiSampler1.level', 'masterAudioOut.masterVolume',\n"
                        + "  {outFrom = 0.1, outTo = 0.2, curve = 'smooth', enabled = true})")
                .edit(writing.mapping(old -> new Mapping(
                        old.id(),
                        old.in(),
                        new Mapping.Span(0.2, 0.9),
                        Mapping.Curve.LINEAR,
                        old.polarity(),
                        old.combine(),
                        old.depth(),
                        old.smoothingMs(),
                        false,
                        old.condition(),
                        old.delayed())))
                .synchronise();

        assertThat(writing.text()).endsWith("{outFrom = 0.2, outTo = 0.9, curve = 'linear', enabled = false})");
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void theNameOfAPatternIsPatched() {
        writing.evaluate("pattern('verse')\npattern('drop')\nbind('trackerSequencer1', 'verse')")
                .edit(new BindPattern(writing.module("trackerSequencer1"), "drop", Optional.empty()))
                .synchronise();

        assertThat(writing.text()).endsWith("bind('trackerSequencer1', 'drop')");
    }

    @Test
    void aScriptThatIsEvaluatedAgainIsPatchedToo() {
        writing.evaluate("sampler('a', {masterVolume = 0.5})")
                .evaluate("sampler('a', {masterVolume = 0.5})")
                .set("a.masterVolume", 0.75)
                .synchronise();

        assertThat(writing.text()).isEqualTo("sampler('a', {masterVolume = 0.75})");
    }

    @Test
    void aLiteralOfALoopIsNotPatchedUnlessItIsForOneValue() {
        String loop = "for i = 1, 3 do sampler('s' .. i, {masterVolume = 0.5}) end";
        writing.evaluate(loop).set("s2.masterVolume", 0.75).synchronise();

        assertThat(writing.text()).isEqualTo(loop);
        assertThat(writing.only().line()).isEqualTo(1);
        assertThat(writing.only().sentence()).isEqualTo("s2.masterVolume is 0.75; the script says 0.5.");
    }

    @Test
    void aFunctionThatMakesSeveralValuesFromOneLiteralIsNotPatched() {
        String text =
                "local function voice(name)\n  return sampler(name, {masterVolume = 0.5})\nend\nvoice('a')\nvoice('b')";
        writing.evaluate(text).set("a.masterVolume", 0.75).synchronise();

        assertThat(writing.text()).isEqualTo(text);
        assertThat(writing.divergences).hasSize(1);
    }

    @Test
    void aLiteralThatDecidesSomethingElseTooIsNotPatched() {
        String text = "local v = 0.5\nsampler('a', {masterVolume = v})\nif v < 0.6 then pattern('quiet') end";
        writing.evaluate(text).set("a.masterVolume", 0.75).synchronise();
        assertThat(writing.text()).isEqualTo(text);

        writing.set("a.masterVolume", 0.55).synchronise();
        assertThat(writing.text()).startsWith("local v = 0.55\n");
    }

    @Test
    void whatIsComputedIsNotPatched() {
        writing.evaluate("bpm(60 * 2)").set("clock.bpm", 130).synchronise();

        assertThat(writing.text()).isEqualTo("bpm(60 * 2)");
        assertThat(writing.only().line()).isEqualTo(1);
    }

    @Test
    void whatTheUserIsTypingIsKept() {
        writing.evaluate("bpm(120)\nsampler('a', {masterVolume = 0.5})\n")
                .type("-- new\nbpm( 120 )\nsampler('a', {masterVolume = 0.6})\nplay(")
                .set("clock.bpm", 99)
                .synchronise();

        assertThat(writing.text()).isEqualTo("-- new\nbpm( 120 )\nsampler('a', {masterVolume = 0.6})\nplay(");
        assertThat(writing.divergences).hasSize(1);

        writing.type("-- new\nbpm( 120 )\nsampler('a', {masterVolume = 0.6})\nplay()")
                .synchronise();
        assertThat(writing.text()).isEqualTo("-- new\nbpm( 99 )\nsampler('a', {masterVolume = 0.6})\nplay()");
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void beforeAndAfterAnUnfinishedStatementPatchesAreMade() {
        writing.evaluate("bpm(120)\n\nsampler('a', {masterVolume = 0.5})\n")
                .type("bpm(120)\npattern('x\nsampler('a', {masterVolume = 0.5})\n")
                .set("clock.bpm", 99)
                .set("a.masterVolume", 0.75)
                .synchronise();

        assertThat(writing.text()).isEqualTo("bpm(99)\npattern('x\nsampler('a', {masterVolume = 0.75})\n");
    }

    @Test
    void aStatementThatTheUserHasChangedIsNotPatched() {
        writing.evaluate("sampler('a', {masterVolume = 0.5})")
                .type("sampler('a', {masterVolume = 0.6})")
                .set("a.masterVolume", 0.75)
                .synchronise();

        assertThat(writing.text()).isEqualTo("sampler('a', {masterVolume = 0.6})");
        assertThat(writing.only().line()).isZero();
    }

    @Test
    void anEvaluationPatchesNothing() {
        String text = "bpm(120)\nsampler('a', {masterVolume = 0.5})";
        writing.evaluate(text).synchronise();

        assertThat(writing.text()).isEqualTo(text);
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void aPatchedTextIsWhatWasEvaluated() {
        writing.evaluate("bpm(120)").set("clock.bpm", 90).synchronise();

        assertThat(writing.script.evaluated()).isEqualTo("bpm(90)");
        assertThat(writing.differences()).isEmpty();
        writing.set("clock.bpm", 91).synchronise().set("clock.bpm", 92).synchronise();
        assertThat(writing.text()).isEqualTo("bpm(92)");
    }

    @Test
    void whatTheScriptDoesNotSayIsADivergenceWithoutALine() {
        writing.evaluate("bpm(120)").set("multiSampler1.masterVolume", 0.4).synchronise();

        assertThat(writing.only()).isEqualTo(new Divergence(0, "multiSampler1.masterVolume", "1", "0.4"));
    }

    @Test
    void itCanBeTakenFromTheEngine() {
        writing.evaluate("bpm(120)\nreturn 1")
                .set("multiSampler1.masterVolume", 0.4)
                .synchronise();

        assertThat(writing.taken()).contains("bpm(120)\nsetParam(\"multiSampler1\", \"masterVolume\", 0.4)\nreturn 1");
    }

    @Test
    void itCanBePushedToTheEngine() throws RejectedException {
        writing.evaluate("for i = 1, 3 do sampler('s' .. i, {masterVolume = 0.5}) end")
                .set("s2.masterVolume", 0.75)
                .synchronise();

        Command push = writing.synchroniser
                .push(writing.script, writing.only(), writing.engine)
                .orElseThrow();

        writing.edit(push).synchronise();
        assertThat(writing.divergences).isEmpty();
    }

    @Test
    void aConnectionThatWentCanBeTakenAndPushed() {
        writing.evaluate("sampler('a')\nconnect('trackerSequencer1', 'a', 'event')")
                .edit(new DisconnectModule(writing.module("trackerSequencer1"), Optional.of(Signal.EVENT)))
                .synchronise();

        Divergence gone = writing.divergences.stream()
                .filter(divergence -> divergence.line() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(writing.synchroniser
                        .take(writing.script, gone, writing.engine)
                        .orElseThrow()
                        .newText())
                .contains("disconnect(\"trackerSequencer1\", \"a\", \"event\")");
        assertThat(writing.synchroniser.push(writing.script, gone, writing.engine))
                .isPresent();
    }

    @Test
    void aModuleThatCameCanBeTaken() {
        writing.evaluate("bpm(120)")
                .edit(new AddModule(writing.id(), writing.typeNamed("MultiSampler"), Optional.of("x"), true))
                .synchronise();

        Divergence came = writing.divergences.getFirst();
        assertThat(came).isEqualTo(new Divergence(0, "x", "", ""));
        assertThat(writing.synchroniser
                        .take(writing.script, came, writing.engine)
                        .orElseThrow()
                        .newText())
                .isEqualTo("\nengine:getModuleRegistry():add(\"MultiSampler\", \"x\")\n");
    }

    @Test
    void aModuleThatWentCanBeTaken() {
        writing.evaluate("bpm(120)\nsampler('a')")
                .edit(new RemoveModule(writing.module("a")))
                .synchronise();

        Divergence gone = writing.divergences.stream()
                .filter(divergence -> divergence.path().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.line()).isEqualTo(2);
        assertThat(writing.synchroniser
                        .take(writing.script, gone, writing.engine)
                        .orElseThrow()
                        .newText())
                .contains("remove(\"a\")");
    }

    @Test
    void whatOnlyTheMirrorCanSayIsTakenFromThere() {
        writing.evaluate("bpm(120)")
                .edit(new CreatePattern(Optional.of("x"), 5))
                .synchronise();

        assertThat(writing.taken()).contains("bpm(120)\npattern(\"x\", 5)\n");
    }

    @Test
    void aTextThatCannotBeRunAloneSaysSo() {
        writing.evaluate("bpm(120)");
        Synchronised result = writing.synchroniser.synchronise(
                UserScript.evaluated("bpm(120)\nbpm(tempos.slow)", writing.script.base()), writing.engine);

        assertThat(result.obstacle().orElseThrow().message()).contains("variable 'tempos'");
        assertThat(result.obstacle().orElseThrow().line()).isEqualTo(2);
        assertThat(result.patches()).isEmpty();
    }

    @Test
    void chanceProvesNothing() {
        String text = "setParam('multiSampler1', 'masterVolume', math.random())\nbpm(120)";
        writing.evaluate(text).set("clock.bpm", 100).synchronise();

        assertThat(writing.text()).isEqualTo(text);
    }

    @Test
    void insideABlockAndBesideCallbacksItIsPatchedToo() {
        writing.evaluate("block('drums', function()\n  sampler('k', {masterVolume = 0.5})\n"
                        + "  engine:getClock():onBeat(function(beat) bpm(100) end)\nend)\n"
                        + "engine:after(4, function() stop() end)\nonStateChange(function(state) end)\n"
                        + "engine:batch(function() setParam('k', 'voices', 8) end)\n"
                        + "engine:quantize('bar', function() bpm(130) end)")
                .set("k.masterVolume", 0.75)
                .set("k.voices", 16)
                .set("clock.bpm", 140)
                .synchronise();

        assertThat(writing.text()).contains("masterVolume = 0.75", "bpm(100)", "'voices', 16", "bpm(140)");
        assertThat(writing.divergences).isEmpty();
    }
}
