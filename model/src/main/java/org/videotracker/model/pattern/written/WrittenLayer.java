package org.videotracker.model.pattern.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.control.Control;
import org.videotracker.model.pattern.cycle.control.KnownControls;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.pattern.expression.Vocabulary;

/**
 * What all notes of some voices say: each has a value for each of these.
 *
 * @param hasNotes whether a pitch
 * @param locks parameters that are locked, sorted
 * @param clip how many lengths of its event the gate is, of notes that last beyond the pass; else 1
 */
record WrittenLayer(boolean hasNotes, List<String> locks, double clip) {
    private static final String[] NOTES = {"c", "c#", "d", "d#", "e", "f", "f#", "g", "g#", "a", "a#", "b"};

    /** A voice with all that its notes say. */
    Expression expression(WrittenVoice voice) {
        boolean isBare = !hasNotes && locks.isEmpty() && clip == 1;
        Expression sequence = new Text(voice.sequence());
        Expression written = isBare ? sequence : new Call("n", List.of(sequence));
        if (hasNotes) {
            written = new Call(
                    "note",
                    List.of(written, voice.values(note -> noteName(note.step().note()))));
        }
        for (String lock : locks) {
            written = locked(written, lock, voice);
        }
        return clip == 1 ? written : new Call("clip", List.of(written, new Expression.Number(clip)));
    }

    /** Octaves below 0 have no names that notation can read. */
    private static String noteName(int note) {
        int octave = note / NOTES.length - 1;
        return octave < 0 ? Integer.toString(note) : NOTES[note % NOTES.length] + octave;
    }

    private static Expression locked(Expression pattern, String lock, WrittenVoice voice) {
        Optional<Control> known = KnownControls.all().stream()
                .filter(control -> control.lock().equals(lock))
                .findFirst();
        Expression values = voice.values(note -> number(note.step().locks().getOrDefault(lock, 0.0), known));
        Optional<String> word = known.stream()
                .flatMap(control -> Stream.concat(Stream.of(control.name()), control.aliases().stream()))
                .filter(name -> Vocabulary.word(name).isPresent())
                .findFirst();
        return word.isPresent()
                ? new Call(word.get(), List.of(pattern, values))
                : new Call("control", List.of(pattern, new Text(lock), values));
    }

    private static String number(double lock, Optional<Control> control) {
        double value = control.isPresent()
                ? (lock - control.get().offset()) / control.get().scale()
                : lock;
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }
}
