package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.Vt;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.InputEvent;

/** A whole evening by keys: clips, a pattern, a chain, an LFO, a block of code, undo, save, a power cut, recovery, a render. */
class StudioPerformanceTest {
    @TempDir
    Path folder;

    private static StepPattern pattern(Session session, String name) {
        return (StepPattern) session.patterns().get(name);
    }

    @Test
    void aWholeSetIsMadePlayedLostRecoveredAndRendered() throws Exception {
        Path afterTheCut = folder.resolve("after the power cut");
        try (StudioRig studio = StudioRig.ofNewProject(folder.resolve("before"))) {
            Path click = Clips.click(folder.resolve("click.wav"));
            studio.happen(new InputEvent.Moved(2, 2)).happen(new InputEvent.Dropped(List.of(click)));
            studio.await(() -> studio.session().assets().size() == 1);
            studio.press("F2").type("sample(\"multiSampler1\", 0, \"click\")").press("Ctrl+Enter");
            studio.await(() -> !studio.session()
                    .modules()
                    .named("multiSampler1")
                    .orElseThrow()
                    .samples()
                    .slots()
                    .isEmpty());

            studio.press("F3", "Ctrl+P").type("trackerSequencer1").press("Enter");
            studio.press("Down", "Right", "1", "Enter", "Down", "Down", "1", "Enter");
            studio.await(() -> pattern(studio.session(), "P0").step(2).index() == 0);
            assertThat(pattern(studio.session(), "P0").step(0).index()).isZero();

            studio.press("F1").type("chain create song; chain add song P0").press("Enter");
            studio.type("sequencer trackerSequencer1 bind chain song").press("Enter");
            studio.await(() -> studio.session().chains().containsKey("song"));
            studio.press("F3", "Ctrl+P").type("add lfo").press("Enter");
            studio.await(() -> studio.session().modules().hasName("lfo1"));
            studio.press("F1")
                    .type("map lfo1.out multiSampler1.masterVolume 0.9..1")
                    .press("Enter");
            studio.await(() -> !studio.session().mappings().isEmpty());

            studio.press("F2", "Ctrl+End", "Enter").type("bpm(240)").press("Ctrl+Enter");
            studio.await(() -> studio.session().transport().bpm() == 240);
            studio.press("F3", "Ctrl+Z");
            studio.await(() -> studio.session().transport().bpm() == 120);
            studio.press("Ctrl+Shift+Z");
            studio.await(() -> studio.session().transport().bpm() == 240);

            studio.press("Ctrl+S");
            studio.await(() -> !studio.set.isUnsaved());
            studio.press("F1").type("pattern set P0 6 index=0").press("Enter");
            studio.await(() -> pattern(studio.session(), "P0").step(6).index() == 0);
            assertThat(studio.set.isUnsaved()).isTrue();
            copy(studio.project, afterTheCut);
        }

        Vt vt = new Vt(folder);
        assertThat(vt.run("recover", afterTheCut)).as(vt::err).isZero();
        Path recovered = afterTheCut.resolve("main recovered.session.json");
        Session back = SessionSource.of(recovered).read(StudioSet.catalog());
        assertThat(pattern(back, "P0").step(6).index()).isZero();
        assertThat(back.modules().hasName("lfo1")).isTrue();
        Path events = folder.resolve("events.json");
        assertThat(vt.run("render", recovered, "--out", folder.resolve("set.wav"), "--bars", 1, "--events", events))
                .as(vt::err)
                .isZero();
        assertThat(Files.size(folder.resolve("set.wav"))).isGreaterThan(44);
        assertThat(Files.readString(events).split("\"step\"", -1))
                .as("three notes")
                .hasSize(4);
    }

    /** What a disk holds when the power goes; that this process goes on, and would hold its lock, is the test's own. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.toString().matches(".*\\.(lock|holder)"))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
