package org.videotracker.studio.code;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.sync.Divergence;
import org.videotracker.script.lua.sync.Patch;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.frame.Edits;

/** Ends a difference between the script and the session one way or the other, as the player asks. Used by one thread. */
final class Reconciling {
    private final Page page;
    private final Agreement agreement;
    private final Edits edits;
    private final Results results;
    private @Nullable CompletableFuture<Optional<Patch>> taking;
    private @Nullable CompletableFuture<Optional<Command>> pushing;
    private long revision;
    private Session session;

    /** @param page the user's text */
    Reconciling(Page page, Agreement agreement, Edits edits, Results results, Session session) {
        this.session = session;
        this.page = page;
        this.agreement = agreement;
        this.edits = edits;
        this.results = results;
    }

    /** Writes what the session says into the text. */
    void take(Divergence divergence) {
        revision = page.revision();
        taking = agreement.take(divergence, page.text(), session);
        results.add(Kind.RUN, "take " + divergence.path() + " from the session");
    }

    /** Makes the session what the text says. */
    void give(Divergence divergence) {
        pushing = agreement.push(divergence, page.text(), session);
        results.add(Kind.RUN, "give " + divergence.path() + " to the session");
    }

    /** Whether an answer is awaited. */
    boolean isBusy() {
        return taking != null || pushing != null;
    }

    /** Does what has been found out; what was written is to be run, so that the text holds what is so. */
    Optional<Selection> goOn(Session present) {
        session = present;
        if (pushing != null && pushing.isDone()) {
            Optional<Command> command = pushing.join();
            pushing = null;
            command.ifPresent(found -> edits.submit("as the script says", List.of(found)));
            if (command.isEmpty()) {
                results.add(
                        Kind.HINT,
                        "No single edit does that and nothing else. Run the script: it does, with all the rest.");
            }
        }
        if (taking == null || !taking.isDone()) {
            return Optional.empty();
        }
        Optional<Patch> patch = taking.join();
        taking = null;
        if (patch.isEmpty()) {
            results.add(Kind.HINT, "No statement is known that says it. Copy the lines from the mirror (Escape).");
        }
        return patch.flatMap(found -> written(found));
    }

    private Optional<Selection> written(Patch patch) {
        if (page.revision() != revision) {
            results.add(Kind.HINT, "The text has changed meanwhile. Try again.");
            return Optional.empty();
        }
        page.edit(Page.Kind.WHOLE, page.sheet().patched(patch.begin(), patch.end(), patch.newText()));
        return Optional.of(
                Selection.of(patch.begin(), patch.begin() + patch.newText().length()));
    }
}
