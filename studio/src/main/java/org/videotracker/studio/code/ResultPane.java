package org.videotracker.studio.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** What scripts have said, the newest line at the bottom until somebody scrolls up. Thread of the studio. */
final class ResultPane {
    private static final float LINES_OF_A_NOTCH = 3;
    private static final int MARGIN = 3;

    private final Results results;
    private final Clipboard clipboard;
    /** How many lines are below the last one that is seen. */
    private float below;

    private int seen;
    private List<ResultLine> cut = List.of();
    private List<Row> rows = List.of();
    private int cutAt;

    /** What fits beside one another of a line. */
    private record Row(ResultLine.Kind kind, String text, String sign) {}

    ResultPane(Results results, Clipboard clipboard) {
        this.results = results;
        this.clipboard = clipboard;
    }

    void draw(Ui ui, float width, float height) {
        int letters = (int) ((width - 16 * ui.scale()) / ui.monoWidth()) - MARGIN;
        List<Row> lines = rows(results.lines(), Math.max(20, letters));
        Canvas canvas = ui.canvas("results", width, height);
        Theme theme = ui.theme();
        float row = Math.round(ui.lineHeight() * 1.4f);
        float pad = 8 * ui.scale();
        float letter = ui.monoWidth();
        int rows = Math.max(1, (int) (height / row));
        below += below > 0 ? Math.max(0, lines.size() - seen) : 0; // what is read stays where it is
        seen = lines.size();
        below = Math.clamp(below + canvas.wheel() * LINES_OF_A_NOTCH, 0, Math.max(0, lines.size() - rows));
        int end = lines.size() - (int) below;
        int begin = Math.max(0, end - rows);
        canvas.rect(0, 0, width, height, Theme.withAlpha(theme.background(), InkColours.STRIP));
        try (Scope _ = canvas.clip(0, 0, width, height)) {
            for (int i = begin; i < end; i++) {
                Row line = lines.get(i);
                float top = (i - begin) * row + row * 0.13f;
                canvas.mono(pad, top, colour(line.kind(), theme), line.sign());
                canvas.mono(pad + MARGIN * letter, top, colour(line.kind(), theme), line.text());
            }
        }
        drawMenu(ui);
        if (below >= 1) {
            canvas.small(width - 16 * letter, height - row, theme.accent(), "more below");
        }
    }

    private void drawMenu(Ui ui) {
        try (Scope menu = ui.contextMenu("results menu")) {
            if (menu.isOpen()) {
                if (ui.menuItem("Copy all", "", false, true)) {
                    clipboard
                            .copied()
                            .accept(results.lines().stream()
                                    .map(ResultLine::text)
                                    .collect(Collectors.joining("\n")));
                }
                if (ui.menuItem("Clear", "", false, true)) {
                    results.clear();
                }
            }
        }
    }

    /** The lines, those that are too long over several rows. */
    private List<Row> rows(List<ResultLine> lines, int letters) {
        if (lines != cut || letters != cutAt) {
            cut = lines;
            cutAt = letters;
            rows = new ArrayList<>();
            lines.forEach(line -> wrap(line, letters));
        }
        return rows;
    }

    private void wrap(ResultLine line, int letters) {
        String rest = line.text();
        String sign = sign(line.kind());
        while (rest.codePointCount(0, rest.length()) > letters) {
            int most = rest.offsetByCodePoints(0, letters);
            int blank = rest.lastIndexOf(' ', most);
            int end = blank > most / 2 ? blank : most;
            rows.add(new Row(line.kind(), rest.substring(0, end), sign));
            sign = "";
            rest = rest.substring(end).strip();
        }
        rows.add(new Row(line.kind(), rest, sign));
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
