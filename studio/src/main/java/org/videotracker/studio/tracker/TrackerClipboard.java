package org.videotracker.studio.tracker;

import java.util.List;
import org.videotracker.model.pattern.Step;

/** What was copied last, in any tracker: rows, and the text of a cell. One for the whole program. UI thread. */
public final class TrackerClipboard {
    private List<Step> steps = List.of();
    private String text = "";

    /** The rows that pasting gives; empty before the first copy. */
    List<Step> steps() {
        return steps;
    }

    void take(List<Step> copied) {
        steps = List.copyOf(copied);
    }

    /** The text that pasting into a cell gives; empty before the first copy. */
    String text() {
        return text;
    }

    void take(String copied) {
        text = copied;
    }
}
