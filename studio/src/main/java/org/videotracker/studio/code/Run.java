package org.videotracker.studio.code;

import java.util.concurrent.CompletableFuture;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.studio.code.text.CodeText;

/**
 * A script on its way.
 *
 * @param text all of it
 * @param from where the part begins that is run; 0 for the whole
 * @param to where it ends
 * @param revision of the page when it was begun
 * @param base the session just before
 */
record Run(
        Kind kind,
        Source source,
        CodeText text,
        int from,
        int to,
        long revision,
        Session base,
        CompletableFuture<Evaluation> evaluation) {

    /** How it came to be run. */
    enum Kind {
        /** By hand, some statements. */
        PART,
        /** By hand, all of it. */
        WHOLE,
        /** By itself, what has changed. */
        AUTOMATIC
    }

    /** Which text is run. */
    enum Source {
        /** That of the user. */
        SCRIPT,
        MIRROR,
        /** None: a button was pressed. */
        BUTTON
    }
}
