package org.videotracker.model.pattern.cycle.harmony;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chords by their names. The names before each colon are names of the semitones behind it, above the root; they are those
 * of Tidal and the usual signs. Case counts: {@code M7} and {@code m7} are two chords.
 */
final class ChordTable {
    private static final String CHORDS = """
            major, maj, M: 0 4 7
            minor, min, m, -: 0 3 7
            aug, plus, sharp5, +: 0 4 8
            dim, o: 0 3 6
            msharp5: 0 3 8
            one, 1: 0
            five, 5: 0 7
            sus2: 0 2 7
            sus4, sus: 0 5 7
            six, 6: 0 4 7 9
            m6, min6, -6: 0 3 7 9
            major7, maj7, M7, ^7, ^: 0 4 7 11
            dom7, 7: 0 4 7 10
            minor7, min7, m7, -7: 0 3 7 10
            mM7, m^7, -^7, minMaj7: 0 3 7 11
            dim7, o7: 0 3 6 9
            sevenSus2, 7sus2: 0 2 7 10
            sevenSus4, 7sus4, 7sus: 0 5 7 10
            sevenFlat5, 7f5, 7b5: 0 4 6 10
            m7flat5, m7f5, m7b5, -7b5, h7, h: 0 3 6 10
            sevenSharp5, 7s5, 7#5: 0 4 8 10
            m7sharp5, m7s5, m7#5: 0 3 8 10
            nine, 9, dom9: 0 4 7 10 14
            m9, min9, -9: 0 3 7 10 14
            m7sharp9, m7s9: 0 3 7 10 14
            maj9, M9, ^9: 0 4 7 11 14
            add9: 0 4 7 14
            madd9: 0 3 7 14
            nineSus4, ninesus4, 9sus4, 9sus: 0 5 7 10 14
            sixby9, 6by9, 69: 0 4 7 9 14
            m6by9, m69: 0 3 9 7 14
            sevenFlat9, 7f9, 7b9: 0 4 7 10 13
            m7flat9, m7f9, m7b9: 0 3 7 10 13
            sevenFlat10, 7f10, 7#9: 0 4 7 10 15
            nineSharp5, 9s5: 0 1 13
            m9sharp5, m9s5: 0 1 14
            sevenSharp5flat9, 7s5f9: 0 4 8 10 13
            m7sharp5flat9: 0 3 8 10 13
            eleven, 11: 0 4 7 10 14 17
            m11, min11, -11: 0 3 7 10 14 17
            maj11, M11, ^11: 0 4 7 11 14 17
            elevenSharp, 11s: 0 4 7 10 14 18
            m11sharp, m11s: 0 3 7 10 14 18
            thirteen, 13: 0 4 7 10 14 17 21
            m13, min13, -13: 0 3 7 10 14 17 21
            """;

    private static final Map<String, List<Integer>> BY_NAME = read();

    private ChordTable() {}

    private static Map<String, List<Integer>> read() {
        Map<String, List<Integer>> byName = new TreeMap<>();
        CHORDS.lines().forEach(line -> {
            int colon = line.indexOf(':');
            List<Integer> semitones = Stream.of(
                            line.substring(colon + 1).strip().split(" ", -1))
                    .map(Integer::valueOf)
                    .toList();
            for (String name : line.substring(0, colon).split(", ", -1)) {
                byName.put(name, semitones);
            }
        });
        return Map.copyOf(byName);
    }

    /** The semitones above the root, in the order in which the chord is built; null where no chord is called so. */
    static @Nullable List<Integer> semitones(String name) {
        return BY_NAME.get(name);
    }

    /** All names, sorted. */
    static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }
}
