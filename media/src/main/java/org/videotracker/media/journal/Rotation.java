package org.videotracker.media.journal;

/** The change from one file to the next, under way: the new file is made by another thread, what is edited meanwhile is kept here. */
final class Rotation {
    private final Numbered base;
    private final Transcript since;
    private volatile boolean failed;

    Rotation(Numbered base) {
        this.base = base;
        this.since = new Transcript(base.snapshot());
    }

    /** What the new file begins with. */
    Numbered base() {
        return base;
    }

    /** What was edited since; belongs to the thread that pumps the engine. */
    Transcript since() {
        return since;
    }

    /** Says, on any thread, that there will be no new file. */
    void fail() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }
}
