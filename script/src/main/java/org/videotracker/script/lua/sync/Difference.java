package org.videotracker.script.lua.sync;

import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/**
 * Something that differs between what a script makes and what the engine has.
 *
 * @param path what it is, for people
 * @param value the one value that differs; empty for a part that came, went or was made anew
 * @param edit makes this one difference, and no other, to a session that says what the script does
 * @param statement a statement that could make the script say what the engine has; empty if none is known
 */
record Difference(String path, Optional<Both> value, Edit edit, Optional<String> statement) {

    /**
     * A value and another.
     *
     * @param push makes the engine say what the script does
     */
    record Both(Scalar script, Scalar engine, Command push) {}

    /** A change of a session. */
    @FunctionalInterface
    interface Edit {
        Session on(Session session) throws RejectedException;
    }

    Divergence divergence(int line) {
        return new Divergence(
                line,
                path,
                value.map(both -> both.script().lua()).orElse(""),
                value.map(both -> both.engine().lua()).orElse(""));
    }
}
