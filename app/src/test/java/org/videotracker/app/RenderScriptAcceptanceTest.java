package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 120 beats per minute, so that a beat has 24000 frames, and a pattern of four rows to a beat that is empty at first. */
class RenderScriptAcceptanceTest {
    private static final String A_HIT_ON_EACH_BEAT = """
            engine:getClock():onBeat(function(beat)
              step("P0", beat * 4 % 16, {index = 0, note = 60 + beat})
            end)
            """;

    /** Every kind of callback, chance, and a history that each beat goes on with. */
    private static final String ALL_KINDS = A_HIT_ON_EACH_BEAT + """
            local heard = 0
            onTrigger("trackerSequencer1", function(trigger)
              heard = heard + 1
              setParam("multiSampler1", "masterVolume", 0.2 + 0.7 * math.random())
            end)
            engine:every(0.75, function(beat)
              if heard % 3 == 1 then step("P0", (beat * 4 + 2) % 16, {index = 0, note = 48 + heard}) end
            end)
            onStateChange(function(state)
              if state.modules.multiSampler1.parameters.masterVolume > 0.6 then step("P0", 1, {index = 0}) end
            end)
            block("more", function()
              engine:after(5, function() bpm(150) end)
            end)
            """;

    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;

    private record Rendered(Path sound, List<JsonNode> triggers) {
        List<String> hits() {
            return triggers.stream()
                    .map(trigger -> trigger.get("frame").asInt() + " "
                            + trigger.path("note").asInt())
                    .toList();
        }
    }

    @BeforeEach
    void aProjectWithAClick() throws Exception {
        vt = new Vt(folder);
        project = vt.path("my set");
        float[] click = new float[4800];
        for (int i = 0; i < click.length; i++) {
            click[i] = (click.length - i) / 9600f;
        }
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("import", project, vt.sound("click.wav", click), "--to", "multiSampler1"))
                .as(vt::err)
                .isZero();
    }

    private Path script(String text) throws Exception {
        return Files.writeString(vt.path("set.lua"), text);
    }

    private Rendered render(String name, String text, Object... options) throws Exception {
        Path out = vt.path(name);
        Path events = vt.path(name + ".json");
        List<Object> arguments =
                new ArrayList<>(List.of("render", project, "--out", out, "--events", events, "--script", script(text)));
        arguments.addAll(List.of(options));
        assertThat(vt.run(arguments.toArray())).as(vt::err).isZero();
        JsonNode log = JsonMapper.shared().readTree(Files.readString(events));
        return new Rendered(out, log.get("triggers").valueStream().toList());
    }

    @Test
    void whatACallbackSetsOnABeatIsHeardInTheFrameOfThatBeat() throws Exception {
        Rendered rendered = render("beats.wav", A_HIT_ON_EACH_BEAT, "--bars", 2);

        List<String> expected = new ArrayList<>();
        for (int beat = 0; beat < 8; beat++) {
            expected.add(24_000 * beat + " " + (60 + beat));
        }
        assertThat(rendered.hits()).isEqualTo(expected);
        float[] heard = Vt.left(rendered.sound());
        assertThat(heard[24_000 * 5 - 1]).isZero();
        assertThat(heard[24_000 * 5]).isGreaterThan(0.1f);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 441, 64, 65_536})
    void aRenderRepeatsBitForBitForEveryBlockSize(int block) throws Exception {
        Rendered first = render("first.wav", ALL_KINDS, "--bars", 4, "--block", 1000);
        Rendered again = render("again.wav", ALL_KINDS, "--bars", 4, "--block", block);

        assertThat(again.triggers()).hasSizeGreaterThan(20).isEqualTo(first.triggers());
        assertThat(Arrays.mismatch(Files.readAllBytes(first.sound()), Files.readAllBytes(again.sound())))
                .isEqualTo(-1);
    }

    @Test
    void shardsHearTheHistoryOfTheCallbacksAndJoinToTheWhole() throws Exception {
        Rendered whole = render("whole.wav", ALL_KINDS, "--bars", 4);
        List<JsonNode> triggers = new ArrayList<>();
        List<Object> join = new ArrayList<>(List.of("join", vt.path("parts.wav")));
        for (int i = 1; i <= 3; i++) {
            triggers.addAll(render("parts.wav", ALL_KINDS, "--bars", 4, "--shard", i + "/3")
                    .triggers());
            join.add(vt.path("parts.shard-" + i + "-of-3.mkv"));
        }
        assertThat(vt.run(join.toArray())).as(vt::err).isZero();

        assertThat(triggers).isEqualTo(whole.triggers());
        assertThat(Arrays.mismatch(Vt.left(vt.path("parts.wav")), Vt.left(whole.sound())))
                .isEqualTo(-1);
    }

    @Test
    void shardsOfDifferentScriptsAreNotJoined() throws Exception {
        render("parts.wav", ALL_KINDS, "--bars", 4, "--shard", "1/2");
        render("parts.wav", ALL_KINDS + "-- and no more", "--bars", 4, "--shard", "2/2");

        assertThat(vt.run(
                        "join",
                        vt.path("parts.wav"),
                        vt.path("parts.shard-1-of-2.mkv"),
                        vt.path("parts.shard-2-of-2.mkv")))
                .isEqualTo(1);
    }

    @Test
    void theSongIsAsLongAsTheScriptMakesIt() throws Exception {
        Rendered rendered = render("chain.wav", """
                pattern("verse", 16)
                step("verse", 0, {index = 0})
                chain("song", {{pattern = "verse", repeats = 3}})
                bindChain("trackerSequencer1", "song")
                """);

        assertThat(Vt.left(rendered.sound())).hasSize(3 * 4 * 24_000);
        assertThat(rendered.triggers()).hasSize(3);
    }

    @Test
    void theTailIsMeasuredWithTheCallbacks() throws Exception {
        Rendered rendered = render(
                "tail.wav",
                "engine:after(3.75, function() step('P0', 15, {index = 0, note = 36}) end)",
                "--bars",
                1,
                "--tail",
                "auto");

        assertThat(Vt.left(rendered.sound()).length - 4 * 24_000).isBetween(1, 24_000);
    }

    @Test
    void anErrorIsShownAsByRunAndNothingIsRendered() throws Exception {
        Path out = vt.path("out.wav");
        Path script = script("bpm(140)\nsetParam('multiSampler', 'masterVolume', 1)\n");
        assertThat(vt.run("run", project, script)).isEqualTo(1);
        String shownByRun = vt.err();

        assertThat(vt.run("render", project, "--out", out, "--script", script)).isEqualTo(1);

        assertThat(vt.err()).isEqualTo(shownByRun).contains("set.lua:2").contains("multiSampler1");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatItPrintsAndWhatBecomesOfItsCallbacksIsToldOnceOnStandardError() throws Exception {
        Rendered rendered = render("out.wav", A_HIT_ON_EACH_BEAT + """
                print("ready")
                engine:every(1, function(beat)
                  if beat == 2 then print("at two") end
                  if beat >= 3 then error("no more") end
                end)
                """, "--bars", 2, "--tail", "auto");

        assertThat(rendered.triggers()).hasSize(8);
        assertThat(vt.err())
                .containsOnlyOnce("ready")
                .containsOnlyOnce("at two")
                .contains("set.lua:7:21: no more");
        assertThat(vt.err()).containsOnlyOnce("has failed three times in a row and is paused");
        assertThat(vt.out()).isEqualToIgnoringNewLines("Rendered " + rendered.sound() + ".");
    }

    @Test
    void theProjectStaysAsItWas() throws Exception {
        assertThat(vt.run("info", project, "--json")).isZero();
        String before = vt.out();

        render("out.wav", "bpm(90)\nsampler('other')", "--bars", 1);

        assertThat(vt.run("info", project, "--json")).isZero();
        assertThat(vt.out()).isEqualTo(before);
    }

    @Test
    void aScriptThatDoesNotRepeatItselfIsRefused() throws Exception {
        Path script = script("bpm(60 + tonumber(tostring({}):match('%x+$'), 16) % 100003 / 1000)");

        assertThat(vt.run("render", project, "--out", vt.path("out.wav"), "--script", script))
                .isEqualTo(1);
        assertThat(vt.err()).contains("set.lua does something else each time that it is evaluated");
        assertThat(vt.path("out.wav")).doesNotExist();
    }
}
