package org.videotracker.studio.host;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What was said to the player: taken from any thread, kept for the thread of the studio. */
public final class Notices implements Consumer<Notice> {
    private static final int KEPT = 1000;

    /** @param seconds when it was said, since the studio began @param number counts all */
    public record Said(Notice notice, double seconds, long number) {}

    private final Queue<Notice> arriving = new ConcurrentLinkedQueue<>();
    private final Deque<Said> said = new ArrayDeque<>();
    private long count;

    @Override
    public void accept(Notice notice) {
        arriving.add(notice);
    }

    /** Says that something was done. */
    public void done(String text) {
        accept(new Notice(Notice.Kind.DONE, text));
    }

    /** Says what was not done, and why. */
    public void error(String text) {
        accept(new Notice(Notice.Kind.ERROR, text));
    }

    /** Takes what has arrived; thread of the studio. Returns what is new. */
    public List<Said> take(double seconds) {
        if (arriving.isEmpty()) {
            return List.of();
        }
        Deque<Said> fresh = new ArrayDeque<>();
        for (Notice notice = arriving.poll(); notice != null; notice = arriving.poll()) {
            Said one = new Said(notice, seconds, count++);
            said.addLast(one);
            fresh.add(one);
            if (said.size() > KEPT) {
                said.removeFirst();
            }
        }
        return List.copyOf(fresh);
    }

    /** What was said, oldest first; thread of the studio. */
    public Collection<Said> said() {
        return said;
    }

    /** How much was ever said: tells whether {@link #said} has changed. */
    public long count() {
        return count;
    }
}
