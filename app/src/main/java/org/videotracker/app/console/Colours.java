package org.videotracker.app.console;

import org.jspecify.annotations.Nullable;

/** Styles text for a terminal, or leaves it as it is. */
enum Colours {
    ANSI,
    NONE;

    private static final String ESCAPE = "\u001b[";
    private static final String END = ESCAPE + "0m";

    /** As <a href="https://no-color.org">no-color.org</a> wants it. */
    static Colours of(boolean isTerminal, @Nullable String noColour) {
        return isTerminal && (noColour == null || noColour.isEmpty()) ? ANSI : NONE;
    }

    String error(String text) {
        return styled("31", text);
    }

    String hint(String text) {
        return styled("2", text);
    }

    String notice(String text) {
        return styled("33", text);
    }

    String prompt(String text) {
        return styled("36", text);
    }

    /** Each line by itself, since what redraws a terminal cuts texts into lines. */
    private String styled(String style, String text) {
        if (this == NONE || text.isEmpty()) {
            return text;
        }
        return ESCAPE + style + "m" + text.replace("\n", END + "\n" + ESCAPE + style + "m") + END;
    }
}
