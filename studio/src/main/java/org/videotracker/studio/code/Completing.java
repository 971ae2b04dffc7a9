package org.videotracker.studio.code;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.completion.LuaCompletion;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Page.Kind;

/** The list of what could be written at the caret. It is asked for by a key, and goes when the caret goes. Used by one thread. */
final class Completing {
    private final Worker worker;
    private final LuaCompletion completion;
    private @Nullable CompletableFuture<Completion> asking;
    private Completion offered = Completion.none(0);
    private long revision;
    private int caret;
    private int chosen;
    private boolean isOpen;

    Completing(Catalog catalog, Worker worker) {
        this.worker = worker;
        completion = new LuaCompletion(catalog);
    }

    /** Asks what could stand at the caret. */
    void ask(Page page, Session session) {
        revision = page.revision();
        caret = page.sheet().caret();
        String text = page.text().toString();
        int cursor = caret;
        asking = worker.call(
                "completing a word", () -> completion.complete(text, cursor, session), Completion.none(cursor));
    }

    /** Takes the answer: one candidate alone is written at once. Tells whether the text has changed. */
    boolean goOn(Page page) {
        if (asking != null && asking.isDone()) {
            Completion answer = asking.join();
            asking = null;
            if (isAtItsPlace(page)) {
                offered = answer;
                chosen = 0;
                isOpen = !answer.candidates().isEmpty();
                return answer.candidates().size() == 1 && accept(page);
            }
        }
        isOpen &= asking != null || isAtItsPlace(page);
        return false;
    }

    private boolean isAtItsPlace(Page page) {
        return revision == page.revision() && caret == page.sheet().caret();
    }

    boolean isOpen() {
        return isOpen && !offered.candidates().isEmpty();
    }

    boolean isAsking() {
        return asking != null;
    }

    List<Candidate> candidates() {
        return offered.candidates();
    }

    /** Where the word begins that is completed. */
    int from() {
        return offered.from();
    }

    int chosen() {
        return chosen;
    }

    void choose(int index) {
        chosen = Math.clamp(index, 0, Math.max(0, offered.candidates().size() - 1));
    }

    /** The next candidate, or one before it; round and round. */
    void step(int way) {
        chosen = Math.floorMod(chosen + way, offered.candidates().size());
    }

    void close() {
        isOpen = false;
        asking = null;
    }

    /** Writes the chosen candidate in the place of the word. */
    boolean accept(Page page) {
        Candidate candidate = offered.candidates().get(chosen);
        isOpen = false;
        return page.edit(Kind.WHOLE, page.sheet().replaced(offered.from(), caret, candidate.insert()));
    }
}
