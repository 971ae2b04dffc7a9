package org.videotracker.model.pattern.notation;

import java.util.List;

/**
 * One place of a sequence.
 *
 * @param item what stands there
 * @param modifiers what changes it, in their order
 */
public record Element(Item item, List<Modifier> modifiers) {
    public Element {
        modifiers = List.copyOf(modifiers);
    }
}
