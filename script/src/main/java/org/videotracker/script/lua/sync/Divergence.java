package org.videotracker.script.lua.sync;

/**
 * Something that the script and the session say differently.
 *
 * @param line the line of the present text that says it, from 1 on; 0 if none does
 * @param path what it is, such as {@code kick.level}
 * @param scriptSays the value that the script gives, as Lua writes it; empty for a part that it does not make
 * @param engineSays the value that the session has; empty for a part that it does not have
 */
public record Divergence(int line, String path, String scriptSays, String engineSays) {

    /** For people. */
    public String sentence() {
        if (scriptSays.isEmpty() && engineSays.isEmpty()) {
            return path + " is not as the script says.";
        }
        return path + " is " + (engineSays.isEmpty() ? "not there" : engineSays) + "; the script says "
                + (scriptSays.isEmpty() ? "nothing of it" : scriptSays) + ".";
    }
}
