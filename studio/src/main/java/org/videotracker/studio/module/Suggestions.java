package org.videotracker.studio.module;

import java.util.List;

/** What a text may well be, since this machine has it: shown as a list to choose from, before it is typed. UI thread. */
@FunctionalInterface
public interface Suggestions {
    /** Where nothing is known. */
    Suggestions NONE = value -> List.of();

    /** The names that are known by now; none for a value that is typed. Asked in each picture that shows them; never waits. */
    List<String> of(ParameterFacts value);
}
