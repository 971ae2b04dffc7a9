package org.videotracker.model.pattern.notation;

/**
 * What a notation may be at most, so that reading it takes neither memory nor stack without end.
 *
 * @param characters of the whole text
 * @param depth of brackets inside each other
 */
public record NotationLimits(int characters, int depth) {

    /** A page of text is 3 000 characters, and nobody reads ten brackets inside each other. */
    public static final NotationLimits DEFAULT = new NotationLimits(65_536, 100);

    public NotationLimits {
        if (characters < 1 || depth < 1) {
            throw new IllegalArgumentException("limits below one: " + characters + ", " + depth);
        }
    }
}
