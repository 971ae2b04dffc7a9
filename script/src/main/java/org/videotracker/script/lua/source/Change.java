package org.videotracker.script.lua.source;

import java.util.List;

/**
 * What a new text asks to be done after an old one has been evaluated.
 *
 * @param run the units of the new text to be evaluated, in their order
 * @param removed the units of the old text that the new one has no more, in their order
 */
public record Change(List<Unit> run, List<Unit> removed) {
    public Change {
        run = List.copyOf(run);
        removed = List.copyOf(removed);
    }
}
