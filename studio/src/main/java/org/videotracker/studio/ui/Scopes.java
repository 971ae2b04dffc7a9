package org.videotracker.studio.ui;

/** What is begun and not ended yet, innermost last. */
final class Scopes {
    private static final int DEEPEST = 256;

    private final Scope[] scopes = new Scope[DEEPEST];
    private int depth;

    Scopes() {
        for (int i = 0; i < DEEPEST; i++) {
            scopes[i] = new Scope(this, i);
        }
    }

    /** Notes what has just been begun. */
    Scope begun(Ending ending, boolean isOpen, int count) {
        Scope scope = scopes[depth++];
        scope.ending = ending;
        scope.count = count;
        scope.isOpen = isOpen;
        return scope;
    }

    Scope begun(Ending ending, boolean isOpen) {
        return begun(ending, isOpen, 1);
    }

    /** Something of which there is nothing to end unless it is open. */
    Scope ifOpen(Ending ending, boolean isOpen) {
        return begun(isOpen ? ending : Ending.NOTHING, isOpen);
    }

    int depth() {
        return depth;
    }

    /** Ends whatever is deeper than that many. */
    void endDownTo(int count) {
        while (depth > count) {
            Scope innermost = scopes[--depth];
            innermost.ending.end(innermost.count);
        }
    }
}
