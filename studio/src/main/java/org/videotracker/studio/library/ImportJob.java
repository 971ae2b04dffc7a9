package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An order on its way. Written by the thread that carries it out, read and called off by any. */
public final class ImportJob {
    private static final double WHOLE = 1;

    private final ImportOrder order;
    private final List<FileProgress> files = new CopyOnWriteArrayList<>();
    private volatile State state = State.WAITING;
    private volatile boolean isCalledOff;
    private volatile double done;
    private volatile String saying = "";
    private volatile List<String> notices = List.of();
    private volatile List<String> failures = List.of();

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        /** All of it is there, but for what {@link ImportJob#failures} name. */
        DONE,
        /** It was called off; what was done by then is kept, and it goes on from there when it is resumed. */
        STOPPED,
        /** None of it could be done. */
        FAILED
    }

    /** One of the files that are being worked on. */
    public static final class FileProgress {
        private final Path path;
        private final String name;
        private volatile double done;

        private FileProgress(Path path) {
            this.path = path;
            name = String.valueOf(path.getFileName());
        }

        /** The file's name, without folders. */
        public String name() {
            return name;
        }

        /** 0..1. */
        public double done() {
            return done;
        }
    }

    ImportJob(ImportOrder order) {
        this.order = order;
    }

    public ImportOrder order() {
        return order;
    }

    public State state() {
        return state;
    }

    /** Whether it waits or runs. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** 0..1, of all of it. */
    public double done() {
        return done;
    }

    /** What is at hand, or how a download goes. */
    public String saying() {
        return saying;
    }

    /** The files that are being worked on now. */
    public List<FileProgress> files() {
        return files;
    }

    /** What else there is to know, one sentence each. */
    public List<String> notices() {
        return notices;
    }

    /** What could not be done and how to remedy it, one sentence each. */
    public List<String> failures() {
        return failures;
    }

    boolean isCalledOff() {
        return isCalledOff;
    }

    void callOff() {
        isCalledOff = true;
    }

    /** Wants it anew. */
    void reopen() {
        isCalledOff = false;
        state = State.WAITING;
    }

    void begin() {
        notices = List.of();
        failures = List.of();
        done = 0;
        state = State.RUNNING;
    }

    void say(String what) {
        saying = what;
    }

    void reach(double newDone) {
        done = newDone;
    }

    /** By whichever thread works on that file; one at a time. */
    void reach(Path file, double newDone) {
        for (FileProgress known : files) {
            if (known.path.equals(file)) {
                known.done = newDone;
                if (newDone >= WHOLE) {
                    files.remove(known);
                }
                return;
            }
        }
        if (newDone < WHOLE) {
            FileProgress fresh = new FileProgress(file);
            fresh.done = newDone;
            files.add(fresh);
        }
    }

    void end(State end, List<String> newNotices, List<String> newFailures) {
        files.clear();
        notices = List.copyOf(newNotices);
        failures = List.copyOf(newFailures);
        saying = "";
        if (end == State.DONE) {
            done = WHOLE;
        }
        state = end;
    }
}
