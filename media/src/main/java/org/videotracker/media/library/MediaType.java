package org.videotracker.media.library;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a file is by its ending. What it holds is only known once it has been opened. */
public enum MediaType {
    /** A sound file; a picture in it is a cover and not played. */
    SOUND(List.of("wav", "wave", "aiff", "aif", "flac", "m4a", "ogg", "oga", "opus", "mp3")),
    /** A file of pictures, with or without sound. */
    PICTURES(List.of("mov", "mp4", "m4v", "mkv", "webm", "avi", "hap", "gif", "png", "jpg", "jpeg")),
    /** Unknown by its ending. */
    OTHER(List.of());

    private final List<String> endings;

    MediaType(List<String> endings) {
        this.endings = endings;
    }

    /** By the ending alone. */
    public static MediaType of(Path file) {
        String ending = ending(file);
        for (MediaType type : values()) {
            if (type.endings.contains(ending)) {
                return type;
            }
        }
        return OTHER;
    }

    /** Which of several files of one name is the better original: lower comes first. */
    static int preference(Path file) {
        return of(file).endings.indexOf(ending(file));
    }

    /** The file's ending in lower case, without the dot; empty if it has none. */
    static String ending(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The file's name without folders and ending, in the composed form of Unicode, which systems differ in. */
    static String baseName(Path file) {
        String name = Normalizer.normalize(fileName(file), Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        String base = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return base.isEmpty() ? "untitled" : base;
    }

    static String fileName(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }
}
