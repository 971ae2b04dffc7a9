package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, folders, menu, picker and drags of the library, by keys and mouse. */
class LibraryHandTest {
    /** Where the lines are, in a window of 700 x 700. */
    private static final int FIRST = 140;

    private static final int ROW = 40;
    private static final int RAIN = 0;
    private static final int DRUMS = 1;
    private static final int KICK = 2;

    @TempDir
    private Path folder;

    private Path media;
    private LibraryStage library;

    @BeforeEach
    void open() throws Exception {
        library = new LibraryStage(folder.resolve("project"), 700, 700);
        media = folder.resolve("media");
        Footage.tone(media.resolve("Drums/kick.wav"), 0.4, 60);
        Footage.tone(media.resolve("Drums/snare.wav"), 0.3, 200);
        Footage.tone(media.resolve("rain.wav"), 0.3, 300);
        library.bring(media.resolve("Drums"), media.resolve("rain.wav"));
        library.stage.click(500, 500);
        assertThat(library.names()).containsExactlyInAnyOrder("Drums/kick", "Drums/snare", "rain");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void clickLine(int line) {
        library.stage.click(400, FIRST + line * ROW);
    }

    private void answer(String text) {
        library.stage.frame();
        library.stage.frame();
        library.stage.type(text);
        library.stage.press("Enter");
    }

    private void drag(int from, int to) {
        library.stage.drag(400, FIRST + from * ROW, 400, FIRST + to * ROW);
    }

    @Test
    void anAssetIsRenamedByKeysAndUndoGivesItsNameBack() {
        clickLine(KICK);
        library.stage.press("Ctrl+E");
        answer("boom");
        library.until("the name", () -> library.names().contains("Drums/boom"));
        library.stage.undo();
        assertThat(library.names()).contains("Drums/kick");
    }

    @Test
    void aFolderIsRenamedByKeysWithAllThatIsInIt() {
        clickLine(DRUMS);
        library.stage.press("Ctrl+E");
        answer("Kit");
        library.until("the name", () -> library.names().contains("Kit/kick"));
        assertThat(library.names()).containsExactlyInAnyOrder("Kit/kick", "Kit/snare", "rain");
        library.stage.undo();
        assertThat(library.names()).contains("Drums/kick", "Drums/snare");
    }

    @Test
    void aNewFolderIsThereAtOnceAndTakesWhatIsDraggedOntoIt() {
        library.stage.press("Ctrl+Shift+D");
        answer("Bells");
        library.stage.frame();
        drag(RAIN, 1);
        library.until("the folder", () -> library.names().contains("Bells/rain"));
        library.stage.undo();
        assertThat(library.names()).contains("rain");
    }

    @Test
    void whatIsDraggedToItsOwnFolderOrLetGoWhereItWasIsNoStepOfUndo() {
        var before = library.stage.session();
        drag(KICK, KICK + 1);
        drag(KICK, DRUMS);
        drag(KICK, KICK);
        assertThat(library.stage.session()).isSameAs(before);
    }

    @Test
    void anAssetIsDraggedOutOfItsFolderToTheTop() {
        drag(KICK, 6);
        library.until("the top", () -> library.names().contains("kick"));
        assertThat(library.names()).containsExactlyInAnyOrder("kick", "Drums/snare", "rain");
    }

    @Test
    void theMenuRenamesAndMovesByKeys() {
        clickLine(KICK);
        library.stage.press("Shift+F10");
        library.stage.frame();
        for (int i = 0; i < 4; i++) {
            library.stage.press("Down"); // Listen, Send to, Move to, Rename
        }
        library.stage.press("Enter");
        answer("boom");
        library.until("the name", () -> library.names().contains("Drums/boom"));

        clickLine(KICK);
        library.stage.press("Ctrl+Enter");
        library.stage.frame();
        for (int i = 0; i < 3; i++) {
            library.stage.press("Down");
        }
        library.stage.press("Right");
        library.stage.frame();
        library.stage.press("Enter"); // Top
        library.until("the top", () -> library.names().contains("boom"));
    }

    @Test
    void theMenuOpensWithTheRightButtonOnWhatIsUnderIt() {
        library.stage.click(400, FIRST + (KICK + 1) * ROW, 1);
        library.stage.frame();
        library.stage.press("Down");
        library.stage.press("Enter");
        library.until("the snare", () -> library.background.listening().isHeard());
        assertThat(library.background.listening().asset().name()).isEqualTo("snare");
    }

    @Test
    @DisplayName("The picker is answered by keys: by the path of a file, or of a folder and Enter once more")
    void thePickerIsAnsweredByKeys() throws Exception {
        Footage.tone(folder.resolve("one/hat.wav"), 0.2, 700);
        Footage.tone(folder.resolve("more/tom.wav"), 0.2, 90);
        library.library.askImport();
        library.stage.frame();
        answer(folder.resolve("one/hat.wav").toString());
        library.until("the file", () -> library.names().contains("hat"));

        library.library.askImport();
        library.stage.frame();
        answer(folder.resolve("more").toString());
        library.stage.frame();
        assertThat(library.background.imports().jobs()).allMatch(job -> !job.isOpen());
        library.stage.frame();
        library.stage.frame();
        library.stage.press("Enter");
        library.until("the folder", () -> library.names().contains("more/tom"));
    }

    @Test
    void theArrowKeysOfThePickerSelectAndEnterGoesIntoAFolderOrAnswersWithAFile() throws Exception {
        Footage.tone(folder.resolve("kits/old/hat.wav"), 0.2, 700);
        Footage.tone(folder.resolve("kits/old/tom.wav"), 0.2, 90);
        library.library.askImport();
        library.stage.frame();
        answer(folder.resolve("kits").toString());
        press(folder.resolve("kits"), "Down", "Enter");
        press(folder.resolve("kits/old"), "Down", "Down", "Enter");
        library.until("the second file", () -> library.names().contains("tom"));
        assertThat(library.names()).doesNotContain("hat", "old/hat");
    }

    /** Once a folder is read, and the field has the keyboard again. */
    private void press(Path folder, String... keys) {
        library.until(folder + " is read", () -> library.background.listings().isKnown(folder));
        library.stage.frame();
        library.stage.frame();
        for (String key : keys) {
            library.stage.press(key);
        }
    }

    @Test
    void theButtonThatComparesWithTheFolderLetsWhatWasMissingBePlayedAgain() {
        library.until("the first check", () -> library.retries > 0);
        int before = library.retries;
        library.stage.click(171, 44);
        library.until("another look", () -> library.retries > before);
    }
}
