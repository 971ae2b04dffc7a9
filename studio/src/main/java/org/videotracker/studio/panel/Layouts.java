package org.videotracker.studio.panel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The layouts of a project, in files of its own hidden folder: the present one, and those that have a name. */
public final class Layouts {
    private static final String PRESENT = "present";
    private static final String ENDING = ".layout";
    private static final String HIDDEN = "hidden:";
    private static final String FRONT = "front:";

    /**
     * Where the panels are.
     *
     * @param hidden the ids of panels that are not seen
     * @param front those of panels in front of their tabs, the one with the keyboard last
     * @param docking where they are, as the library writes it
     */
    public record Layout(Set<String> hidden, List<String> front, String docking) {
        public Layout {
            hidden = Set.copyOf(hidden);
            front = List.copyOf(front);
        }

        /** With those panels hidden that there were none of when it was kept. @param hiddenAtFirst what a new layout hides */
        public Layout knowing(Set<String> hiddenAtFirst) {
            Set<String> all = new HashSet<>(hidden);
            for (String id : hiddenAtFirst) {
                if (!docking.contains("[Window][###" + id + "]")) {
                    all.add(id);
                }
            }
            return new Layout(all, front, docking);
        }

        String text() {
            return HIDDEN + String.join(" ", new TreeSet<>(hidden)) + "\n" + FRONT + String.join(" ", front) + "\n"
                    + docking;
        }

        /** Of a text, whose second line need not be there. */
        static Optional<Layout> of(String text) {
            String[] lines = text.split("\n", 3);
            if (lines.length < 2 || !lines[0].startsWith(HIDDEN)) {
                return Optional.empty();
            }
            Set<String> hidden = Set.copyOf(ids(lines[0], HIDDEN));
            if (lines.length == 3 && lines[1].startsWith(FRONT)) {
                return Optional.of(new Layout(hidden, ids(lines[1], FRONT), lines[2]));
            }
            return Optional.of(new Layout(hidden, List.of(), text.substring(lines[0].length() + 1)));
        }

        private static List<String> ids(String line, String name) {
            String ids = line.substring(name.length()).strip();
            return ids.isEmpty() ? List.of() : List.of(ids.split(" +"));
        }
    }

    private final Path folder;

    /** @param folder where they lie, which need not exist */
    public Layouts(Path folder) {
        this.folder = folder;
    }

    /** The one that the studio was left with; empty for none, or for a file that is none. */
    public Optional<Layout> present() {
        return read(PRESENT);
    }

    /** Keeps the one that the studio is left with. */
    public void present(Layout layout) throws IOException {
        write(PRESENT, layout);
    }

    /** The names of the others. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> Objects.requireNonNull(path.getFileName()).toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(PRESENT))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The layout of a name. */
    public Optional<Layout> read(String name) {
        try {
            return Layout.of(Files.readString(file(name)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a layout under a name of letters, digits, blanks, {@code -} and {@code _}. */
    public void write(String name, Layout layout) throws IOException {
        if (!name.matches("[\\p{L}\\p{N}_ -]{1,40}")) {
            throw new IOException("a layout is called by letters, digits, blanks, - and _, up to 40");
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(name + ".part");
        Files.write(part, layout.text().getBytes(StandardCharsets.UTF_8));
        Files.move(part, file(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
