package org.videotracker.studio.code.text;

/**
 * What is selected in a text.
 *
 * @param anchor the end that stays
 * @param caret the end that moves, which is where is written if nothing is selected
 * @param wish the column that the caret would be in after moves up and down if the line were long enough; -1 after all others
 */
public record Selection(int anchor, int caret, int wish) {
    public static final Selection NOWHERE = at(0);

    public static Selection at(int caret) {
        return new Selection(caret, caret, -1);
    }

    public static Selection of(int anchor, int caret) {
        return new Selection(anchor, caret, -1);
    }

    public int from() {
        return Math.min(anchor, caret);
    }

    public int to() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }
}
