package org.videotracker.studio.code;

import java.util.List;
import java.util.Optional;
import org.videotracker.studio.code.colour.Brackets;
import org.videotracker.studio.code.colour.ColouredLine;
import org.videotracker.studio.code.colour.Colours;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws a text with all that is to be seen in it. Thread of the studio. */
final class CodeCanvas {
    private static final int BLINK_HALF_NANOS = 500_000_000;

    private final CodeDesk desk;
    private final CodeMetrics metrics;
    private final Colours colours = new Colours();
    private final float[] share = new float[2];
    private String[] numbers = {};
    private Optional<Brackets.Pair> brackets = Optional.empty();
    private CodeText bracketsText = CodeText.EMPTY;
    private int bracketsCaret = -1;

    CodeCanvas(CodeDesk desk, CodeMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void draw(Ui ui, Canvas canvas, List<Mark> marks) {
        Page page = desk.page();
        CodeText text = page.text();
        List<ColouredLine> lines = colours.of(text);
        Theme theme = ui.theme();
        int first = metrics.firstLine();
        int last = metrics.lastLine(text);
        for (int line = first; line <= last; line++) {
            drawGround(canvas, theme, text, line, ui.scale());
        }
        try (Scope _ = canvas.clip(
                metrics.gutter() - metrics.margin() / 2, 0, metrics.width() - metrics.gutter(), metrics.height())) {
            drawBehind(canvas, theme, page, first, last, ui.scale());
            for (int line = first; line <= last; line++) {
                drawLine(canvas, theme, lines.get(line), line);
            }
            marks.forEach(mark -> drawSquiggle(canvas, theme, text, mark, ui.scale()));
            drawCaret(canvas, theme, page, ui.scale());
        }
        drawGutter(canvas, theme, page, marks, first, last);
        drawScrollBar(canvas, theme, text, ui.scale());
    }

    private void drawGround(Canvas canvas, Theme theme, CodeText text, int line, float scale) {
        int end = text.end(line);
        float right = end == text.begin(line) ? 0 : metrics.x(text.column(end)) + metrics.margin();
        boolean isCarets = line == text.line(desk.page().sheet().caret());
        canvas.rect(
                0,
                metrics.y(line),
                isCarets ? metrics.width() : Math.max(metrics.gutter(), right),
                metrics.lineHeight() - (isCarets ? 0 : scale),
                Theme.withAlpha(theme.background(), InkColours.STRIP));
    }

    private void drawBehind(Canvas canvas, Theme theme, Page page, int first, int last, float scale) {
        CodeText text = page.text();
        long nanos = desk.nanos();
        for (Stretch flash : desk.flashes()) {
            int colour = Theme.withAlpha(theme.accent(), 0.4 * flash.brightness(nanos));
            fill(canvas, text, flash.begin(), flash.end(), first, last, colour);
        }
        Selection selection = page.sheet().selection();
        fill(canvas, text, selection.from(), selection.to(), first, last, theme.selected());
        if (!desk.isMirror()) {
            for (Stretch heard : desk.heard.lit()) {
                if (!heard.isEmpty() && heard.end() <= text.length()) {
                    drawHeard(canvas, theme, text, heard, nanos, scale);
                }
            }
        }
        brackets(page).ifPresent(pair -> {
            outline(canvas, theme, text, pair.one(), scale);
            outline(canvas, theme, text, pair.other(), scale);
        });
    }

    private void fill(Canvas canvas, CodeText text, int from, int to, int first, int last, int colour) {
        int begin = Math.min(from, text.length());
        int end = Math.min(to, text.length());
        if (begin >= end) {
            return;
        }
        int lastOfAll = text.line(end);
        for (int line = Math.max(first, text.line(begin)); line <= Math.min(last, lastOfAll); line++) {
            float left = metrics.x(line == text.line(begin) ? text.column(begin) : 0);
            float right = metrics.x(text.column(line == lastOfAll ? end : text.end(line)));
            float more = line == lastOfAll ? 0 : metrics.letterWidth() / 2;
            canvas.rect(left, metrics.y(line), right + more - left, metrics.lineHeight(), colour);
        }
    }

    private void drawHeard(Canvas canvas, Theme theme, CodeText text, Stretch heard, long nanos, float scale) {
        int line = text.line(heard.begin());
        int end = Math.min(heard.end(), text.end(line));
        float left = metrics.x(text.column(heard.begin())) - scale;
        float width = metrics.x(text.column(end)) + scale - left;
        float top = metrics.y(line) + scale;
        float height = metrics.lineHeight() - 2 * scale;
        double brightness = heard.brightness(nanos);
        canvas.rect(left, top, width, height, Theme.withAlpha(theme.accent(), 0.1 + 0.22 * brightness), 3 * scale);
        canvas.rect(left, top + height - 2 * scale, width, 2 * scale, theme.accent());
    }

    private Optional<Brackets.Pair> brackets(Page page) {
        int caret = page.sheet().caret();
        if (bracketsText != page.text() || bracketsCaret != caret) {
            bracketsText = page.text();
            bracketsCaret = caret;
            brackets = Brackets.at(caret, page.text(), colours);
        }
        return brackets;
    }

    private void outline(Canvas canvas, Theme theme, CodeText text, int offset, float scale) {
        canvas.outline(
                metrics.x(text.column(offset)),
                metrics.y(text.line(offset)) + 2 * scale,
                metrics.letterWidth(),
                metrics.lineHeight() - 4 * scale,
                theme.accent(),
                scale);
    }

    private void drawLine(Canvas canvas, Theme theme, ColouredLine line, int number) {
        float top = textTop(metrics.y(number));
        List<ColouredLine.Piece> pieces = line.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            ColouredLine.Piece piece = pieces.get(i);
            float left = metrics.x(piece.column());
            if (left > metrics.width()) {
                break;
            }
            canvas.mono(left, top, InkColours.of(piece.ink(), theme), piece.text());
        }
    }

    private float textTop(float y) {
        return y + Math.round(metrics.lineHeight() * 0.13f);
    }

    private void drawSquiggle(Canvas canvas, Theme theme, CodeText text, Mark mark, float scale) {
        int line = text.line(Math.min(mark.place(), text.length()));
        int begin = Math.min(mark.place(), text.end(line));
        int end = begin;
        while (end < text.end(line) && text.charAt(end) > ' ') {
            end++;
        }
        float left = metrics.x(text.column(begin));
        float right = Math.max(metrics.x(text.column(end)), left + metrics.letterWidth());
        float base = metrics.y(line) + metrics.lineHeight() - 2 * scale;
        float step = 3 * scale;
        boolean isUp = false;
        for (float x = left; x < right; x += step) {
            canvas.line(x, base - (isUp ? step : 0), x + step, base - (isUp ? 0 : step), theme.error(), 1.5f * scale);
            isUp = !isUp;
        }
    }

    private void drawCaret(Canvas canvas, Theme theme, Page page, float scale) {
        int caret = page.sheet().caret();
        boolean isLit = (desk.nanos() - desk.movedNanos()) / BLINK_HALF_NANOS % 2 == 0;
        if (isLit) {
            float x = metrics.x(page.text().column(caret));
            float y = metrics.y(page.text().line(caret)) + 2 * scale;
            int colour = desk.isMirror() ? theme.dim() : theme.accent();
            canvas.rect(x - scale, y, 2 * scale, metrics.lineHeight() - 4 * scale, colour);
        }
    }

    private void drawGutter(Canvas canvas, Theme theme, Page page, List<Mark> marks, int first, int last) {
        CodeText text = page.text();
        int present = text.line(page.sheet().caret());
        float right = metrics.gutter() - metrics.margin() - metrics.letterWidth() / 2;
        for (int line = first; line <= last; line++) {
            String number = number(line);
            canvas.mono(
                    right - number.length() * metrics.letterWidth(),
                    textTop(metrics.y(line)),
                    line == present ? theme.text() : theme.dim(),
                    number);
        }
        if (!desk.isMirror()) {
            desk.agreement
                    .differing()
                    .forEach(one -> sign(canvas, text, one.mark().in(page), theme.warning(), "\u2260"));
        }
        marks.forEach(mark -> sign(canvas, text, mark, theme.error(), Icon.ERROR.glyph()));
    }

    private void sign(Canvas canvas, CodeText text, Mark mark, int colour, String sign) {
        if (mark.place() >= 0 && mark.place() <= text.length()) {
            canvas.mono(metrics.margin() / 2, textTop(metrics.y(text.line(mark.place()))), colour, sign);
        }
    }

    private String number(int line) {
        if (line >= numbers.length) {
            String[] more = new String[Math.max(256, 2 * line)];
            for (int i = 0; i < more.length; i++) {
                more[i] = i < numbers.length ? numbers[i] : Integer.toString(i + 1);
            }
            numbers = more;
        }
        return numbers[line];
    }

    private void drawScrollBar(Canvas canvas, Theme theme, CodeText text, float scale) {
        metrics.share(text, share);
        if (share[1] < 1) {
            float width = 6 * scale;
            canvas.rect(
                    metrics.width() - width - 2 * scale,
                    share[0] * metrics.height(),
                    width,
                    Math.max(16 * scale, share[1] * metrics.height()),
                    Theme.withAlpha(theme.dim(), 0.6),
                    width / 2);
        }
    }
}
