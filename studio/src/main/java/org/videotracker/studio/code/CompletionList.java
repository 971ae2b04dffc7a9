package org.videotracker.studio.code;

import java.util.List;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The list of what could be written at the caret, with what the chosen one does. Thread of the studio. */
final class CompletionList {
    private static final int MOST_ROWS = 10;
    private static final int MOST_LETTERS = 32;
    private static final int HELP_ROWS = 3;
    private static final int SMALL_LETTER = 6;

    private final CodeDesk desk;
    private final CodeMetrics metrics;
    private int first;
    private String described = "";
    private String[] description = {};

    CompletionList(CodeDesk desk, CodeMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void draw(Ui ui, Canvas canvas) {
        if (!desk.completing.isOpen()) {
            return;
        }
        List<Candidate> candidates = desk.completing.candidates();
        int rows = Math.min(MOST_ROWS, candidates.size());
        int chosen = desk.completing.chosen();
        first = Math.clamp(first, Math.max(0, chosen - rows + 1), Math.min(chosen, candidates.size() - rows));
        Page page = desk.page();
        float row = metrics.lineHeight();
        float pad = metrics.margin();
        float width = Math.min(metrics.width(), letters(candidates) * metrics.letterWidth() + 2 * pad);
        float height = rows * row + HELP_ROWS * ui.lineHeight() + 2 * pad;
        int line = page.text().line(page.sheet().caret());
        float below = metrics.y(line + 1);
        float top = below + height <= metrics.height() ? below : Math.max(0, metrics.y(line) - height);
        float wide = Math.min(metrics.width(), Math.max(width, 480 * ui.scale()));
        float left = Math.clamp(
                metrics.x(page.text().column(desk.completing.from())) - pad, 0, Math.max(0, metrics.width() - wide));
        Theme theme = ui.theme();
        canvas.rect(left, top, wide, height, theme.raised(), 4 * ui.scale());
        canvas.outline(left, top, wide, height, theme.line(), ui.scale());
        try (Scope _ = canvas.clip(left, top, wide, height)) {
            for (int i = 0; i < rows; i++) {
                drawRow(ui, canvas, candidates.get(first + i), first + i == chosen, left, top + i * row, wide);
            }
            canvas.rect(left + pad, top + rows * row + pad / 2, wide - 2 * pad, ui.scale(), theme.line());
            describe(candidates.get(chosen).description(), (int) ((wide - 2 * pad) / (SMALL_LETTER * ui.scale())));
            for (int i = 0; i < description.length; i++) {
                canvas.small(left + pad, top + rows * row + pad + i * ui.lineHeight(), theme.text(), description[i]);
            }
        }
    }

    /** Cuts what a candidate does into lines. */
    private void describe(String text, int letters) {
        if (text.equals(described)) {
            return;
        }
        described = text;
        description = new String[HELP_ROWS];
        String rest = text;
        for (int i = 0; i < HELP_ROWS; i++) {
            int blank = rest.lastIndexOf(' ', letters);
            int end = rest.length() <= letters ? rest.length() : blank > 0 ? blank : letters;
            description[i] = rest.substring(0, end);
            rest = rest.substring(end).strip();
        }
    }

    private static int letters(List<Candidate> candidates) {
        int most = 8;
        for (int i = 0; i < candidates.size(); i++) {
            most = Math.max(most, candidates.get(i).shown().length());
        }
        return Math.min(most, MOST_LETTERS);
    }

    private void drawRow(
            Ui ui, Canvas canvas, Candidate candidate, boolean isChosen, float left, float top, float width) {
        Theme theme = ui.theme();
        float pad = metrics.margin();
        if (isChosen) {
            canvas.rect(left, top, width, metrics.lineHeight(), theme.accent());
        }
        canvas.mono(
                left + pad,
                top + Math.round(metrics.lineHeight() * 0.13f),
                isChosen ? theme.onAccent() : theme.text(),
                candidate.shown());
    }
}
