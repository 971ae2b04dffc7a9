package org.videotracker.studio.code;

import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Shows the word that is looked for, in the corner of the text. Thread of the studio. */
final class FindBar {
    private static final float WIDTH = 360;

    private final Finding finding;

    FindBar(Finding finding) {
        this.finding = finding;
    }

    void draw(Ui ui, Canvas canvas) {
        if (!finding.isOpen()) {
            return;
        }
        Theme theme = ui.theme();
        float scale = ui.scale();
        float pad = 8 * scale;
        float width = Math.min(WIDTH * scale, canvas.width());
        float height = Math.round(ui.lineHeight() * 2.6f) + pad;
        float left = canvas.width() - width - 16 * scale;
        canvas.rect(left, 0, width, height, theme.raised(), 4 * scale);
        canvas.outline(left, 0, width, height, finding.isFound() ? theme.line() : theme.error(), scale);
        float letter = ui.monoWidth();
        canvas.mono(left + pad, pad / 2, theme.dim(), Icon.SEARCH.glyph());
        float begin = left + pad + 3 * letter;
        canvas.mono(begin, pad / 2, finding.isFound() ? theme.text() : theme.error(), finding.wanted());
        float caret = begin + finding.wanted().length() * letter;
        canvas.rect(caret, pad / 2, 2 * scale, ui.lineHeight(), theme.accent());
        canvas.small(
                left + pad,
                pad / 2 + ui.lineHeight() * 1.4f,
                theme.dim(),
                finding.isFound() ? "Enter: next   Shift+Enter: the one before   Escape: done" : "not in this text");
    }
}
