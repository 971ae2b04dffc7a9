package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
    @TempDir
    private Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private long nanos;
    private FileTree tree;

    @BeforeEach
    void browse() throws IOException {
        file("b10.wav", 1536);
        file("b9.wav", 10);
        file("notes.txt", 5);
        file(".hidden.wav", 5);
        file("Clips/rain.MP4", 2_000_000);
        tree = new FileTree(new FolderListings(work::add, () -> nanos), folder);
        settle();
    }

    private void file(String name, int bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[bytes]);
    }

    private void settle() {
        tree.follow();
        while (!work.isEmpty()) {
            work.poll().run();
            tree.follow();
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            FileTree.Line line = tree.line(i);
            lines.add("  ".repeat(line.level())
                    + (line.row() == null ? line.problem() : line.row().name()));
        }
        return lines;
    }

    @Test
    void foldersComeFirstThenMediaInNaturalOrderAndNothingElse() {
        assertThat(lines()).containsExactly("Clips", "b9.wav", "b10.wav");
        assertThat(tree.line(2).row().size()).isEqualTo("1.5 KB");
        assertThat(tree.line(2).row().type()).isEqualTo(FileRow.Type.SOUND);
    }

    @Test
    void anOpenFolderShowsItsContentOnceItIsRead() {
        tree.toggle(folder.resolve("Clips"));
        tree.follow();
        assertThat(lines()).containsExactly("Clips", "b9.wav", "b10.wav");
        settle();
        assertThat(lines()).containsExactly("Clips", "  rain.MP4", "b9.wav", "b10.wav");
        tree.filter("RAIN");
        settle();
        assertThat(lines()).containsExactly("Clips", "  rain.MP4");
    }

    @Test
    void theDiskIsAskedAgainOnlyAfterTwoSecondsAndReadAgainOnlyIfItHasChanged() throws IOException {
        for (int frame = 0; frame < 100; frame++) {
            tree.follow();
        }
        assertThat(work).isEmpty();
        file("new.wav", 1);
        Files.setLastModifiedTime(folder, FileTime.fromMillis(1));
        nanos = 2_100_000_000L;
        settle();
        assertThat(lines()).containsExactly("Clips", "b9.wav", "b10.wav", "new.wav");
    }

    @Test
    void aFolderThatIsGoneSaysSo() {
        tree.root(folder.resolve("nowhere"));
        settle();
        assertThat(lines()).singleElement().asString().contains("nowhere: there is no such folder; check the name");
    }

    @Test
    void sizesAreReadAsPeopleReadThem() {
        assertThat(FileRow.size(0)).isEqualTo("0 B");
        assertThat(FileRow.size(1023)).isEqualTo("1023 B");
        assertThat(FileRow.size(1024)).isEqualTo("1.0 KB");
        assertThat(FileRow.size(1_048_570)).isEqualTo("1.0 MB");
        assertThat(FileRow.size(3L << 30)).isEqualTo("3.0 GB");
    }
}
