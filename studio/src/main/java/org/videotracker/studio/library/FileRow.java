package org.videotracker.studio.library;

import java.nio.file.Path;
import org.videotracker.media.library.MediaType;

/**
 * A file or folder as it is listed. Its texts are made once, and not in each frame.
 *
 * @param path absolute
 * @param name without folders
 * @param type a folder, or what a file is by its ending
 * @param bytes its size; 0 for a folder
 * @param size as people read it; empty for a folder
 */
record FileRow(Path path, String name, Type type, long bytes, String size) {

    /** What it is. */
    enum Type {
        FOLDER("folder"),
        SOUND("sound"),
        PICTURES("video");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static FileRow folder(Path path) {
        return new FileRow(path, name(path), Type.FOLDER, 0, "");
    }

    static FileRow file(Path path, long bytes) {
        Type type = MediaType.of(path) == MediaType.SOUND ? Type.SOUND : Type.PICTURES;
        return new FileRow(path, name(path), type, bytes, size(bytes));
    }

    boolean isFolder() {
        return type == Type.FOLDER;
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** With one decimal: 512 B, 1.5 KB, 13.8 MB. A thousand and twenty-four of each make the next. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double number = bytes;
        int unit = 0;
        while (number >= 1023.95 && unit < 4) {
            number /= 1024;
            unit++;
        }
        long tenths = Math.round(number * 10);
        return tenths / 10 + "." + tenths % 10 + " " + "BKMGT".charAt(unit) + "B";
    }
}
