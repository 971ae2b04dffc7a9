package org.videotracker.bench.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;

/** The notations on which model's tests agree with Strudel. */
final class Corpus {
    /** How many cycles of each are asked at once, here and there. */
    static final int CYCLES = 8;

    private Corpus() {}

    /** The notations but for those with blanks that the list writes by a backslash. */
    static List<String> notations() {
        return resource("notations.txt")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# ") && line.indexOf('\\') < 0)
                .toList();
    }

    static List<Cycles> patterns() {
        List<Cycles> patterns = new ArrayList<>();
        for (String notation : notations()) {
            try {
                patterns.add(Notation.parse(notation).cycles(0));
            } catch (NotationException broken) {
                throw new IllegalStateException("a notation of the list is broken: " + notation, broken);
            }
        }
        return patterns;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
