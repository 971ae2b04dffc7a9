package org.videotracker.studio.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the lines that were typed in a file, one in each of its lines behind the time: the form of the terminal's console, so that
 * both can share it.
 *
 * @param path the file need not exist
 */
public record TypedLinesFile(Path path, InstantSource clock) {
    private static final int MOST = 2 * TypedLines.MOST;

    /** The newest lines, the newest last; none where there is no such file. */
    public List<String> read() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        List<String> written = text.lines().toList();
        for (String line : written.subList(Math.max(0, written.size() - TypedLines.MOST), written.size())) {
            String one = unescaped(line.replaceFirst("^\\d+:", ""));
            if (!one.isBlank() && (lines.isEmpty() || !lines.getLast().equals(one))) {
                lines.add(one);
            }
        }
        if (written.size() > MOST) {
            shorten(written.subList(written.size() - TypedLines.MOST, written.size()));
        }
        return lines;
    }

    private void shorten(List<String> newest) throws IOException {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        Files.write(partial, newest, StandardCharsets.UTF_8);
        Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds a line in one write. */
    public void append(String line) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(
                path,
                clock.millis() + ":" + escaped(line) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String written) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                i++;
                line.append(
                        switch (written.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> written.charAt(i);
                        });
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}
