package org.videotracker.script.lua.runtime;

/**
 * A text to be run.
 *
 * @param name what errors call it, such as the file's name
 * @param text the Lua source
 */
public record Script(String name, String text) {

    /** A line of the text, from 1 on; empty if there is none. */
    public String line(int number) {
        return number < 1 ? "" : text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
