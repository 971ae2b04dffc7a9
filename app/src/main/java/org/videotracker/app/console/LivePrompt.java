package org.videotracker.app.console;

import java.util.concurrent.locks.LockSupport;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;

/** Keeps the prompt up to date while a line is being typed: a few times a second at most, and only where it changed. */
final class LivePrompt implements AutoCloseable {
    private static final long LOOK_NANOS = 100_000_000;

    private final LineReaderImpl reader;
    private final PromptText text;
    private final Colours colours;
    private final Thread thread = Thread.ofPlatform().name("vt-prompt").daemon().unstarted(this::run);
    private volatile boolean isEnded;

    LivePrompt(LineReaderImpl reader, PromptText text, Colours colours) {
        this.reader = reader;
        this.text = text;
        this.colours = colours;
    }

    void start() {
        thread.start();
    }

    /** The prompt of this moment. */
    String now() {
        return colours.prompt(text.now());
    }

    private void run() {
        String shown = "";
        while (!isEnded) {
            String now = now();
            if (!now.equals(shown) && reader.isReading()) {
                shown = now;
                show(now);
            }
            LockSupport.parkNanos(this, LOOK_NANOS);
        }
    }

    private void show(String prompt) {
        try {
            reader.setPrompt(prompt);
            reader.callWidget(LineReader.REDISPLAY);
        } catch (IllegalStateException done) {
            return; // the line was accepted meanwhile
        }
    }

    @Override
    public void close() {
        isEnded = true;
        LockSupport.unpark(thread);
    }
}
