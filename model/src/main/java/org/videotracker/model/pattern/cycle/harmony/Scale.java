package org.videotracker.model.pattern.cycle.harmony;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.Value.Listed;
import org.videotracker.model.rejection.NearMatches;

/**
 * A scale on its root.
 *
 * @param name as it is called
 * @param root the MIDI note of degree 0
 * @param hasRoot whether the name said so; else the root is {@link #DEFAULT_ROOT}
 * @param semitones the degrees within an octave, above the root
 */
record Scale(String name, int root, boolean hasRoot, List<Double> semitones) {
    static final int DEFAULT_ROOT = 48;

    private static final int OCTAVE = 12;

    /** A scale by name, such as {@code minor}, or by root and name, such as {@code C4:minor}. */
    static Scale of(Value value) {
        String text = value instanceof Listed(List<Value> parts)
                ? parts.stream().map(Scale::word).collect(Collectors.joining(" "))
                : word(value);
        int split = text.indexOf(' ');
        OptionalInt root = NoteName.midi(split < 0 ? text : text.substring(0, split));
        if (root.isPresent() && split < 0) {
            throw new PatternFault(
                    "\"" + text + "\" is a note and no scale; write the scale behind it, as in \"" + text + ":minor\"");
        }
        String name = root.isPresent() ? text.substring(split + 1) : text;
        List<Double> semitones = ScaleTable.semitones(name);
        if (semitones == null) {
            String hint = NearMatches.nearest(name, ScaleTable.names());
            throw new PatternFault("there is no scale \"" + name + "\"" + (hint.isEmpty() ? "" : ". " + hint));
        }
        return new Scale(text, root.orElse(DEFAULT_ROOT), root.isPresent(), semitones);
    }

    private static String word(Value value) {
        if (value instanceof Listed(List<Value> parts)) {
            return parts.stream().map(Scale::word).collect(Collectors.joining(" "));
        }
        return value.toString().replace(':', ' ').strip();
    }

    /** The semitones of a degree above the root; negative degrees lie below it. A degree between two is the lower. */
    double semitonesOf(double degree) {
        double step = Math.floor(degree);
        double octave = Math.floor(step / semitones.size());
        return semitones.get((int) (step - octave * semitones.size())) + OCTAVE * octave;
    }

    /** The note of the scale that is nearest, of two the higher. */
    double nearest(double note) {
        double octave = Math.floor((note - root) / OCTAVE);
        double within = note - root - octave * OCTAVE;
        double nearest = 0;
        for (int degree = 0; degree <= semitones.size(); degree++) {
            double candidate = semitonesOf(degree);
            if (Math.abs(candidate - within) <= Math.abs(nearest - within)) {
                nearest = candidate;
            }
        }
        return root + octave * OCTAVE + nearest;
    }
}
