package org.videotracker.script.lua;

/** How much of a text is evaluated. */
sealed interface Part {
    Part WHOLE = new Whole();
    Part CHANGED = new Changed();
    Part STRICT = new Strict();

    /** All of it; what the script has made before goes. */
    record Whole() implements Part {}

    /** All of it, and the session holds nothing else. */
    record Strict() implements Part {}

    /** What differs from the text that was last evaluated under its name. */
    record Changed() implements Part {}

    /** The statements that lie in a part of it; what others have made stays. */
    record Range(int from, int to) implements Part {}
}
