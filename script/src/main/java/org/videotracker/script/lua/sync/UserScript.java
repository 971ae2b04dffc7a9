package org.videotracker.script.lua.sync;

import org.videotracker.model.session.Session;

/**
 * The text that the user wrote. Only the user changes it, and patches of literals do.
 *
 * @param evaluated as it was evaluated last
 * @param present as it is edited now
 * @param base the session just before it was evaluated last
 */
public record UserScript(String evaluated, String present, Session base) {

    /** After an evaluation. What the session says from now on is measured against it. */
    public static UserScript evaluated(String text, Session base) {
        return new UserScript(text, text, base);
    }

    /** After the user has typed. */
    public UserScript edited(String text) {
        return new UserScript(evaluated, text, base);
    }
}
