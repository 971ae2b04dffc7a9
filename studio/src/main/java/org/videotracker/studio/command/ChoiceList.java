package org.videotracker.studio.command;

import java.util.List;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.studio.line.Choice;
import org.videotracker.studio.page.PageView;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws the list of what could stand at the cursor, right above the line, at the word that it replaces. */
final class ChoiceList {
    private static final int MOST_ROWS = 8;
    private static final float PAD = 4;

    /** @param word where the word begins @param bottom where the line begins; both in pixels */
    void draw(Ui ui, Canvas canvas, Choice choice, float word, float bottom) {
        List<Candidate> candidates = choice.candidates();
        float row = PageView.rowHeight(ui);
        float cell = ui.monoWidth();
        float pad = PAD * ui.scale();
        int shown = Math.min(candidates.size(), Math.min(MOST_ROWS, Math.max(1, (int) (bottom / row) - 1)));
        int first = Math.clamp(choice.chosen() - shown / 2L, 0, candidates.size() - shown);
        int names = 1;
        int descriptions = 0;
        for (int i = first; i < first + shown; i++) {
            names = Math.max(names, candidates.get(i).shown().length());
            descriptions =
                    Math.max(descriptions, candidates.get(i).description().length());
        }
        float width = Math.min(canvas.width(), (names + descriptions + 5) * cell);
        float height = shown * row + 2 * pad;
        float x = Math.max(0, Math.min(word - cell, canvas.width() - width));
        float y = bottom - height;
        Theme theme = ui.theme();
        canvas.rect(x, y, width, height, theme.raised(), pad);
        canvas.outline(x, y, width, height, theme.line(), ui.scale());
        try (Scope _ = canvas.clip(x, y, width, height)) {
            for (int i = 0; i < shown; i++) {
                boolean isChosen = first + i == choice.chosen();
                row(ui, canvas, candidates.get(first + i), isChosen, x, y + pad + i * row, width, names);
            }
        }
        if (shown < candidates.size()) {
            float length = height * shown / candidates.size();
            float place = (height - length) * first / (candidates.size() - shown);
            canvas.rect(x + width - pad, y + place, pad, length, theme.line(), pad / 2);
        }
    }

    private static void row(
            Ui ui, Canvas canvas, Candidate candidate, boolean isChosen, float x, float y, float width, int names) {
        Theme theme = ui.theme();
        float cell = ui.monoWidth();
        float row = PageView.rowHeight(ui);
        float text = y + (row - ui.lineHeight()) / 2;
        if (isChosen) {
            canvas.rect(x, y, width, row, theme.selected());
            canvas.rect(x, y, 2 * ui.scale(), row, theme.accent());
        }
        canvas.mono(x + cell, text, theme.text(), candidate.shown());
        canvas.mono(x + (names + 3) * cell, text, theme.dim(), candidate.description());
    }
}
