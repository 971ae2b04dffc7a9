package org.videotracker.studio.palette;

import java.util.ArrayList;
import java.util.List;

/** The titles that were chosen lately, the last first. UI thread. */
final class Recent {
    private static final int MOST = 12;

    private final List<String> titles = new ArrayList<>();

    void chosen(PaletteEntry entry) {
        titles.remove(entry.title());
        titles.addFirst(entry.title());
        if (titles.size() > MOST) {
            titles.removeLast();
        }
    }

    List<String> titles() {
        return List.copyOf(titles);
    }
}
