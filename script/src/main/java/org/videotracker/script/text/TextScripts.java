package org.videotracker.script.text;

import java.util.concurrent.CompletableFuture;

/** Scripts, as text commands reach them. Any thread may call. */
public interface TextScripts {
    /** For a console without scripts. */
    TextScripts NONE = new NoTextScripts();

    /**
     * What came of a script.
     *
     * @param ok whether it came to its end
     * @param output what it printed and returned, as far as nobody has been shown it; may be empty
     * @param error what went wrong, with its place, the line and a hint; empty where nothing did
     */
    record Ran(boolean ok, String output, String error) {}

    /**
     * Runs Lua. The future completes when its effect is visible.
     *
     * @param name what errors call it
     */
    CompletableFuture<Ran> run(String name, String lua);

    /** The text of a file; waits for the disk. */
    String read(String file) throws UnusableFileException;
}
