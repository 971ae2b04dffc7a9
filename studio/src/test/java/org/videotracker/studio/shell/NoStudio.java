package org.videotracker.studio.shell;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.panel.Panel;

/** In place of the studio around a panel: keeps what was asked of it. A panel that fails fails the test. */
public final class NoStudio implements Router.Global {
    private final List<Action> asked = new ArrayList<>();
    private final boolean isWilling;

    private NoStudio(boolean isWilling) {
        this.isWilling = isWilling;
    }

    /** One that takes every action that it is asked for. */
    public static NoStudio willing() {
        return new NoStudio(true);
    }

    /** One that does nothing. */
    public static NoStudio unwilling() {
        return new NoStudio(false);
    }

    /** What it was asked for, in order. */
    public List<Action> asked() {
        return asked;
    }

    @Override
    public boolean act(Action action, Moment now) {
        asked.add(action);
        return isWilling;
    }

    @Override
    public void letGo(Action action, Moment now) {}

    @Override
    public void failed(Panel panel, RuntimeException fault) {
        throw new AssertionError(panel.id() + " was told so: " + fault.getMessage(), fault);
    }
}
