package org.videotracker.studio.cell;

import java.util.OptionalDouble;

/**
 * The text that is being typed into one cell, from the first key to the last. What is typed is heard at once while it is legal; what is
 * not leaves the value as it was before. UI thread.
 */
public final class CellEdit {
    private final CellKind kind;
    private final boolean isClearable;
    private final CellTarget target;
    private final CellExpression expression;
    private final OptionalDouble before;
    private OptionalDouble applied;
    private String text;
    private boolean isReplacedByTyping = true;
    private boolean isOver;
    private Reading reading = new Reading.Incomplete();

    /** Begins with the present value, which the first character that is typed replaces. */
    public CellEdit(CellKind kind, boolean isClearable, CellTarget target, CellExpression expression) {
        this.kind = kind;
        this.isClearable = isClearable;
        this.target = target;
        this.expression = expression;
        this.before = target.value();
        this.applied = before;
        this.text = before.isPresent() ? kind.show(before.getAsDouble()) : "";
    }

    /** What the cell shows. */
    public String text() {
        return text;
    }

    /** Whether the edit has ended; then it takes nothing any more. */
    public boolean isOver() {
        return isOver;
    }

    /** What is wrong with the text, as a sentence; empty if nothing is. */
    public String problem() {
        return reading instanceof Reading.Wrong(String sentence, int position) ? sentence : "";
    }

    /** The character at which the text goes wrong; -1 if it does not. */
    public int problemPosition() {
        return reading instanceof Reading.Wrong(String sentence, int position) ? position : -1;
    }

    /** A printable character. Of more than 50 the oldest drop off. */
    public void type(int codePoint) {
        String old = isReplacedByTyping ? "" : text;
        int typed = codePoint == ',' && !isInsideParentheses(old) ? '.' : codePoint;
        if (typed == '.' && endsInDecimals(old)) {
            return;
        }
        String longer = old + Character.toString(typed);
        write(longer.substring(Math.max(0, longer.length() - CellExpression.MAX_LENGTH)));
    }

    private static boolean isInsideParentheses(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private static boolean endsInDecimals(String text) {
        int i = text.length() - 1;
        while (i >= 0 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == '.';
    }

    /** Pasted text: it replaces what is there. */
    public void paste(String pasted) {
        write(pasted.strip().substring(0, Math.min(pasted.strip().length(), CellExpression.MAX_LENGTH)));
    }

    /** Removes the last character. */
    public void backspace() {
        write(text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    /** Empties the text; the value from before is back until something is typed. */
    public void delete() {
        write("");
    }

    private void write(String newText) {
        isReplacedByTyping = false;
        text = newText;
        reading = read();
        switch (reading) {
            case Reading.Number(double value) when kind.holds(value) -> apply(OptionalDouble.of(kind.nearest(value)));
            case Reading.Incomplete incomplete when !text.isBlank() -> {}
            default -> apply(before);
        }
    }

    private Reading read() {
        return kind.read(text, before.orElse(kind.initial()), expression);
    }

    /** Arrow keys: the value moves, and is written into the text. */
    public void step(int presses, Fineness fineness) {
        double start = applied.isPresent() ? applied.getAsDouble() : kind.nearest(kind.initial());
        double stepped = applied.isPresent() ? kind.stepped(start, presses, fineness) : start;
        apply(OptionalDouble.of(stepped));
        text = kind.show(stepped);
        reading = new Reading.Number(stepped);
        isReplacedByTyping = true;
    }

    /** Enter: what is written counts, brought into the range. False if it means nothing: then the edit goes on. */
    public boolean enter() {
        if (meansNothingSet()) {
            settle(isClearable ? OptionalDouble.empty() : before);
            return true;
        }
        if (isReplacedByTyping) {
            end();
            return true;
        }
        // What was applied while typing is not read again: a throw of dice would fall differently.
        if (reading instanceof Reading.Number(double value)) {
            settle(OptionalDouble.of(kind.nearest(value)));
            return true;
        }
        if (reading instanceof Reading.Incomplete) {
            reading = new Reading.Wrong("Something is missing at the end.", text.length());
        }
        return false;
    }

    private boolean meansNothingSet() {
        return text.chars().allMatch(character -> character == '-' || character == ' ');
    }

    /** Ctrl or Shift with Enter: what is heard stays. */
    public void finish() {
        end();
    }

    /** The focus goes elsewhere: what is written counts; the value from before if it means nothing. */
    public void leave() {
        if (!isOver && !enter()) {
            settle(before);
        }
    }

    /** Escape: the value from before is back. */
    public void cancel() {
        settle(before);
    }

    private void settle(OptionalDouble value) {
        apply(value);
        end();
    }

    private void end() {
        isOver = true;
        target.finished();
    }

    private void apply(OptionalDouble value) {
        if (value.equals(applied)) {
            return;
        }
        applied = value;
        if (value.isPresent()) {
            target.put(value.getAsDouble());
        } else {
            target.clear();
        }
    }
}
