package org.videotracker.model.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a step fires, beside its ratio and its chance; as on Elektron's Octatrack, where they are called trig conditions. What PRE and NEI
 * look back at are the conditions that were evaluated: a step has been, in the moment in which it would sound, if it has a ratio other
 * than 1:1, a chance below 100 or one of these; a step with PRE or its opposite never counts.
 */
public enum TrigCondition {
    /** No condition. */
    NONE("NONE"),
    /** While the player lets it fill in. */
    FILL("FILL"),
    NOT_FILL("!FILL"),
    /** If the condition that this sequencer evaluated last was true; if none was, it is false. */
    PRE("PRE"),
    NOT_PRE("!PRE"),
    /** As PRE, of the neighbour: the sequencer before this one in the order of names. Without a neighbour it is false. */
    NEI("NEI"),
    NOT_NEI("!NEI"),
    /** In the first pass. */
    FIRST("1ST"),
    NOT_FIRST("!1ST");

    /** As people write them, in the order of the constants. */
    public static final List<String> TEXTS =
            Arrays.stream(values()).map(TrigCondition::text).toList();

    private final String text;

    TrigCondition(String text) {
        this.text = text;
    }

    /** As people write it, such as {@code "!FILL"}. */
    public String text() {
        return text;
    }

    /** The condition that a text means, in any case; empty if it means none. */
    public static Optional<TrigCondition> of(String text) {
        return Arrays.stream(values())
                .filter(condition -> condition.text.equalsIgnoreCase(text))
                .findFirst();
    }

    /** Whether it asks what was evaluated before on its own sequencer. */
    public boolean asksBack() {
        return this == PRE || this == NOT_PRE;
    }
}
