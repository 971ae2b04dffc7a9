package org.videotracker.model.pattern.timeline;

import java.util.List;
import java.util.Set;

/**
 * The colours of a picture on a light or a dark ground. Texts have a contrast of at least 4.5 to all that they stand on, outlines
 * one of 3 to the ground, as WCAG 2.2 AA has it; the fills can be told apart without red, green or blue cones. Colour is never
 * alone: each lane has a name.
 *
 * @param faint of lines that only guide the eye
 * @param shade of the rows of black keys
 * @param fills of boxes
 * @param outlines of boxes, and of curves
 */
record Palette(
        String ground,
        String text,
        String muted,
        String faint,
        String line,
        String shade,
        List<String> fills,
        List<String> outlines) {
    static final int COLOURS = 5;

    static final Palette LIGHT = new Palette(
            "#ffffff",
            "#1f2328",
            "#57606a",
            "#e4e8ec",
            "#afb8c1",
            "#f3f5f7",
            List.of("#a9cdee", "#f7dc5c", "#6fd6a6", "#f28a66", "#cf8df2"),
            List.of("#0061a4", "#756000", "#00704a", "#a83600", "#7d2fae"));
    static final Palette DARK = new Palette(
            "#0d1117",
            "#f0f6fc",
            "#9198a1",
            "#21262d",
            "#57606a",
            "#161b22",
            List.of("#0b2f66", "#8f5a00", "#146c60", "#5c1008", "#8a36b8"),
            List.of("#5aa9f5", "#f2bf45", "#3fd6b8", "#ff8a70", "#d79bf7"));

    /** The rules for those of the classes that a picture uses. */
    String rules(Set<String> classes) {
        StringBuilder rules = new StringBuilder(".b{fill:" + ground + "}text{fill:" + text + "}");
        add(rules, classes, "m", "fill:" + muted);
        add(rules, classes, "r", "fill:" + muted);
        add(rules, classes, "h", "fill:" + shade);
        add(rules, classes, "g", "stroke:" + faint);
        add(rules, classes, "w", "stroke:" + line);
        for (int colour = 0; colour < COLOURS; colour++) {
            add(rules, classes, "c" + colour, "fill:" + fills.get(colour) + ";stroke:" + outlines.get(colour));
        }
        return rules.toString();
    }

    private static void add(StringBuilder rules, Set<String> classes, String name, String rule) {
        if (classes.contains(name)) {
            rules.append('.').append(name).append('{').append(rule).append('}');
        }
    }
}
