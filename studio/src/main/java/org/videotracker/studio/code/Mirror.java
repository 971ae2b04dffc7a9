package org.videotracker.studio.code;

import java.util.concurrent.CompletableFuture;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.print.Detail;
import org.videotracker.script.lua.print.SessionScript;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Page.Kind;
import org.videotracker.studio.code.text.Sheet;

/** A text that says what the session is, printed anew when that has changed; nobody writes in it. Used by one thread. */
final class Mirror {
    private final Catalog catalog;
    private final Worker worker;
    private final Page page = new Page(Sheet.EMPTY);
    private CompletableFuture<String> next = CompletableFuture.completedFuture("");
    private long version = -1;

    Mirror(Catalog catalog, Worker worker) {
        this.catalog = catalog;
        this.worker = worker;
    }

    Page page() {
        return page;
    }

    /** Whether it says what the session is that it was shown last. */
    boolean isPresent(long wanted) {
        return version == wanted && next.isDone() && page.text().toString().equals(next.join());
    }

    /** Shows a session, now or soon. */
    void follow(Session session, long newVersion) {
        if (!next.isDone()) {
            return;
        }
        print(next.join());
        if (newVersion != version) {
            version = newVersion;
            next = worker.call(
                    "printing the session",
                    () -> CodeText.of(SessionScript.print(session, catalog, Detail.CHANGES))
                            .toString(),
                    next.join());
        }
    }

    /** The caret stays with the words it stood at. */
    private void print(String text) {
        String old = page.text().toString();
        if (old.equals(text)) {
            return;
        }
        int shorter = Math.min(old.length(), text.length());
        int begin = 0;
        while (begin < shorter && old.charAt(begin) == text.charAt(begin)) {
            begin++;
        }
        int same = 0;
        while (same < shorter - begin && old.charAt(old.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
            same++;
        }
        page.edit(
                Kind.WHOLE,
                page.sheet().patched(begin, old.length() - same, text.substring(begin, text.length() - same)));
    }
}
