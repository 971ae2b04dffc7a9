package org.videotracker.model.pattern.notation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists of notations in the resources beside this class. */
final class Corpus {
    private static final String COMMENT = "# ";

    private Corpus() {}

    /**
     * A notation and the comment above its group.
     *
     * @param text what is written in the line, its signs for blanks replaced
     */
    record Line(String text, String comment) {}

    static List<Line> lines(String name) {
        List<Line> lines = new ArrayList<>();
        StringBuilder comment = new StringBuilder();
        boolean isComment = false;
        for (String line : read(name).split("\n", -1)) {
            if (line.startsWith(COMMENT)) {
                if (!isComment) {
                    comment.setLength(0);
                }
                comment.append(line.substring(1));
            } else if (!line.isEmpty()) {
                lines.add(new Line(unescaped(line), comment.toString().strip()));
            }
            isComment = line.startsWith(COMMENT);
        }
        return lines;
    }

    static List<String> notations(String name) {
        return lines(name).stream().map(Line::text).toList();
    }

    private static String unescaped(String line) {
        return line.replace("\\e", "")
                .replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\s", "\u00A0")
                .replace("\\\\", "\\");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
