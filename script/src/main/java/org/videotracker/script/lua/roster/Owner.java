package org.videotracker.script.lua.roster;

/** What made a callback. When it is evaluated again, what it made before goes. */
public sealed interface Owner {

    /**
     * A statement at the top level of a script.
     *
     * @param script the script's name
     * @param identity the words of the statement
     * @param occurrence which of those that say the same, from zero on
     */
    record OfUnit(String script, String identity, int occurrence) implements Owner {}

    /** A block. */
    record OfBlock(String name) implements Owner {}
}
