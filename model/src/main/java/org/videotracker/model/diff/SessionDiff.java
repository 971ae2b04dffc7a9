package org.videotracker.model.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.session.Session;

/**
 * What differs between two sessions. Applied to the first it gives the second; the difference of a session to itself is empty.
 * Immutable; any thread.
 *
 * @param changes in the order in which they are applied
 */
public record SessionDiff(List<Change> changes) {

    public SessionDiff {
        changes = List.copyOf(changes);
    }

    /** Finds what differs. Parts that both sessions share are not looked into. */
    public static SessionDiff between(Session before, Session after) {
        return new SessionDiff(new DiffFinder(before, after).find());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The session that differs in this from the one given, which must be the first of the two or say the same. */
    public Session applyTo(Session before) {
        Session session = before;
        for (Change change : changes) {
            session = change.applyTo(session);
        }
        return session;
    }

    /** The paths of everything that changed, such as {@code clock.bpm}, {@code kick.attackMs}, {@code pattern:verse.step[3]}. */
    public List<String> paths() {
        return changes.stream()
                .flatMap(change -> change.paths().stream())
                .distinct()
                .toList();
    }

    /** One line for each change, for people. */
    public String describe() {
        return changes.stream().map(Change::describe).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return describe();
    }
}
