package org.videotracker.studio.code;

import java.util.Optional;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Search;
import org.videotracker.studio.code.text.Selection;

/** A word that is looked for. Used by one thread. */
final class Finding {
    private boolean isOpen;
    private String wanted = "";
    private int begun;
    private boolean isFound = true;

    /** Begins, with what is selected in one line as the first guess. */
    void open(Page page) {
        isOpen = true;
        begun = page.sheet().selection().from();
        String selected = page.sheet().selected();
        wanted = selected.isEmpty() || selected.contains("\n") ? wanted : selected;
        isFound = true;
    }

    void close() {
        isOpen = false;
    }

    boolean isOpen() {
        return isOpen;
    }

    String wanted() {
        return wanted;
    }

    /** Whether the text has the word, or none is looked for. */
    boolean isFound() {
        return isFound;
    }

    void type(String characters, Page page) {
        wanted += characters;
        select(Search.next(page.text(), wanted, begun), page);
    }

    void erase(Page page) {
        int shorter = wanted.isEmpty() ? 0 : wanted.offsetByCodePoints(wanted.length(), -1);
        wanted = wanted.substring(0, shorter);
        select(Search.next(page.text(), wanted, begun), page);
    }

    void next(Page page) {
        select(Search.next(page.text(), wanted, page.sheet().selection().to()), page);
    }

    void previous(Page page) {
        select(Search.previous(page.text(), wanted, page.sheet().selection().from()), page);
    }

    private void select(Optional<Selection> found, Page page) {
        isFound = found.isPresent() || wanted.isEmpty();
        found.ifPresent(page::select);
    }
}
