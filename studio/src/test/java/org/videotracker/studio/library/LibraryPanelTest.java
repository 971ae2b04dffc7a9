package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.module.ModuleId;

class LibraryPanelTest {
    /** Where the lines are, in a window of 420 x 640. */
    private static final int FIRST = 140;

    private static final int ROW = 40;
    private static final int STRIP = 42;
    private static final int QUESTION_X = 44;
    private static final int QUESTION_Y = 356;

    @TempDir
    private Path folder;

    private Path media;
    private LibraryStage library;

    @BeforeEach
    void open() throws Exception {
        library = new LibraryStage(folder.resolve("project"), 420, 640);
        media = folder.resolve("media");
        Footage.tone(media.resolve("Drums/kick.wav"), 0.4, 60);
        Footage.tone(media.resolve("Drums/snare.wav"), 0.3, 200);
        Footage.film(media.resolve("Clips/rain.mov"), 2, 0xFF3060C0);
        library.bring(media.resolve("Drums"), media.resolve("Clips"));
        library.stage.click(300, 400);
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** The lines are Clips, rain, Drums, kick, snare. */
    private void clickLine(int line) {
        library.stage.click(250, FIRST + line * ROW);
    }

    private float loudness() {
        TelemetryReport report = library.stage.now.telemetry();
        return (float)
                report.readOut(library.stage.id("masterAudioOut"), "peak").orElseThrow();
    }

    private List<String> bank(ModuleId sampler) {
        return library.stage.session().modules().get(sampler).orElseThrow().samples().slots().stream()
                .map(slot -> slot.map(sample -> sample.name()).orElse("-"))
                .toList();
    }

    @Test
    @DisplayName("ST-64: folders that are dropped are imported with their folders")
    void droppedFoldersAreImported() {
        assertThat(library.names()).containsExactly("Clips/rain", "Drums/kick", "Drums/snare");
        Path more = media.resolve("More");
        Footage.tones(more, "hat");
        library.library.drop(List.of(more), library.stage.now);
        library.until("the import", () -> library.names().contains("More/hat"));
        library.stage.undo();
        assertThat(library.names()).doesNotContain("More/hat");
    }

    @Test
    @DisplayName("ST-12: what only sounds has an outline, what is seen a picture")
    void assetsShowWhatTheyLookLike() {
        library.until(
                "pictures and outlines",
                () -> library.stage.session().assets().values().stream().allMatch(asset -> {
                    var looks = library.background.looks().of(asset);
                    return looks.isLoaded()
                            && (asset.picture().isEmpty() || looks.picture() != null)
                            && looks.outline() != null;
                }));
    }

    @Test
    void enterPlaysTheAssetThroughTheMasterOutputAndLeavesTheSessionAlone() {
        var before = library.stage.session();
        clickLine(1);
        library.stage.press("Enter");
        library.until("sound at the master output", () -> loudness() > 0.1);
        assertThat(library.stage.session()).isSameAs(before);
        library.stage.press("Enter");
        library.until("silence", () -> loudness() == 0);
    }

    @Test
    void pointingAlongTheOutlineScrubsWithSound() {
        library.stage.moveTo(STRIP + 10, FIRST + ROW);
        library.until("sound", () -> loudness() > 0.05);
        library.stage.moveTo(STRIP + 50, FIRST + ROW);
        library.until("a later position", () -> library.background.listening().share() > 0.6);
        library.stage.moveTo(250, FIRST + 6 * ROW);
        library.until("silence", () -> library.background.listening().asset() == null);
    }

    @Test
    void arrowsAndShiftSelectAndInsertSendsToTheSampler() {
        ModuleId sampler = library.stage.add("MultiSampler", "drums");
        clickLine(3);
        library.stage.press("Shift+Down");
        library.stage.press("Insert");
        library.until("the bank", () -> bank(sampler).equals(List.of("kick", "snare")));
        library.stage.undo();
        assertThat(bank(sampler)).isEmpty();
    }

    @Test
    void deletingAsksAndSaysWhoPlaysItAndUndoBringsAllBack() {
        ModuleId sampler = library.stage.add("MultiSampler", "drums");
        clickLine(3);
        library.stage.press("Insert");
        library.until("the bank", () -> bank(sampler).equals(List.of("kick")));
        library.stage.press("Delete");
        assertThat(library.names()).contains("Drums/kick");
        library.stage.frame();
        library.stage.click(QUESTION_X, QUESTION_Y);
        library.until("the asset to go", () -> !library.names().contains("Drums/kick"));
        assertThat(bank(sampler)).isEmpty();
        library.stage.undo();
        assertThat(library.names()).contains("Drums/kick");
        assertThat(bank(sampler)).containsExactly("kick");
    }

    @Test
    @DisplayName("ST-49: a blank in the search field is a character")
    void theSearchFieldTakesCharactersAndListsWhatMatches() {
        library.stage.press("Ctrl+F");
        library.stage.frame();
        library.stage.type("snare drums");
        library.stage.frame();
        assertThat(library.library.isTyping()).isTrue();
        library.stage.press("Enter");
        // What is listed now is the folder Drums and the snare.
        ModuleId sampler = library.stage.add("MultiSampler", "drums");
        clickLine(1);
        library.stage.press("Insert");
        library.until("the bank", () -> bank(sampler).equals(List.of("snare")));
    }

    @Test
    @DisplayName("ST-54: a missing file is told and found again in a folder")
    void whatIsMissingIsFoundAgain() throws IOException {
        Path kick = media.resolve("Drums/kick.wav");
        Path moved = folder.resolve("elsewhere/deep/kick.wav");
        Files.createDirectories(moved.getParent());
        Files.move(kick, moved);
        library.background.check(true);
        library.until("the check", () -> library.background.found().missingOriginals() == 1);
        library.background.search(folder.resolve("elsewhere"));
        library.until("the search", () -> library.background.matches() != null);
        LostSearch.Matches matches = library.background.matches();
        assertThat(matches.matches()).extracting(LostSearch.Match::file).containsExactly(moved);
        assertThat(matches.assets().getFirst().sound().orElseThrow().source()).isEqualTo(moved.toString());
    }

    @Test
    void theSoundOfAVideoBecomesAnAssetOfItsOwn() {
        var rain = library.stage.session().assets().values().stream()
                .filter(asset -> asset.name().equals("rain"))
                .findFirst()
                .orElseThrow();
        library.background.imports().order(new ImportOrder.OfSound(rain));
        library.until("the sound", () -> library.names().contains("Clips/rain sound"));
        var sound = library.stage.session().assets().values().stream()
                .filter(asset -> asset.name().equals("rain sound"))
                .findFirst()
                .orElseThrow();
        assertThat(sound.picture()).isEqualTo(Optional.empty());
        assertThat(sound.sound().orElseThrow().source()).isEqualTo("Extracted/rain sound.wav");
    }

    @Test
    @DisplayName("ST-11: pictures are converted again with fewer rows, and stay where they are")
    void picturesAreConvertedAgainInFewerRows() {
        library.background
                .imports()
                .order(new ImportOrder.OfFiles(
                        List.of(media.resolve("Clips/rain.mov")),
                        "",
                        library.background.settings().withHighestRows(64),
                        true,
                        Optional.empty()));
        library.until(
                "smaller pictures",
                () -> library.stage.session().assets().values().stream()
                        .anyMatch(asset -> asset.name().equals("rain")
                                && asset.folder().equals("Clips")
                                && asset.picture().orElseThrow().height() == 64));
    }

    @Test
    void downInAMenuThatAKeyOpenedBeginsWithItsFirstLine() {
        clickLine(3);
        library.stage.press("Shift+F10");
        library.stage.frame();
        library.stage.press("Down");
        library.stage.press("Enter");
        library.until(
                "the first line: Listen", () -> library.background.listening().isHeard());
    }
}
