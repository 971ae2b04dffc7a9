package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;

/** Files and folders that are dragged from the file browser. */
public record DraggedFiles(List<Path> paths) {
    /** What drop targets ask for. */
    public static final String KIND = "files";

    public DraggedFiles {
        paths = List.copyOf(paths);
    }

    /** What is seen beside the mouse. */
    String shown() {
        return paths.size() == 1 ? FileRow.name(paths.getFirst()) : paths.size() + " files and folders";
    }
}
