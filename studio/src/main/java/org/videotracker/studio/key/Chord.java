package org.videotracker.studio.key;

import java.util.Optional;

/**
 * A key with the modifiers that are held, such as {@code Ctrl+Shift+S}. Where others have Control a Mac has Command: both are
 * {@link #CONTROL} here, and are written {@code Ctrl}.
 *
 * @param key which key
 * @param modifiers a sum of {@link #SHIFT}, {@link #CONTROL} and {@link #ALT}
 */
public record Chord(Key key, int modifiers) {
    /** The numbers of GLFW. */
    public static final int SHIFT = 1;

    public static final int CONTROL = 2;
    public static final int ALT = 4;
    public static final int SUPER = 8;

    /** A key alone. */
    public static Chord of(Key key) {
        return new Chord(key, 0);
    }

    /** What was pressed: the key Super (Command) counts as Control, locks do not count. */
    public static Chord pressed(Key key, int glfwModifiers) {
        int modifiers = glfwModifiers & (SHIFT | CONTROL | ALT);
        return new Chord(key, (glfwModifiers & SUPER) == 0 ? modifiers : modifiers | CONTROL);
    }

    /** The chord that is written so; empty if none is. A gamepad is apart from the keyboard: its buttons go alone. */
    public static Optional<Chord> parse(String text) {
        int modifiers = 0;
        String rest = text.strip();
        while (true) {
            int plus = rest.indexOf('+');
            if (plus < 1 || plus == rest.length() - 1) {
                break;
            }
            int modifier = switch (rest.substring(0, plus).strip().toLowerCase(java.util.Locale.ROOT)) {
                case "ctrl", "control", "cmd", "command" -> CONTROL;
                case "shift" -> SHIFT;
                case "alt", "option" -> ALT;
                default -> 0;
            };
            if (modifier == 0) {
                return Optional.empty();
            }
            modifiers |= modifier;
            rest = rest.substring(plus + 1).strip();
        }
        int held = modifiers;
        return Key.ofText(rest)
                .filter(key -> key != Key.UNKNOWN)
                .filter(key -> !key.isPad() || held == 0)
                .map(key -> new Chord(key, held));
    }

    /** Whether the key alone types a character. */
    public boolean isPlain() {
        return (modifiers & (CONTROL | ALT)) == 0;
    }

    /** As menus show it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if ((modifiers & CONTROL) != 0) {
            text.append("Ctrl+");
        }
        if ((modifiers & ALT) != 0) {
            text.append("Alt+");
        }
        if ((modifiers & SHIFT) != 0) {
            text.append("Shift+");
        }
        return text.append(key.text()).toString();
    }
}
