package org.videotracker.studio.cell;

/**
 * What a cell holds: how its value is written, read, stepped and dragged. Values are numbers, as the model has them; what is not set has
 * no number. Pure.
 */
public sealed interface CellKind
        permits DecimalCell, WholeCell, LogarithmicCell, NoteCell, RatioCell, SpeedCell, PercentCell, ChoiceCell {

    /** The text of a legal value. */
    String show(double value);

    /**
     * What a typed text means; the number may lie outside of the range.
     *
     * @param present the value that the cell had before typing began
     */
    Reading read(String text, double present, CellExpression expression);

    /** Whether a value lies within the range. */
    boolean holds(double value);

    /** The legal value nearest to a finite number. */
    double nearest(double value);

    /** The value that so many presses of an arrow key lead to; upwards if positive. */
    double stepped(double value, int presses, Fineness fineness);

    /**
     * Where dragging has led to, which {@link #nearest} makes legal.
     *
     * @param place where the drag was, as this method gave it before; at first {@link #place}
     * @param pixels how far the mouse has moved since, upwards or to the right
     */
    double dragged(double place, double pixels, boolean isFine);

    /** The place from which a drag of a value begins. */
    default double place(double value) {
        return value;
    }

    /** The value of a place of a drag. */
    default double valueAt(double place) {
        return nearest(place);
    }

    /** The value from which stepping and dragging begin where none is set, and with which a new one begins. */
    double initial();

    /** How far a value lies in the range, 0..1, for the bar behind it. */
    double part(double value);

    /** Whether a character begins an edit when it is typed on a cell that has the focus. */
    default boolean begins(int codePoint) {
        return codePoint >= '0' && codePoint <= '9' || ".,-+*/(".indexOf(codePoint) >= 0;
    }

    /** On and off. */
    static ChoiceCell toggle() {
        return new ChoiceCell(ChoiceCell.TOGGLE, 0);
    }
}
