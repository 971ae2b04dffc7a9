package org.videotracker.studio.ui;

import java.util.List;

/** How panels share the room. */
public sealed interface DockPlan {
    /** Panels in one place, as tabs, by their ids. */
    record Tabs(List<String> panels) implements DockPlan {
        public Tabs {
            panels = List.copyOf(panels);
        }
    }

    /** Where panels come that no plan names. */
    record Middle() implements DockPlan {}

    /** Two parts side by side. @param share of the left one, from 0 to 1 */
    record Beside(double share, DockPlan left, DockPlan right) implements DockPlan {}

    /** Two parts, one above the other. @param share of the upper one, from 0 to 1 */
    record Above(double share, DockPlan upper, DockPlan lower) implements DockPlan {}

    static DockPlan tabs(String... panels) {
        return new Tabs(List.of(panels));
    }
}
