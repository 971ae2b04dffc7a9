package org.videotracker.studio.ui;

/**
 * Something begun, such as a window or a table. To be used as {@code try (Scope scope = ui.child(...)) { if (scope.isOpen()) ... }}. Objects of
 * this type are used again: none is to be kept.
 */
public final class Scope implements AutoCloseable {
    private final Scopes scopes;
    private final int depth;
    Ending ending = Ending.NOTHING;
    int count;
    boolean isOpen;

    Scope(Scopes scopes, int depth) {
        this.scopes = scopes;
        this.depth = depth;
    }

    /** Whether its content is seen and is to be given. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Ends it, and whatever was begun in it and is not ended. */
    @Override
    public void close() {
        scopes.endDownTo(depth);
    }
}
