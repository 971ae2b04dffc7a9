package org.videotracker.model.pattern.cycle;

/**
 * The characters of a notation that made an event.
 *
 * @param notation which notation of the expression, counted from zero in reading order
 * @param begin the first character, counted from zero
 * @param end the character after the last
 */
public record SourceRange(int notation, int begin, int end) {

    public SourceRange {
        if (notation < 0 || begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "no range of characters: " + begin + ".." + end + " of notation " + notation);
        }
    }
}
