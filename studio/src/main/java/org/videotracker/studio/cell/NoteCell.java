package org.videotracker.studio.cell;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.harmony.NoteName;

/** A MIDI note, 0..127, written with its name: C4 is 60. A name may be followed by arithmetic: {@code C#4+7}. */
public record NoteCell() implements CellKind {
    private static final int SEMITONES = 12;
    private static final int MIDDLE_C = 60;
    private static final String[] NAMES = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    private static final Pattern NAMED = Pattern.compile("\\s*([a-gA-G][#b]*-?[0-9]?)\\s*(|[-+*/].*)");
    private static final double PER_PIXEL = 1.0 / 6;
    private static final double PER_PIXEL_FINE = 1.0 / 12;

    @Override
    public String show(double value) {
        int note = (int) value;
        return NAMES[note % SEMITONES] + (note / SEMITONES - 1);
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            OptionalInt note = NoteName.midi(named.group(1), (int) present / SEMITONES - 1);
            if (note.isPresent()) {
                return shifted(text, note.getAsInt(), named.start(2), expression);
            }
        }
        return rounded(expression.read(text, present));
    }

    private static Reading shifted(String text, int note, int start, CellExpression expression) {
        String rest = text.substring(start);
        if (rest.isEmpty()) {
            return new Reading.Number(note);
        }
        String written = Integer.toString(note);
        Reading reading = expression.read(written + rest, note);
        return reading instanceof Reading.Wrong(String sentence, int position)
                ? new Reading.Wrong(sentence, Math.max(0, position - written.length() + start))
                : rounded(reading);
    }

    private static Reading rounded(Reading reading) {
        return reading instanceof Reading.Number(double value) ? new Reading.Number(Math.rint(value)) : reading;
    }

    @Override
    public boolean holds(double value) {
        return value >= 0 && value <= Step.MAX_NOTE;
    }

    @Override
    public double nearest(double value) {
        return Math.rint(Math.clamp(value, 0, Step.MAX_NOTE));
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        return nearest(value + presses * (fineness == Fineness.COARSE ? SEMITONES : 1));
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels * (isFine ? PER_PIXEL_FINE : PER_PIXEL), 0, Step.MAX_NOTE);
    }

    @Override
    public double initial() {
        return MIDDLE_C;
    }

    @Override
    public double part(double value) {
        return value / Step.MAX_NOTE;
    }

    @Override
    public boolean begins(int codePoint) {
        int lowered = Character.toLowerCase(codePoint);
        return CellKind.super.begins(codePoint) || lowered >= 'a' && lowered <= 'g';
    }
}
