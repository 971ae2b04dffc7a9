package org.videotracker.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is expected to be heard of a set, written down by rule.
 *
 * @param bpm the tempo
 * @param beats how many beats are rendered
 */
record Score(double bpm, int beats, Set<String> certain, Set<String> possible) {
    private static final int SAMPLE_RATE = 48_000;

    Score(double bpm, int beats) {
        this(bpm, beats, new TreeSet<>(), new HashSet<>());
    }

    /** One trigger of a written pattern as the score and the list of events both write it. */
    static String named(long frame, String sequencer, String sample, int note) {
        return "%8d %s: %s at %d".formatted(frame, sequencer, sample, note);
    }

    /** One trigger as the score and the list of events both write it. */
    static String note(long frame, String sequencer, String pattern, int step, int index) {
        return "%8d %s: %s row %d plays %d".formatted(frame, sequencer, pattern, step, index);
    }

    /** A pattern that a sequencer plays over and over. */
    record Part(Score score, String sequencer, String pattern, int size, double stepsPerBeat) {

        /** Rows that fire in each pass. */
        Part plays(int index, int... rows) {
            return playsInPass(1, 1, index, rows);
        }

        /** Rows that fire in the {@code part}-th of each {@code whole} passes, counted from one. */
        Part playsInPass(int part, int whole, int index, int... rows) {
            add(score.certain, part, whole, index, rows);
            return this;
        }

        /** Rows that fire by chance. */
        Part mayPlay(int index, int... rows) {
            add(score.possible, 1, 1, index, rows);
            return this;
        }

        private void add(Set<String> notes, int part, int whole, int index, int... rows) {
            double passes = score.beats * stepsPerBeat / size;
            for (int pass = part - 1; pass <= passes; pass += whole) {
                for (int row : rows) {
                    score.add(notes, sequencer, pattern, (pass * size + row) / stepsPerBeat, row, index);
                }
            }
        }
    }

    Part part(String sequencer, String pattern, int size) {
        return part(sequencer, pattern, size, 4);
    }

    Part part(String sequencer, String pattern, int size, double stepsPerBeat) {
        return new Part(this, sequencer, pattern, size, stepsPerBeat);
    }

    /** One bar of sixteen rows, as an entry of a chain plays it. */
    Score bar(int bar, String sequencer, String pattern, int index, int... rows) {
        for (int row : rows) {
            add(certain, sequencer, pattern, 4 * bar + row / 4.0, row, index);
        }
        return this;
    }

    /** Named samples that a sequencer plays in a bar, at a pitch, and at these beats of it. */
    Score sounds(int bar, String sequencer, String sample, int note, double... beats) {
        return addNamed(certain, bar, sequencer, sample, note, beats);
    }

    /** The same by chance. */
    Score maySound(int bar, String sequencer, String sample, int note, double... beats) {
        return addNamed(possible, bar, sequencer, sample, note, beats);
    }

    private Score addNamed(Set<String> notes, int bar, String sequencer, String sample, int note, double... beats) {
        for (double beat : beats) {
            notes.add(named(frame(4 * bar + beat), sequencer, sample, note));
        }
        return this;
    }

    private void add(Set<String> notes, String sequencer, String pattern, double beat, int row, int index) {
        long frame = frame(beat);
        if (frame < end()) {
            notes.add(note(frame, sequencer, pattern, row, index));
        }
    }

    /** A step fires at the floor of its exact frame; the least doubt of floating point is taken out. */
    private long frame(double beat) {
        return (long) Math.floor(beat * 60 * SAMPLE_RATE / bpm + 1e-6);
    }

    /** A render is a whole number of frames long, so that its last one may be the first of the next bar. */
    private long end() {
        return Math.round(beats * 60.0 * SAMPLE_RATE / bpm);
    }

    /** What was heard and is not in the score, and what is in the score and was not heard. */
    List<String> mistakes(List<String> heard) {
        List<String> mistakes = new ArrayList<>();
        heard.stream()
                .filter(note -> !certain.contains(note) && !possible.contains(note))
                .forEach(note -> mistakes.add("unexpected: " + note));
        certain.stream().filter(note -> !heard.contains(note)).forEach(note -> mistakes.add("missing: " + note));
        return mistakes;
    }
}
