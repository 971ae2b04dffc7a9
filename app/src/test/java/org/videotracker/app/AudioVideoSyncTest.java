package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.pattern.Step;

@DisplayName("Done-when 5: picture and sound are within half a video frame, measured in the rendered file")
class AudioVideoSyncTest {
    private static final int RATE = 48_000;
    private static final double HALF_FRAME = 0.5 / 30;

    /** The clip is dark, and bright from the 15th to the 20th frame; a click marks each of the two edges. */
    private static final double FLASH_START = 15 / 30.0;

    private static final double FLASH_END = 21 / 30.0;

    @TempDir
    private Path folder;

    /** Row 0 plays as it is, row 4 backwards, row 8 at half speed, row 12 faster and from the middle. */
    private static List<Command> triggers() {
        Step whole = Step.of(0).withLength(4);
        return List.of(
                new AddColumn("P0", "speed", Optional.empty()),
                new AddColumn("P0", "position", Optional.empty()),
                new SetStep("P0", 0, whole),
                new SetStep("P0", 4, whole.withLock("speed", -1)),
                new SetStep("P0", 8, whole.withLock("speed", 0.75)),
                new SetStep("P0", 12, whole.withLock("speed", 1.5).withLock("position", 0.25)));
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "112, 120", "7192, 7200"})
    void theFlashIsWhereTheClicksAre(double fromBeat, double toBeat) throws Exception {
        Vt vt = new Vt(folder);
        Path project = makeProject(vt);
        Path out = vt.path("sync.mkv");
        assertThat(vt.run("render", project, "--out", out, "--from", fromBeat, "--to", toBeat, "--size", "64x36"))
                .as(vt::err)
                .isZero();

        List<Double> clicks = clicks(Vt.left(out));
        List<Double> edges = edges(Vt.levels(out));
        assertThat(edges).hasSize(8);
        assertThat(clicks).hasSize(8);
        for (int i = 0; i < edges.size(); i++) {
            assertThat(Math.abs(edges.get(i) - clicks.get(i)))
                    .as("edge %d at %f, click at %f", i, edges.get(i), clicks.get(i))
                    .isLessThanOrEqualTo(HALF_FRAME + 1.0 / RATE);
        }
    }

    private static Path makeProject(Vt vt) throws Exception {
        Path project = vt.path("set");
        int[] greys = new int[30];
        Arrays.fill(greys, 15, 21, 255);
        float[] samples = new float[RATE];
        samples[(int) Math.round(FLASH_START * RATE)] = 1;
        samples[(int) Math.round(FLASH_END * RATE)] = 1;
        Path clip = vt.video("flash.mkv", greys, samples);
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("import", project, clip, "--to", "multiSampler1"))
                .as(vt::err)
                .isZero();
        vt.edit(project, session -> {
            List<Command> commands = new ArrayList<>(triggers());
            commands.add(new SetStepsPerBeat("P0", 2));
            return commands;
        });
        return project;
    }

    /** Where samples stand out, in seconds; what belongs to one click counts once. */
    private static List<Double> clicks(float[] samples) {
        List<Double> clicks = new ArrayList<>();
        int i = 0;
        while (i < samples.length) {
            if (Math.abs(samples[i]) > 0.3) {
                clicks.add((double) i / RATE);
                i += RATE / 100;
            } else {
                i++;
            }
        }
        return clicks;
    }

    /** When the picture becomes bright or dark, in seconds. */
    private static List<Double> edges(List<Integer> levels) {
        List<Double> edges = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) > 127 != before > 127) {
                edges.add(i / 30.0);
            }
            before = levels.get(i);
        }
        return edges;
    }
}
