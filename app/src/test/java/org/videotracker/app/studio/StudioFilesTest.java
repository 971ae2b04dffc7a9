package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;
import org.videotracker.studio.StudioEnd;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.panel.Preferences;

/** Sessions and projects by their keys, on the disk. */
class StudioFilesTest {
    @TempDir
    Path folder;

    private static void bpm(StudioRig studio, int bpm) {
        studio.press("F1").type("bpm " + bpm).press("Enter");
        studio.await(() -> studio.session().transport().bpm() == bpm);
        studio.press("F3");
    }

    /** Answers the question that an action asks. */
    private static void answer(StudioRig studio, String chord, String text) {
        studio.press(chord).type(text).press("Enter");
    }

    /** Writes at the end of the script, and waits until it is in its file. */
    private static void write(StudioRig studio, String line, Path script) {
        studio.press("F2", "Ctrl+End", "Enter").type(line);
        studio.await(() -> isIn(line, script));
        studio.press("F3");
    }

    private static boolean isIn(String text, Path file) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static PlayState heard(StudioRig studio) {
        TelemetryReport report = new TelemetryReport();
        studio.set.performance().audio().telemetry().read(report);
        return report.state();
    }

    private static Session saved(Path path) throws IOException {
        return SessionSource.of(path).read(StudioSet.catalog());
    }

    @Test
    @DisplayName(
            "ST-55: a new session starts empty, with a script of its own, and the one before comes back with all that was not saved")
    void aNewSessionStartsEmptyAndTheOneBeforeComesBack() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path script = studio.project.resolve("main.lua");
            Session fresh = studio.session();
            write(studio, "-- mine", script);
            bpm(studio, 97);
            studio.press("F1").type("add lfo").press("Enter");
            studio.await(() -> studio.session().modules().hasName("lfo1"));
            studio.press("F3");

            answer(studio, "Ctrl+N", "second");
            studio.await(() -> studio.set.sessionName().equals("second")
                    && studio.session().transport().bpm() == 120);
            assertThat(studio.session().modules().inOrder())
                    .extracting(module -> module.name())
                    .containsExactlyElementsOf(fresh.modules().inOrder().stream()
                            .map(module -> module.name())
                            .toList());
            write(studio, "-- of the second", studio.project.resolve("second.lua"));
            assertThat(studio.project.resolve("second.lua"))
                    .content()
                    .contains("-- of the second")
                    .doesNotContain("-- mine");

            answer(studio, "Ctrl+O", "main");
            studio.awaitSaid("with what was not saved");
            studio.await(() -> studio.session().transport().bpm() == 97);
            assertThat(studio.session().modules().hasName("lfo1")).isTrue();
            assertThat(script).content().contains("-- mine").doesNotContain("second");
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "ST-55: a session file that cannot be read leaves what plays as it is, and is said with what is wrong with it")
    void aBrokenSessionFileLeavesWhatPlaysAsItIs() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Files.writeString(studio.project.resolve("broken.session.json"), "{\"format\": ");
            bpm(studio, 97);
            studio.press("Space");
            studio.await(() -> heard(studio) == PlayState.PLAYING);
            Session before = studio.session();

            answer(studio, "Ctrl+O", "broken");
            studio.awaitSaid("broken.session.json");

            assertThat(studio.session()).isSameAs(before);
            assertThat(studio.set.sessionName()).isEqualTo("main");
            assertThat(heard(studio)).isEqualTo(PlayState.PLAYING);
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    @DisplayName("ST-56: a new project makes a folder of its own, and refuses one in which something is")
    void aNewProjectMakesAFolderOfItsOwn() throws Exception {
        Path mine = folder.resolve("sets/mine");
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            bpm(studio, 97);
            answer(studio, "Ctrl+Shift+N", studio.project.toString());
            studio.awaitSaid("there is a project already");
            assertThat(studio.isOver()).isFalse();

            answer(studio, "Ctrl+Shift+N", mine.toString());
            studio.await(studio::isOver);
            assertThat(studio.end()).isEqualTo(new StudioEnd.OpenProject(mine));
            assertThat(studio.session().transport().bpm()).as("what plays").isEqualTo(97);
        }
        assertThat(saved(mine).transport().bpm()).isEqualTo(120);
        try (StudioRig studio = StudioRig.of(mine, folder)) {
            assertThat(studio.set.sessionName()).isEqualTo("main");
        }
    }

    @Test
    @DisplayName(
            "ST-56: after Save As set and script go on under the new name, and the file before stays as it was saved")
    void saveAsGoesOnUnderTheNewName() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path script = studio.project.resolve("main.lua");
            write(studio, "-- first", script);
            bpm(studio, 97);

            answer(studio, "Ctrl+Shift+S", "second");
            studio.await(() -> studio.set.sessionName().equals("second"));
            Path second = studio.project.resolve("second.lua");
            studio.await(() -> isIn("-- first", second));
            write(studio, "-- and second", second);
            bpm(studio, 99);
            studio.press("Ctrl+S");
            studio.await(() -> !studio.set.isUnsaved());

            assertThat(script).content().contains("-- first").doesNotContain("-- and second");
            assertThat(second).content().contains("-- first", "-- and second");
            assertThat(saved(studio.project.resolve("main.session.json"))
                            .transport()
                            .bpm())
                    .isEqualTo(120);
            assertThat(saved(studio.project.resolve("second.session.json"))
                            .transport()
                            .bpm())
                    .isEqualTo(99);

            answer(studio, "Ctrl+O", "main");
            studio.await(() -> studio.set.sessionName().equals("main"));
            write(studio, "-- again", script);
            assertThat(script).content().contains("-- first", "-- again").doesNotContain("-- and second");
            assertThat(second).content().contains("-- first", "-- and second").doesNotContain("-- again");
        }
    }

    @Test
    @DisplayName("ST-56: Save As into a folder makes a project there, with the media, and goes on in it")
    void saveAsHonoursTheFolder() throws Exception {
        Path other = folder.resolve("elsewhere/other");
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path click = Clips.click(folder.resolve("click.wav"));
            studio.happen(new InputEvent.Moved(2, 2)).happen(new InputEvent.Dropped(List.of(click)));
            studio.await(() -> studio.session().assets().size() == 1);
            write(studio, "-- first", studio.project.resolve("main.lua"));

            answer(studio, "Ctrl+Shift+S", other.toString());
            studio.await(() -> studio.set.project().root().equals(other));
            write(studio, "-- and there", other.resolve("main.lua"));

            Session there = saved(other);
            Asset asset = there.assets().values().iterator().next();
            assertThat(studio.set.project().resolve(asset.sound().orElseThrow().playable()))
                    .startsWith(other)
                    .exists();
            assertThat(other.resolve("main.lua")).content().contains("-- first", "-- and there");
            assertThat(studio.project.resolve("main.lua"))
                    .content()
                    .contains("-- first")
                    .doesNotContain("-- and there");
            assertThat(studio.failures()).isEmpty();
        }
        assertThat(folder.resolve("set")).as("the project before").isDirectory();
    }

    @Test
    @DisplayName(
            "ST-56: a set without a place is saved in the folder that is typed, whichever of the two keys asks for it, and its script with it")
    void aSetWithoutAPlaceIsSavedInTheFolder() throws Exception {
        for (String chord : List.of("Ctrl+S", "Ctrl+Shift+S")) {
            Path there = folder.resolve("saved by " + chord);
            try (StudioRig studio = StudioRig.ofNewSet(folder.resolve("of " + chord))) {
                write(studio, "-- mine", studio.project.resolve("main.lua"));
                bpm(studio, 97);
                answer(studio, chord, there.toString());
                studio.await(() -> !studio.set.isScratch());
                write(studio, "-- kept", there.resolve("main.lua"));
            }
            assertThat(saved(there).transport().bpm()).isEqualTo(97);
            assertThat(there.resolve("main.lua")).content().contains("-- mine", "-- kept");
        }
    }

    /** They stayed in the folder of the set that had no place yet, which is removed at the end. */
    @Test
    void layoutsGoWithTheSetIntoTheFolderThatItIsSavedIn() throws Exception {
        Path there = folder.resolve("mine");
        try (StudioRig studio = StudioRig.ofNewSet(folder)) {
            keepLayout(studio, "stage");
            Path kept = studio.project.resolve(".studio/stage.layout");
            studio.await(() -> Files.exists(kept));

            answer(studio, "Ctrl+S", there.toString());
            studio.await(() -> !studio.set.isScratch());
            keepLayout(studio, "later");
            studio.await(() -> Files.exists(there.resolve(".studio/later.layout")));

            assertThat(there.resolve(".studio/stage.layout")).hasSameTextualContentAs(kept);
            assertThat(kept.resolveSibling("later.layout")).doesNotExist();
        }
        assertThat(Preferences.read(folder.resolve("state")).recent()).startsWith(there);
    }

    @Test
    void thePanelInFrontOfItsTabsIsInFrontAgainWhenTheProjectIsOpened() throws Exception {
        Path project;
        String tracker;
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            project = studio.project;
            tracker = "module:"
                    + studio.session()
                            .modules()
                            .named("trackerSequencer1")
                            .orElseThrow()
                            .id()
                            .uuid();
            studio.press("Ctrl+P").type("trackerSequencer1").press("Enter");
        }
        Path layout = project.resolve(".studio/present.layout");
        assertThat(front(layout)).endsWith(tracker);
        try (StudioRig studio = StudioRig.of(project, folder)) {
            studio.awaitFrames(10);
        }
        assertThat(front(layout)).endsWith(tracker);
    }

    private static void keepLayout(StudioRig studio, String name) {
        studio.press("Ctrl+P").type("keep this layout").press("Enter");
        studio.type(name).press("Enter");
    }

    private static String front(Path layout) throws IOException {
        return Files.readAllLines(layout).get(1);
    }

    @Test
    void aFolderThatTheSystemHasNoNameForIsAnsweredWithASentence() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path long300 = folder.resolve("n".repeat(300));
            for (String chord : List.of("Ctrl+Shift+N", "Ctrl+Shift+O")) {
                int before = studio.said().size();
                answer(studio, chord, long300.toString());
                studio.await(() -> studio.said().size() > before);
            }
            assertThat(studio.isOver()).isFalse();
            assertThat(studio.failures()).isEmpty();
            assertThat(studio.said()).allMatch(text -> text.endsWith("."));
        }
    }
}
