package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.TextConsole;

/** Modulators are modules: scripts make them, files hold them, edits of them are undone; and what they move is told. */
class ModulatorScriptsTest {
    private static final String SET = """
            bpm(120)
            lfo("slow", {beats = 8, shape = "TRIANGLE"})
            lfo("fast", {unit = "HZ", rate = 2, sync = "FREE", mode = "ONCE", phase = 0.25})
            envelopeFollower("ear", {detector = "RMS", releaseMs = 300})
            stepModulator("steps", {levels = "0 .5, 1 0.125", glide = 0.25, advance = "TRIGGERS"})
            randomModulator("luck", {course = "SMOOTH", seed = 7})
            macro("energy", {value = 0.75})
            patternModulator("wobble", sine:range(0, 1):slow(4), {beatsPerCycle = 8})
            patternModulator("line", "200 <400 800>", {max = 800, min = 200, glide = 0.25, pattern = "numbers"})
            pattern("riff", n("0 1"):pan("0 0.5"))
            patternModulator("again", {pattern = "riff", control = "pan", max = 1000, enabled = false})
            connect("multiSampler1", "ear")
            connect("trackerSequencer1", "fast", "event")
            connect("trackerSequencer1", "steps", "event")
            map("slow.out", "fast.rate", {outFrom = 1, outTo = 8})
            map("luck.out", "energy.value", {combine = "add", depth = 0.5})
            map("energy.out", "multiSampler1.masterVolume", {when = "slow.out > 0.25"})
            map("fast.out", "slow.depth", {delayed = true})
            map("ear.out", "masterVideoOut.connection[0].opacity")
            map("wobble.out", "slow.offset", {outFrom = -0.5, outTo = 0.5})
            map("line.out", "again.glide")
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("issue 5: a set with every kind of modulator is printed as a script that makes it again")
    void itIsPrintedAndMadeAgain(Detail detail) {
        try (Playing first = new Playing();
                Playing second = new Playing()) {
            first.applied(SET);
            String script = SessionScript.print(first.session(), BuiltInModules.catalog(), detail);
            assertThat(script)
                    .contains("lfo(\"slow\"", "levels = \"0 0.5 1 0.125\"", "randomModulator(", "macro(\"energy\"")
                    .contains("patternModulator(\"wobble\", {", "pattern(\"numbers\", \"200 <400 800>\"");
            second.applied(script);

            assertThat(SessionScript.print(second.session(), BuiltInModules.catalog(), detail))
                    .isEqualTo(script);
            assertThat(first.applied(script).edits()).isZero();
        }
    }

    @Test
    @DisplayName("issue 5: a session file holds them, with base values, and differences are named")
    void filesHoldThem() throws UnreadableSessionException {
        try (Playing playing = new Playing()) {
            playing.applied(SET);
            Session session = playing.session();
            Session read = SessionJson.read(SessionJson.write(session), BuiltInModules.catalog());
            assertThat(read.saysTheSameAs(session)).isTrue();
            assertThat(SessionDiff.between(session, read).changes()).isEmpty();

            playing.applied("setParam(\"steps\", \"levels\", \"1 0\")");
            assertThat(SessionDiff.between(session, playing.session()).describe())
                    .contains("steps.levels", "0 0.5 1 0.125", "1 0")
                    .hasLineCount(1);
        }
    }

    @Test
    void theyAreUndone() {
        try (Playing playing = new Playing()) {
            Session before = playing.session();
            playing.applied(SET);
            var outcome = playing.engine.undo(1, "test");
            playing.engine.pump();

            assertThat(outcome.join().isApplied()).isTrue();
            assertThat(playing.session().saysTheSameAs(before)).isTrue();
        }
    }

    @Test
    @DisplayName("issue 5: what is written moves a parameter, and keeps its length when it is written anew")
    void whatIsWrittenMoves() {
        try (Show show = new Show()) {
            show.applied("patternModulator(\"wobble\", \"<0.25 0.5>\", {beatsPerCycle = 1})\n"
                    + "map(\"wobble.out\", \"multiSampler1.masterVolume\", {outFrom = 0, outTo = 2})");
            show.applied("patternModulator(\"wobble\", \"<0.125 0.75>\")");
            assertThat(show.session().patterns().get("wobble").beats()).isEqualTo(1);
            show.render(2);
            show.applied("local sampler = engine:getModuleRegistry():getModule(\"multiSampler1\")\n"
                    + "print(sampler:getModulated(\"masterVolume\"), sampler:getParameter(\"masterVolume\"))");

            assertThat(show.printed).containsExactly("1.5\t1");
        }
    }

    @Test
    void aPatternThatAScriptRenamesIsFollowed() {
        try (Playing playing = new Playing()) {
            playing.applied(
                    "patternModulator(\"wobble\", saw)\n" + "engine:getPatternRuntime():rename(\"wobble\", \"verse\")");

            assertThat(playing.session().modules().named("wobble").orElseThrow().text("pattern"))
                    .isEqualTo("verse");
        }
    }

    @Test
    void whatCannotBeFollowedIsSaidInASentence() {
        try (Playing playing = new Playing()) {
            assertThat(message(playing, "patternModulator(\"wobble\", {max = saw})"))
                    .contains("max of a PatternModulator is a number, a text, or true or false");
            assertThat(message(playing, "patternModulator(\"wobble\", \"0 [1\")"))
                    .contains("]");
            assertThat(message(playing, "patternModulator(\"wobble\", \"0\", {beatsPerCycle = 0})"))
                    .contains("beatsPerCycle is a number within 1/16..256");
            assertThat(message(playing, "patternModulator(\"multiSampler1\", \"0\")"))
                    .contains("is of the type MultiSampler");
            assertThat(playing.session().modules().named("wobble")).isEmpty();
        }
    }

    private static String message(Playing playing, String text) {
        return playing.error(text).message();
    }

    /** Plays a second of a set in which a macro moves the volume of a sampler from 1 to 0.5. */
    private static Show played() {
        Show show = new Show();
        show.applied("macro(\"energy\", {value = 0.25})\n"
                + "map(\"energy.out\", \"multiSampler1.masterVolume\", {outFrom = 0, outTo = 2})\n"
                + "map(\"energy.out\", \"multiSampler1.polyphonyMode\", {outFrom = 0, outTo = 4})");
        show.render(1);
        return show;
    }

    @Test
    @DisplayName("E-30: scripts see where parameters are moved to beside their own values, and what is reported")
    void scriptsSeeWhatIsMoved() {
        try (Show show = played()) {
            show.applied("""
                    local sampler = engine:getModuleRegistry():getModule("multiSampler1")
                    local energy = engine:getModuleRegistry():getModule("energy")
                    print(sampler:getModulated("masterVolume"), sampler:getParameter("masterVolume"))
                    print(sampler:getModulated("polyphonyMode"), sampler:getParameter("polyphonyMode"))
                    print(sampler:getModulated("releaseMs") == sampler:getParameter("releaseMs"))
                    print(energy:getReadOut("out"), pcall(function() energy:getReadOut("aut") end))
                    """);

            assertThat(show.printed.subList(0, 3)).containsExactly("0.5\t1", "POLY\tMONO", "true");
            assertThat(show.printed.get(3)).startsWith("0.25\tfalse").contains("out");
        }
    }

    @Test
    @DisplayName("E-30: text commands say where parameters are moved to beside their own values, and what is reported")
    void textCommandsSayWhatIsMoved() {
        try (Show show = played()) {
            AtomicLong ids = new AtomicLong();
            TextConsole console = new TextConsole(
                    show.engine,
                    "test",
                    BuiltInModules.catalog(),
                    () -> new ModuleId(new UUID(9, ids.incrementAndGet())),
                    SessionFiles.NONE);

            assertThat(console.execute("get multiSampler1.masterVolume").message())
                    .isEqualTo("multiSampler1.masterVolume = 1.0000 (now 0.5000)");
            assertThat(console.execute("get multiSampler1.releaseMs").message()).doesNotContain("now");
            assertThat(console.execute("get energy.out").message()).isEqualTo("energy.out reports 0.2500");
            assertThat(console.execute("info multiSampler1").message())
                    .contains("masterVolume = 1.0000 (now 0.5000)", "polyphonyMode = MONO (now POLY)");
            assertThat(console.execute("params energy").message()).contains("out reports 0.2500");
        }
    }

    @Test
    @DisplayName("issue 5: a script triggers a modulator")
    void aScriptTriggersAModulator() {
        try (Show show = new Show()) {
            show.applied("lfo(\"ramp\", {shape = \"RAMP\", beats = 4})\n"
                    + "engine:after(1, function() engine:getModuleRegistry():getModule(\"ramp\"):trigger() end)");
            show.render(2);
            show.applied("print(engine:getModuleRegistry():getModule(\"ramp\"):getReadOut(\"out\"))");

            assertThat(Double.parseDouble(show.printed.getFirst())).isBetween(0.24, 0.25);
        }
    }

    @Test
    void whereNothingPlaysOnlyBaseValuesAreSaid() {
        AudioGraph silent = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(48_000, 64, 32, 0),
                id -> null,
                (place, fault) -> {
                    throw new AssertionError(place, fault);
                });
        try (Playing playing = new Playing()) {
            playing.engine.performWith(silent);
            playing.applied(SET);
            playing.applied("local s = engine:getModuleRegistry():getModule(\"multiSampler1\")\n"
                    + "print(s:getModulated(\"masterVolume\"), s:getReadOut(\"level\"))");

            assertThat(playing.printed).containsExactly("1\tnil");
        }
    }
}
