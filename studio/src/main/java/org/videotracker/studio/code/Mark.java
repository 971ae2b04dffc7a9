package org.videotracker.studio.code;

import org.videotracker.studio.code.text.Page;

/**
 * Something that is wrong in a line.
 *
 * @param place of a character in it, in the text of a revision
 * @param revision of the page
 * @param message one sentence
 * @param hint what to do about it; may be empty
 */
record Mark(int place, long revision, String message, String hint) {

    Mark in(Page page) {
        return revision == page.revision()
                ? this
                : new Mark(page.present(place, revision), page.revision(), message, hint);
    }

    boolean isThere(Page page) {
        return place >= 0 && place <= page.text().length();
    }
}
