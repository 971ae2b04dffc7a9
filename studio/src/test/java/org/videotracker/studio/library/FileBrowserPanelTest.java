package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBrowserPanelTest {
    /** Where the lines are, in a window of 420 x 640: a folder Assets, a folder media, a file of the project. */
    private static final int FIRST = 105;

    private static final int ROW = 23;

    @TempDir
    private Path folder;

    private LibraryStage library;

    @BeforeEach
    void open() throws Exception {
        library = new LibraryStage(folder, 420, 640);
        Footage.tones(folder.resolve("media"), "hat", "kick", "snare", "tom");
        library.showFiles();
        for (int i = 0; i < 10; i++) {
            library.until(
                    "the folder to be read", () -> library.background.listings().isKnown(folder));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void clickLine(int line) {
        library.stage.click(150, FIRST + line * ROW);
    }

    @Test
    void aRangeOfFilesIsSelectedByKeysAndImported() {
        clickLine(1);
        library.until("the folder media", () -> library.background.listings().isKnown(folder.resolve("media")));
        library.stage.frame();
        library.stage.press("Down");
        library.stage.press("Shift+Down");
        library.stage.press("Shift+Down");
        library.stage.press("Enter");
        library.until("three assets", () -> library.names().size() == 3);
        assertThat(library.names()).containsExactly("hat", "kick", "snare");
    }

    @Test
    void aFolderIsImportedAsAWhole() {
        clickLine(1);
        clickLine(1); // the second one goes into it, and it stays selected
        // The button below the files.
        library.stage.click(40, 617);
        library.until("the folder", () -> library.names().size() == 4);
        assertThat(library.names()).startsWith("media/hat");
    }
}
