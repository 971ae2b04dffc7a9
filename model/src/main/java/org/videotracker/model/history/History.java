package org.videotracker.model.history;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.videotracker.model.session.Session;

/**
 * What can be undone and redone. Since sessions are values, undoing is going back to one: exact for every edit there is. What
 * was asked of the transport is left as it is by both.
 *
 * @param past the edits that can be undone, the newest last
 * @param future the edits that can be redone, the next one last
 * @param limit how many edits are remembered
 */
public record History(PVector<Entry> past, PVector<Entry> future, int limit) {
    public static final int DEFAULT_LIMIT = 1000;

    /**
     * One step of undo.
     *
     * @param label what was done, for people
     * @param group edits in a row with the same group, such as those of one drag, are one step; empty groups nothing
     * @param before the session before the first of them
     * @param after the session after the last of them
     */
    public record Entry(String label, Optional<String> group, Session before, Session after) {}

    /** A history together with the session it leads to. */
    public record Travel(History history, Session session, String label) {}

    public static History empty(int limit) {
        return new History(TreePVector.empty(), TreePVector.empty(), limit);
    }

    /** With an edit that was just made. Edits that change nothing that is saved are not remembered. */
    public History with(String label, Optional<String> group, Session before, Session after) {
        if (before.sharesAllWith(after)) {
            return this;
        }
        if (group.isPresent()
                && future.isEmpty()
                && !past.isEmpty()
                && newest().group().equals(group)) {
            Entry merged = new Entry(newest().label(), group, newest().before(), after);
            return new History(past.with(past.size() - 1, merged), future, limit);
        }
        PVector<Entry> longer = settled().past.plus(new Entry(label, group, before, after));
        return new History(longer.size() > limit ? longer.minus(0) : longer, TreePVector.empty(), limit);
    }

    /** The next edit begins a step of its own, whatever its group. */
    public History closed() {
        History settled = settled();
        if (settled.past.isEmpty() || settled.newest().group().isEmpty()) {
            return settled;
        }
        Entry entry = settled.newest();
        Entry closed = new Entry(entry.label(), Optional.empty(), entry.before(), entry.after());
        return new History(settled.past.with(settled.past.size() - 1, closed), future, limit);
    }

    /** Without a step of a group that is over and led back to where it began, as a drag to and fro does. */
    private History settled() {
        boolean isIdle = !past.isEmpty()
                && newest().group().isPresent()
                && newest().before().saysTheSameAs(newest().after());
        return isIdle ? new History(past.minus(past.size() - 1), future, limit) : this;
    }

    /** One step back from the present session; empty if there is none. */
    public Optional<Travel> undo(Session present) {
        History settled = settled();
        if (settled.past.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = settled.newest();
        History shorter = new History(settled.past.minus(settled.past.size() - 1), future.plus(entry), limit);
        return Optional.of(new Travel(shorter, entry.before().playingLike(present), entry.label()));
    }

    /** One step forward again; empty if there is none. */
    public Optional<Travel> redo(Session present) {
        if (future.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = future.get(future.size() - 1);
        History longer = new History(past.plus(entry), future.minus(future.size() - 1), limit);
        return Optional.of(new Travel(longer, entry.after().playingLike(present), entry.label()));
    }

    private Entry newest() {
        return past.get(past.size() - 1);
    }
}
