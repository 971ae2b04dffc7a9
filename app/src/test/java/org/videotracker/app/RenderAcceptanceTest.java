package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.pattern.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderAcceptanceTest {
    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;

    @BeforeEach
    void aProjectWithAClickAndMovingGreys() throws Exception {
        vt = new Vt(folder);
        project = vt.path("my set");
        float[] click = new float[4800];
        click[0] = 1;
        int[] greys = new int[30];
        Arrays.setAll(greys, i -> i * 8);
        float[] tone = new float[48_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.3 * Math.sin(i * 0.03));
        }
        Path sound = vt.sound("click.wav", click);
        Path video = vt.video("greys.mkv", greys, tone);
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("import", project, sound, video, "--to", "multiSampler1"))
                .as(vt::err)
                .isZero();
        vt.edit(project, session -> {
            List<Command> steps = new ArrayList<>();
            for (int row = 0; row < 16; row++) {
                steps.add(new SetStep("P0", row, Step.of(row % 4 == 3 ? 1 : 0).withChance(row % 4 == 3 ? 50 : 100)));
            }
            return steps;
        });
    }

    private Path render(String name, Object... options) {
        Path out = vt.path(name);
        List<Object> arguments = new ArrayList<>(List.of("render", project, "--out", out));
        arguments.addAll(List.of(options));
        assertThat(vt.run(arguments.toArray())).as(vt::err).isZero();
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mp4", "a.mov", "a.mkv", "a.wav", "a.flac"})
    void everyFormatIsWrittenAndRepeats(String name) throws Exception {
        byte[] first = Files.readAllBytes(render(name, "--seconds", 2, "--size", "64x36"));
        byte[] second = Files.readAllBytes(render("again-" + name, "--seconds", 2, "--size", "64x36"));

        assertThat(Arrays.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    @DisplayName("Done-when 6: one render and four joined shards are equal in every decoded frame and sample")
    void shardsJoinToTheWhole() throws Exception {
        Path whole = render("whole.mp4", "--seconds", 9, "--size", "64x36");
        List<Object> join = new ArrayList<>(List.of("join", vt.path("parts.mp4")));
        for (int i = 1; i <= 4; i++) {
            render("parts.mp4", "--seconds", 9, "--size", "64x36", "--shard", i + "/4");
            join.add(vt.path("parts.shard-" + i + "-of-4.mkv"));
        }
        assertThat(vt.run(join.toArray())).as(vt::err).isZero();

        assertThat(Vt.pictures(vt.path("parts.mp4"))).hasSize(270).isEqualTo(Vt.pictures(whole));
        assertThat(Arrays.mismatch(Vt.left(vt.path("parts.mp4")), Vt.left(whole)))
                .isEqualTo(-1);
    }

    @Test
    @DisplayName("Done-when 4: the rendered clicks are on the frames that the list of triggers names")
    void clicksAreWhereTheTriggersSay() throws Exception {
        Path events = vt.path("triggers.json");
        Path out = render("clicks.wav", "--bars", 2, "--events", events, "--block", 441);
        JsonNode triggers =
                JsonMapper.shared().readTree(Files.readString(events)).get("triggers");
        float[] heard = Vt.left(out);

        int clicks = 0;
        for (JsonNode trigger : triggers) {
            if (trigger.get("index").asInt() == 0) {
                clicks++;
                assertThat(heard[trigger.get("frame").asInt()]).isGreaterThan(0.5f);
            }
        }
        assertThat(clicks).isEqualTo(24);
        assertThat(heard).hasSize(192_000);
    }

    @Test
    @DisplayName("REQ 55, ST-54: missing media play as silence and a marked card, with a warning; the rest plays")
    void missingMediaAreSaidAndReplaced() throws Exception {
        try (var assets = Files.walk(project.resolve("Assets"))) {
            for (Path file : assets.filter(f -> f.getFileName().toString().startsWith("greys"))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
        vt.edit(project, session -> List.of(new SetStep("P0", 3, Step.of(1)))); // not left to chance
        Path out = render("missing.mkv", "--seconds", 1, "--size", "64x36");

        assertThat(vt.err()).contains("Warning").contains("greys");
        assertThat(Vt.left(out)[0]).isGreaterThan(0.5f);
        assertThat(Vt.levels(out)).anyMatch(level -> level > 0);
    }

    @Test
    void whatIsThereBeforeStaysUntilTheRenderIsComplete() throws Exception {
        Path out = vt.path("keep.mp4");
        Files.writeString(out, "precious");
        assertThat(vt.run("render", project, "--out", out, "--from", 8, "--to", 4))
                .isEqualTo(1);

        assertThat(Files.readString(out)).isEqualTo("precious");
        assertThat(vt.err()).contains("--from 8.0 --to 4.0").contains("leaves nothing to render");
    }

    @Test
    void aTailUntilSilenceEndsWithTheSound() throws Exception {
        Path without = render("without.wav", "--seconds", 1.9);
        Path with = render("with.wav", "--seconds", 1.9, "--tail", "auto");

        int difference = Vt.left(with).length - Vt.left(without).length;
        assertThat(difference).isBetween(0, 4800);
        assertThat(Optional.of(Vt.left(without).length)).contains(91_200);
    }

    @Test
    void aSessionSaysWhatItHolds() {
        assertThat(vt.run("info", project, "--json")).isZero();
        JsonNode report = JsonMapper.shared().readTree(vt.out());

        assertThat(report.get("bpm").asDouble()).isEqualTo(120);
        assertThat(report.get("assets")).hasSize(2);
        assertThat(report.get("modules").findValuesAsString("name")).contains("masterAudioOut", "trackerSequencer1");
    }

    @Test
    void aFileSaysWhatItHolds() {
        assertThat(vt.run("probe", vt.path("greys.mkv"), "--json")).as(vt::err).isZero();
        JsonNode media = JsonMapper.shared().readTree(vt.out());

        assertThat(media.get("video").get("width").asInt()).isEqualTo(64);
        assertThat(media.get("audio").get("sampleRate").asInt()).isEqualTo(48_000);
    }
}
