package org.videotracker.model.pattern.cycle.harmony;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scales by their names. The names before each colon are names of the semitones behind it. Names are equal when their
 * letters and digits are: {@code harmonicMinor}, {@code harmonic minor} and {@code harmonic:minor} are one.
 *
 * <p>The first part has the names and semitones of Tidal, the second those names of the tonal.js library, which Strudel uses,
 * that Tidal has not. Of {@code diminished} and {@code prometheus}, which mean different scales there, Tidal's hold.
 */
final class ScaleTable {
    private static final String SCALES = """
            minPent, minor pentatonic, pentatonic minor, vietnamese 2, yu: 0 3 5 7 10
            majPent, major pentatonic, pentatonic, gong: 0 2 4 7 9
            ritusen, zhi: 0 2 5 7 9
            egyptian, shang: 0 2 5 7 10
            kumai, kumoi, flat three pentatonic: 0 2 3 7 9
            hirajoshi: 0 2 3 7 8
            iwato: 0 1 5 6 10
            chinese, lydian pentatonic: 0 4 6 7 11
            indian, mixolydian pentatonic: 0 4 5 7 10
            pelog: 0 1 3 7 8
            prometheus: 0 2 4 6 11
            scriabin: 0 1 4 7 9
            jiao, malkos raga: 0 3 5 8 10
            whole, whole tone, messiaen1, messiaen's mode #1: 0 2 4 6 8 10
            augmented: 0 3 4 7 8 11
            augmented2, six tone symmetric: 0 1 4 5 8 9
            hexMajor7: 0 2 4 7 9 11
            hexDorian: 0 2 3 5 7 10
            hexPhrygian: 0 1 3 5 8 10
            hexSus, piongio: 0 2 5 7 9 10
            hexMajor6: 0 2 4 5 7 9
            hexAeolian: 0 3 5 7 8 10
            major, ionian: 0 2 4 5 7 9 11
            dorian: 0 2 3 5 7 9 10
            phrygian: 0 1 3 5 7 8 10
            lydian: 0 2 4 6 7 9 11
            mixolydian, dominant: 0 2 4 5 7 9 10
            aeolian, minor, melodicMinorDesc: 0 2 3 5 7 8 10
            locrian: 0 1 3 5 6 8 10
            harmonicMinor: 0 2 3 5 7 8 11
            harmonicMajor: 0 2 4 5 7 8 11
            melodicMinor: 0 2 3 5 7 9 11
            melodicMajor, bartok, hindu, mixolydian b6, melodic minor fifth mode: 0 2 4 5 7 8 10
            todi, todi raga: 0 1 3 6 7 8 11
            purvi: 0 1 4 6 7 8 11
            marva: 0 1 4 6 7 9 11
            bhairav, double harmonic major, gypsy: 0 1 4 5 7 8 11
            ahirbhairav: 0 1 4 5 7 9 10
            superLocrian, altered, diminished whole tone, pomeroy: 0 1 3 4 6 8 10
            romanianMinor, dorian #4: 0 2 3 6 7 9 10
            hungarianMinor: 0 2 3 6 7 8 11
            neapolitanMinor, balinese: 0 1 3 5 7 8 11
            enigmatic: 0 1 4 6 8 10 11
            spanish, phrygian dominant, phrygian major: 0 1 4 5 7 8 10
            leadingWhole, leading whole tone: 0 2 4 6 8 10 11
            lydianMinor: 0 2 4 6 7 8 10
            neapolitanMajor, neopolitan major: 0 1 3 5 7 9 11
            locrianMajor, arabian: 0 2 4 5 6 8 10
            diminished, octatonic, messiaen2, messiaen's mode #2: 0 1 3 4 6 7 9 10
            half-whole diminished, dominant diminished: 0 1 3 4 6 7 9 10
            diminished2, octatonic2, whole-half diminished: 0 2 3 5 6 8 9 11
            messiaen3, messiaen's mode #3: 0 2 3 4 6 7 8 10 11
            messiaen4, messiaen's mode #4: 0 1 2 5 6 7 8 11
            messiaen5, messiaen's mode #5: 0 1 5 6 7 11
            messiaen6, messiaen's mode #6: 0 2 4 5 6 8 10 11
            messiaen7, messiaen's mode #7: 0 1 2 3 5 6 7 8 9 11
            bayati: 0 1.5 3 5 7 8 10
            hijaz: 0 1 4 5 7 8.5 10
            sikah: 0 1.5 3.5 5.5 7 8.5 10.5
            rast: 0 2 3.5 5 7 9 10.5
            saba: 0 1.5 3 4 6 8 10
            iraq: 0 1.5 3.5 5 6.5 8.5 10.5
            chromatic: 0 1 2 3 4 5 6 7 8 9 10 11

            ionian pentatonic: 0 4 5 7 11
            neopolitan major pentatonic: 0 4 5 6 10
            vietnamese 1: 0 3 5 7 8
            kumoijoshi: 0 1 5 7 8
            in-sen: 0 1 5 7 10
            locrian pentatonic, minor seven flat five pentatonic: 0 3 5 6 10
            minor six pentatonic: 0 3 5 7 9
            flat six pentatonic: 0 2 4 7 8
            whole tone pentatonic: 0 4 6 8 10
            lydian #5P pentatonic: 0 4 6 8 11
            lydian dominant pentatonic: 0 4 6 7 10
            minor #7M pentatonic: 0 3 5 7 11
            super locrian pentatonic: 0 3 4 6 10
            minor hexatonic: 0 2 3 5 7 11
            major blues: 0 2 3 4 7 9
            prometheus neopolitan: 0 1 4 6 9 10
            mystery #1: 0 1 4 6 8 10
            blues, minor blues: 0 3 5 6 7 10
            double harmonic lydian: 0 1 4 6 7 8 11
            locrian #2, half-diminished, aeolian b5: 0 2 3 5 6 8 10
            lydian dominant, lydian b7, overtone: 0 2 4 6 7 9 10
            lydian augmented: 0 2 4 6 8 9 11
            dorian b2, phrygian #6, melodic minor second mode: 0 1 3 5 7 9 10
            ultralocrian, superlocrian bb7, superlocrian diminished: 0 1 3 4 6 8 9
            locrian 6, locrian natural 6, locrian sharp 6: 0 1 3 5 6 9 10
            augmented heptatonic: 0 3 4 5 7 8 11
            lydian diminished: 0 2 3 6 7 9 11
            hungarian major: 0 3 4 6 7 9 10
            oriental: 0 1 4 5 6 9 10
            flamenco: 0 1 3 4 6 7 10
            persian: 0 1 4 5 6 8 11
            major augmented, major #5, ionian augmented, ionian #5: 0 2 4 5 8 9 11
            lydian #9: 0 3 4 6 7 9 11
            purvi raga: 0 1 4 5 6 7 8 11
            spanish heptatonic: 0 1 3 4 5 7 8 10
            bebop: 0 2 4 5 7 9 10 11
            bebop minor: 0 2 3 4 5 7 9 10
            bebop major: 0 2 4 5 7 8 9 11
            bebop locrian: 0 1 3 5 6 7 8 10
            minor bebop: 0 2 3 5 7 8 10 11
            ichikosucho: 0 2 4 5 6 7 9 11
            minor six diminished: 0 2 3 5 7 8 9 11
            kafi raga: 0 3 4 5 7 9 10 11
            composite blues: 0 2 3 4 5 6 7 9 10
            """;

    private static final Map<String, Entry> BY_KEY = read();

    private ScaleTable() {}

    /** A scale by one of its names. */
    private record Entry(String name, List<Double> semitones) {}

    private static Map<String, Entry> read() {
        Map<String, Entry> byKey = new TreeMap<>();
        SCALES.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            List<Double> semitones = Stream.of(line.substring(colon + 1).strip().split(" ", -1))
                    .map(Double::valueOf)
                    .toList();
            for (String name : line.substring(0, colon).split(", ", -1)) {
                byKey.put(key(name), new Entry(name, semitones));
            }
        });
        return Map.copyOf(byKey);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(character -> Character.isLetterOrDigit(character) || character == '#')
                .forEach(character -> key.append((char) character));
        return key.toString();
    }

    /** The semitones above the root, without the octave; null where no scale is called so. */
    static @Nullable List<Double> semitones(String name) {
        Entry entry = BY_KEY.get(key(name));
        return entry == null ? null : entry.semitones();
    }

    /** All names, sorted. */
    static List<String> names() {
        return BY_KEY.values().stream().map(Entry::name).sorted().toList();
    }
}
