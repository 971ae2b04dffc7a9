package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that is browsed, as lines: its content, and that of the folders in it that are open. Put together anew when something has
 * changed. UI thread.
 */
final class FileTree implements RowSelection.Rows<Path> {
    private final FolderListings listings;
    private final Set<Path> open = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private Path root;
    private String filter = "";
    private long seen = -1;
    private boolean isStale = true;

    /**
     * A line.
     *
     * @param row what is listed; null where a folder could not be read
     * @param problem why it could not
     * @param level how many open folders it lies in
     */
    record Line(@Nullable FileRow row, String problem, Path path, int level, boolean isOpen) {}

    FileTree(FolderListings listings, Path root) {
        this.listings = listings;
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Browses another folder. */
    void root(Path folder) {
        root = folder.toAbsolutePath().normalize();
        isStale = true;
    }

    /** The folder above, if there is one. */
    Optional<Path> above() {
        return Optional.ofNullable(root.getParent());
    }

    /** Lists the files whose names contain this, in any case; all if it is blank. */
    void filter(String words) {
        if (!words.equals(filter)) {
            filter = words;
            isStale = true;
        }
    }

    void toggle(Path folder) {
        open(folder, !open.contains(folder));
    }

    void open(Path folder, boolean isOpen) {
        boolean isChanged = isOpen ? open.add(folder) : open.remove(folder);
        isStale |= isChanged;
    }

    /** Comes to what is known now; once a frame. */
    void follow() {
        listings.collect();
        listings.of(root);
        for (Line line : lines) {
            if (line.isOpen) {
                listings.of(line.path); // so that it is compared with the disk from time to time
            }
        }
        if (isStale || listings.revision() != seen) {
            isStale = false;
            seen = listings.revision();
            lines.clear();
            list(root, 0, filter.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void list(Path folder, int level, String word) {
        FolderContent content = listings.of(folder);
        content.problem().ifPresent(problem -> lines.add(new Line(null, problem, folder, level, false)));
        for (FileRow row : content.rows()) {
            boolean isOpen = row.isFolder() && open.contains(row.path());
            if (row.isFolder()
                    || word.isEmpty()
                    || row.name().toLowerCase(Locale.ROOT).contains(word)) {
                lines.add(new Line(row, "", row.path(), level, isOpen));
            }
            if (isOpen) {
                list(row.path(), level + 1, word);
            }
        }
    }

    /** Whether the folder that is browsed is still being read for the first time. */
    boolean isReading() {
        return !listings.isKnown(root);
    }

    @Override
    public int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    @Override
    public Path key(int row) {
        return lines.get(row).path();
    }

    /** Reads all folders anew. */
    void refresh() {
        listings.refresh();
    }
}
