package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.app.demo.DemoMedia;
import org.videotracker.app.demo.Material;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each set in {@code examples} is rendered, and what is heard in it is what its score says. */
class ExamplesTest {
    private static final int BEATS = 16;
    private static final int C4 = 60;
    private static final int[] BETWEEN_BEATS = {1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15};
    private static final Material CLIPS = new Material(
            Set.of(
                    "kick", "snare", "clap", "hat", "openhat", "tom", "rim", "crash", "bass", "chord", "pad", "voice",
                    "riser"),
            Set.of("city", "tunnel", "weave", "stars"));

    @TempDir
    private static Path folder;

    private static Vt vt;
    private static Path project;

    @BeforeAll
    static void aProjectWithTheClips() throws Exception {
        vt = new Vt(folder);
        project = vt.path("set");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        SessionSource source = SessionSource.of(project);
        Session session = source.read(BuiltInModules.catalog());
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 80, System::nanoTime);
        ConversionSettings small = ConversionSettings.STANDARD.withHighestRows(180);
        source.project()
                .save(
                        source.file(),
                        new DemoMedia(source.project(), 1, small, terminal)
                                .in(session, CLIPS)
                                .session());
    }

    private static Map<String, Score> scores() {
        return Map.of(
                "four-on-the-floor", fourOnTheFloor(),
                "polymeter", polymeter(),
                "chance", chance(),
                "arrangement", arrangement(),
                "modulation", modulation(),
                "dub", dub(),
                "blocks", blocks(),
                "callbacks", callbacks(),
                "written", written());
    }

    private static Score fourOnTheFloor() {
        Score score = new Score(124, BEATS);
        score.part("beatTracker", "beat", 16).plays(0, 0, 4, 8, 12);
        score.part("clapTracker", "clap", 16).plays(1, 4, 12);
        score.part("hatsTracker", "hats", 16).plays(3, 2, 6, 10, 14).plays(2, 13, 15);
        score.part("bassTracker", "bassline", 16).plays(0, 0, 3, 6, 10, 14);
        score.part("cutTracker", "cuts", 16).plays(0, 0).plays(1, 8, 14).plays(2, 12);
        return score;
    }

    private static Score polymeter() {
        Score score = new Score(108, BEATS);
        score.part("pulseTracker", "pulse", 16).plays(0, 0, 4, 8, 12);
        score.part("threeTracker", "three", 12).plays(1, 0, 2, 4, 7, 9);
        score.part("fiveTracker", "five", 10).plays(2, 0, 1, 3, 5, 6, 8);
        score.part("sevenTracker", "seven", 7).plays(3, 0, 3);
        score.part("melodyTracker", "melody", 5, 2).plays(0, 0, 1, 2, 4);
        return score;
    }

    private static Score chance() {
        Score score = new Score(96, BEATS);
        score.part("kicksTracker", "kicks", 16).plays(0, 0).mayPlay(0, 6, 8).playsInPass(2, 2, 0, 15);
        score.part("accentsTracker", "accents", 16)
                .playsInPass(1, 4, 4, 0)
                .plays(1, 4, 12)
                .playsInPass(4, 4, 1, 13, 14, 15);
        score.part("hatsTracker", "hats", 16).plays(2, 0, 4, 8, 12).mayPlay(2, BETWEEN_BEATS);
        return score;
    }

    private static Score arrangement() {
        return new Score(128, BEATS)
                .bar(0, "songTracker", "intro", 4, 0)
                .bar(0, "songTracker", "intro", 2, 8, 12, 14)
                .bar(1, "songTracker", "verse", 0, 0, 8, 15)
                .bar(1, "songTracker", "verse", 2, 4, 12)
                .bar(2, "songTracker", "drop", 0, 0, 8)
                .bar(2, "songTracker", "drop", 1, 4, 12, 15)
                .bar(2, "songTracker", "drop", 2, 2, 6, 10, 14)
                .bar(3, "songTracker", "finish", 3, 0)
                .bar(0, "sceneTracker", "introScene", 0, 0)
                .bar(1, "sceneTracker", "verseScene", 1, 0)
                .bar(2, "sceneTracker", "dropScene", 2, 0)
                .bar(3, "sceneTracker", "dropScene", 2, 0);
    }

    private static Score modulation() {
        Score score = new Score(100, BEATS);
        score.part("beatTracker", "beat", 16).plays(0, 0, 7, 10).plays(1, 4, 12);
        score.part("chordTracker", "chords", 16, 1).plays(0, 0, 4, 8, 12);
        score.part("pictureTracker", "picture", 16).plays(0, 0);
        return score;
    }

    private static Score dub() {
        Score score = new Score(74, BEATS);
        score.part("dropTracker", "drop", 16).plays(2, 2, 6, 10, 14).plays(0, 8);
        score.part("rimTracker", "rims", 16).plays(1, 8).playsInPass(2, 2, 1, 15);
        score.part("fallTracker", "fall", 16, 8).playsInPass(8, 8, 3, 8, 10, 12, 14);
        score.part("skankTracker", "offbeats", 8, 2).plays(0, 1, 3, 5, 7);
        return score;
    }

    /** The riser is silent, and so is its sequencer. */
    private static Score blocks() {
        Score score = new Score(118, BEATS);
        score.part("kitTracker", "groove", 16).plays(0, 0, 7, 9).plays(1, 4, 12).plays(2, 2, 6, 10, 14, 15);
        score.part("subTracker", "walk", 12).plays(0, 0, 3, 6, 9);
        score.part("sceneTracker", "turns", 32).plays(0, 0, 24).plays(1, 16);
        return score;
    }

    /** The fill is bound at the beginning of the last bar, and takes over in that very frame. */
    private static Score callbacks() {
        Score score = new Score(120, BEATS);
        for (int bar = 0; bar < 3; bar++) {
            score.bar(bar, "kitTracker", "groove", 0, 0, 8, 9)
                    .bar(bar, "kitTracker", "groove", 1, 4, 12)
                    .bar(bar, "kitTracker", "groove", 2, 2, 6, 10, 14);
        }
        score.bar(3, "kitTracker", "fill", 0, 0)
                .bar(3, "kitTracker", "fill", 1, 4, 8, 9, 12, 13, 14, 15)
                .bar(3, "kitTracker", "fill", 3, 2, 3, 6, 11);
        score.part("sceneTracker", "picture", 16).plays(0, 0);
        return score;
    }

    private static Score written() {
        Score score = new Score(126, BEATS);
        double[][] rims = {{0, 1, 1.5, 2.5, 3}, {0, 1, 2, 2.5, 3.5}};
        int[] roots = {60, 60, 56, 65};
        for (int bar = 0; bar < 4; bar++) {
            score.sounds(bar, "drumsPlayer", "kick", C4, 0, 1, 2, 3)
                    .sounds(bar, "drumsPlayer", "hat", C4, 0.5, 1.5, 2.5, 3.5)
                    .maySound(bar, "drumsPlayer", "rim", C4, rims[bar % 2])
                    .sounds(bar, "bassPlayer", "bass", roots[bar], 0, 1.5, 3);
            score.sounds(
                    bar,
                    "drumsPlayer",
                    "clap",
                    C4,
                    bar < 3 ? new double[] {2} : new double[] {2, 2 + 2 / 3.0, 2 + 4 / 3.0});
        }
        return score.sounds(0, "scenesPlayer", "city", C4, 0).sounds(2, "scenesPlayer", "weave", C4, 0);
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(examples())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".lua"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path examples() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("examples"))) {
            at = at.getParent();
        }
        return at.resolve("examples");
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsHeardIsWhatTheScoreSays(String name) throws Exception {
        Score score = scores().get(name);
        assertThat(score).as("the score of %s", name).isNotNull();
        assertThat(vt.run("run", project, examples().resolve(name + ".lua"), "--strict"))
                .as(vt::err)
                .isZero();

        List<String> heard = rendered(name);

        assertThat(score.mistakes(heard)).isEmpty();
        assertThat(heard).hasSizeGreaterThanOrEqualTo(score.certain().size());
        assertThat(Files.size(vt.path(name + ".mp4"))).isPositive();
    }

    /** The triggers of four bars, with what the script leaves to be called. */
    private static List<String> rendered(String name) throws IOException {
        Path events = vt.path(name + ".json");
        assertThat(vt.run(
                        "render",
                        project,
                        "--out",
                        vt.path(name + ".mp4"),
                        "--bars",
                        BEATS / 4,
                        "--size",
                        "320x180",
                        "--script",
                        examples().resolve(name + ".lua"),
                        "--events",
                        events))
                .as(vt::err)
                .isZero();
        List<String> heard = new ArrayList<>();
        for (JsonNode trigger :
                new JsonMapper().readTree(Files.readString(events)).get("triggers")) {
            heard.add(heard(trigger));
        }
        return heard;
    }

    private static String heard(JsonNode trigger) {
        long frame = trigger.get("frame").asLong();
        String sequencer = trigger.get("sequencer").asString();
        return trigger.has("sample")
                ? Score.named(
                        frame,
                        sequencer,
                        trigger.get("sample").asString(),
                        trigger.path("note").asInt(C4))
                : Score.note(
                        frame,
                        sequencer,
                        trigger.get("pattern").asString(),
                        trigger.get("step").asInt(),
                        trigger.get("index").asInt());
    }

    @Test
    void everyExampleIsInTheirList() throws IOException {
        String list = Files.readString(examples().resolve("README.md"));
        assertThat(names()).allSatisfy(name -> assertThat(list).contains("(" + name + ".lua)"));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(new HashSet<>(scores().keySet()));
    }
}
