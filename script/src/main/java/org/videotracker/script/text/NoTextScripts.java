package org.videotracker.script.text;

import java.util.concurrent.CompletableFuture;

/** Runs and reads nothing. */
record NoTextScripts() implements TextScripts {
    private static final String SENTENCE = "There are no scripts here.";

    @Override
    public CompletableFuture<Ran> run(String name, String lua) {
        return CompletableFuture.completedFuture(new Ran(false, "", SENTENCE));
    }

    @Override
    public String read(String file) throws UnusableFileException {
        throw new UnusableFileException(SENTENCE);
    }
}
