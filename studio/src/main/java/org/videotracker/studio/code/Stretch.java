package org.videotracker.studio.code;

import org.videotracker.studio.code.text.Page;

/**
 * Characters of a text that are shown in some way, wherever they go while it is edited.
 *
 * @param begin the first one's place in the text of a revision
 * @param end the place after the last
 * @param revision of the page
 * @param since in nanoseconds, when it began to be shown
 * @param until when it ends
 */
record Stretch(int begin, int end, long revision, long since, long until) {

    /** The same in the present text; an empty one at 0 if its ends are gone. */
    Stretch in(Page page) {
        if (revision == page.revision()) {
            return this;
        }
        int from = page.present(begin, revision);
        int last = end > begin ? page.present(end - 1, revision) : from;
        boolean isThere = from >= 0 && last >= from && last < page.text().length();
        int to = end > begin ? last + 1 : from;
        return new Stretch(isThere ? from : 0, isThere ? to : 0, page.revision(), since, until);
    }

    boolean isEmpty() {
        return end <= begin;
    }

    /** From 1 where it begins to 0 where it ends. */
    double brightness(long nanos) {
        return Math.clamp((double) (until - nanos) / Math.max(1, until - since), 0, 1);
    }
}
