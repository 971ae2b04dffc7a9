package org.videotracker.studio.code;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.code.text.CodeText;

/** Keeps the user's text in its file: written on another thread, a second after it was changed. Used by one thread. */
final class Kept {
    private static final long REST_NANOS = 1_000_000_000;

    private final ScriptFile file;
    private final Worker worker;
    private final Results results;
    private CompletableFuture<Boolean> saving = CompletableFuture.completedFuture(true);
    private final CodeText text;
    private CodeText saved;
    private CodeText seen;
    private long changedNanos;

    /** Whether the file may be written: one that could not be read stays as it is. */
    private final boolean mayWrite;

    private Kept(ScriptFile file, Worker worker, Results results, CodeText text, boolean isSaved, boolean mayWrite) {
        this.mayWrite = mayWrite;
        this.file = file;
        this.worker = worker;
        this.results = results;
        this.text = text;
        saved = isSaved ? text : CodeText.EMPTY;
        seen = text;
    }

    /** Reads the script. @param otherwise the script where there is no file, or none that can be read, and none was begun */
    static Kept open(CodeSetup setup, String otherwise, Worker worker, Results results) {
        ScriptFile file = setup.file();
        try {
            Optional<String> read = file.read();
            boolean isBegun = read.isEmpty() && setup.begun().isPresent();
            String text = read.or(setup::begun).orElse(otherwise);
            return new Kept(file, worker, results, CodeText.of(text), !isBegun, true);
        } catch (IOException unreadable) {
            results.add(Kind.ERROR, "The script could not be read, and is not written to: " + unreadable.getMessage());
            return new Kept(file, worker, results, CodeText.of(otherwise), true, false);
        }
    }

    /** Keeps a script in a file that is not there yet. */
    static Kept begin(ScriptFile file, Worker worker, Results results, CodeText text) {
        return new Kept(file, worker, results, text, false, true);
    }

    /** What the script was at the beginning. */
    CodeText text() {
        return text;
    }

    /** Whether all that was written is in the file. */
    boolean isSaved(CodeText present) {
        return mayWrite && present.equals(saved) && saving.isDone() && saving.join();
    }

    /** Saves a text that has rested. */
    void goOn(CodeText present, long nanos) {
        if (present != seen) {
            seen = present;
            changedNanos = nanos;
        }
        boolean isDue = mayWrite && saving.isDone() && nanos - changedNanos >= REST_NANOS && !present.equals(saved);
        if (isDue) {
            save(present);
        }
    }

    private void save(CodeText present) {
        saved = present;
        saving = worker.call(
                "saving a script",
                () -> {
                    try {
                        file.write(present.toString());
                        return true;
                    } catch (UnwritableFileException refusal) {
                        results.add(Kind.ERROR, String.valueOf(refusal.getMessage()));
                        return false;
                    }
                },
                false);
    }

    /** Saves what is not saved yet, before the worker ends. */
    void close(CodeText present) {
        if (mayWrite && (!present.equals(saved) || !saving.join())) {
            save(present);
        }
    }
}
