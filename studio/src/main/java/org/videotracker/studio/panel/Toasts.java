package org.videotracker.studio.panel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Short messages in a corner, which go by themselves and never take the keyboard or the mouse. The log keeps them. */
public final class Toasts {
    private static final int MOST = 4;
    private static final double STAY_SECONDS = 4;
    private static final double STAY_SECONDS_OF_ERRORS = 9;
    private static final float WIDTH = 420;

    private final Deque<Notices.Said> shown = new ArrayDeque<>();

    /** Shows what is new. */
    public void say(List<Notices.Said> fresh) {
        for (Notices.Said said : fresh) {
            if (said.notice().kind() != Notice.Kind.SCRIPT) {
                shown.addLast(said);
            }
        }
        while (shown.size() > MOST) {
            shown.removeFirst();
        }
    }

    /** Draws them. @param now in seconds since the studio began */
    public void draw(Ui ui, double now, float right, float bottom) {
        shown.removeIf(said -> now - said.seconds() > stay(said.notice().kind()));
        if (shown.isEmpty()) {
            return;
        }
        float width = WIDTH * ui.scale();
        float height = (float) shown.stream()
                .mapToDouble(said -> lines(ui, said, width) * (ui.lineHeight() + 4 * ui.scale()) + 12 * ui.scale())
                .sum();
        ui.fixedAt(right - width - 16 * ui.scale(), bottom - height - 24 * ui.scale(), width, height + 16 * ui.scale());
        try (Scope window = ui.plain("toasts", true, false)) {
            if (window.isOpen()) {
                for (Notices.Said said : shown) {
                    try (Scope _ = ui.inColour(colour(ui.theme(), said.notice().kind()))) {
                        ui.paragraph(icon(said.notice().kind()).glyph() + "  "
                                + said.notice().text());
                    }
                }
            }
        }
    }

    private static int lines(Ui ui, Notices.Said said, float width) {
        return 1 + (int) (ui.textWidth(said.notice().text()) / (width - 48 * ui.scale()));
    }

    private static double stay(Notice.Kind kind) {
        return kind == Notice.Kind.ERROR ? STAY_SECONDS_OF_ERRORS : STAY_SECONDS;
    }

    private static int colour(Theme theme, Notice.Kind kind) {
        return switch (kind) {
            case DONE -> theme.playing();
            case NOTE, SCRIPT -> theme.text();
            case WARNING -> theme.warning();
            case ERROR -> theme.error();
        };
    }

    private static Icon icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Icon.CHECK;
            case NOTE, SCRIPT -> Icon.NOTE;
            case WARNING -> Icon.WARNING;
            case ERROR -> Icon.ERROR;
        };
    }
}
