package org.videotracker.studio.code;

import java.util.List;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** What scripts have said, the newest line at the bottom until somebody scrolls up. Thread of the studio. */
final class ResultPane {
    private static final float LINES_OF_A_NOTCH = 3;

    private final Results results;
    /** How many lines are below the last one that is seen. */
    private float below;

    private long seen;

    ResultPane(Results results) {
        this.results = results;
    }

    void draw(Ui ui, float width, float height) {
        List<ResultLine> lines = results.lines();
        Canvas canvas = ui.canvas("results", width, height);
        Theme theme = ui.theme();
        float row = Math.round(ui.lineHeight() * 1.4f);
        float pad = 8 * ui.scale();
        float letter = ui.monoWidth();
        int rows = Math.max(1, (int) (height / row));
        below += below > 0 ? results.count() - seen : 0; // what is read stays where it is
        seen = results.count();
        below = Math.clamp(below + canvas.wheel() * LINES_OF_A_NOTCH, 0, Math.max(0, lines.size() - rows));
        int end = lines.size() - (int) below;
        int begin = Math.max(0, end - rows);
        canvas.rect(0, 0, width, height, Theme.withAlpha(theme.background(), InkColours.STRIP));
        try (Scope _ = canvas.clip(0, 0, width, height)) {
            for (int i = begin; i < end; i++) {
                ResultLine line = lines.get(i);
                float top = (i - begin) * row + row * 0.13f;
                canvas.mono(pad, top, colour(line.kind(), theme), sign(line.kind()));
                canvas.mono(pad + 3 * letter, top, colour(line.kind(), theme), line.text());
            }
        }
        if (below >= 1) {
            canvas.small(width - 16 * letter, height - row, theme.accent(), "more below");
        }
    }

    private static int colour(ResultLine.Kind kind, Theme theme) {
        return switch (kind) {
            case RUN -> theme.dim();
            case PRINTED -> theme.text();
            case DONE -> theme.playing();
            case ERROR -> theme.error();
            case HINT -> theme.warning();
        };
    }

    /** States are told by signs as well as by colours. */
    private static String sign(ResultLine.Kind kind) {
        return switch (kind) {
            case RUN -> ">";
            case PRINTED, HINT -> "";
            case DONE -> Icon.CHECK.glyph();
            case ERROR -> Icon.ERROR.glyph();
        };
    }
}
