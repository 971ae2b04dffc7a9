package org.videotracker.studio.code;

import org.videotracker.studio.code.colour.Ink;
import org.videotracker.studio.ui.Theme;

/** The colours of code. */
final class InkColours {
    /** Behind lines, so that they are read over any picture. */
    static final double STRIP = 0.62;

    private InkColours() {}

    static int of(Ink ink, Theme theme) {
        return switch (ink) {
            case PLAIN, NAME -> theme.text();
            case KEYWORD -> theme.picture();
            case KNOWN -> theme.sound();
            case NUMBER -> theme.playing();
            case TEXT -> theme.value();
            case COMMENT, SIGN, NOTATION_SIGN -> theme.dim();
            case NOTATION_NAME -> theme.accent();
            case NOTATION_NUMBER -> theme.warning();
            case UNFINISHED -> theme.error();
        };
    }
}
