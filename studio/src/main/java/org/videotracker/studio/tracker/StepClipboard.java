package org.videotracker.studio.tracker;

import java.util.List;
import org.videotracker.model.pattern.Step;

/** The rows that were copied last, in any tracker; one for the whole program. UI thread. */
public final class StepClipboard {
    private List<Step> steps = List.of();

    /** What pasting gives; empty before the first copy. */
    List<Step> steps() {
        return steps;
    }

    void take(List<Step> copied) {
        steps = List.copyOf(copied);
    }
}
