package org.videotracker.studio.page;

/**
 * A selected part of a transcript, from where the mouse went down to where it is.
 *
 * @param anchor where it went down
 * @param head where it is
 */
record Selection(Place anchor, Place head) {

    /** A place in a transcript. @param line its number @param character from zero, up to the length of the line */
    record Place(long line, int character) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = Long.compare(line, other.line);
            return order != 0 ? order : Integer.compare(character, other.character);
        }
    }

    Place start() {
        return anchor.compareTo(head) <= 0 ? anchor : head;
    }

    Place end() {
        return anchor.compareTo(head) <= 0 ? head : anchor;
    }

    boolean isEmpty() {
        return anchor.equals(head);
    }
}
