package org.videotracker.studio.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * A written pattern: its text, in which the characters light up that made what is heard, and a picture of its events, which follows what is
 * being typed. Enter lets it be played. UI thread.
 */
final class CycleEditor {
    private static final float LANE = 20;
    private static final float LABEL = 96;
    private static final int SHOWN_CYCLES = 2;

    private final TrackerScene scene;
    private final Edits edits;
    private final TextField field = new TextField();
    private CycleText text = CycleText.ofNotation("~");
    private CycleLanes lanes = CycleLanes.NONE;
    private @Nullable Expression shown;
    private String shownPattern = "";
    private String column = "";

    CycleEditor(TrackerScene scene, Edits edits) {
        this.scene = scene;
        this.edits = edits;
    }

    /** Gives it the keyboard. */
    void focus() {
        field.focus();
    }

    /** @param pass how often the pattern was played through: the cycle that is heard */
    void draw(Ui ui, int pass) {
        CyclePattern pattern = scene.cycle();
        if (pattern == null) {
            return;
        }
        if (pattern.expression() != shown || !shownPattern.equals(scene.pattern())) {
            shown = pattern.expression();
            shownPattern = scene.pattern();
            show(CycleText.of(pattern.expression()));
            field.text(text.text());
        }
        long first = scene.isPlaying() ? Math.max(0, pass) / SHOWN_CYCLES * (long) SHOWN_CYCLES : lanes.first();
        if (lanes.first() != first) {
            lanes = CycleLanes.of(text.cycles(), first, SHOWN_CYCLES);
        }
        double present = scene.isPlaying() ? pass - first + scene.position() : -1;
        if (text.isNotation()) {
            typed(ui, pattern);
        } else {
            ui.dim("This pattern is written in Lua; F2 shows and edits it.");
            ui.mono(text.text());
        }
        lit(ui, present);
        complaints(ui);
        ui.gap(4 * ui.scale());
        events(ui, present);
    }

    private void typed(Ui ui, CyclePattern pattern) {
        try (Scope mono = ui.inMono()) {
            if (ui.field("##notation", field, "bd [sd cp] ~ <hh oh>", 0)) {
                show(CycleText.ofNotation(field.text()));
            }
        }
        ui.tip(
                "Mini-notation: words and numbers in a row share the cycle; [ ] groups, < > takes turns, ~ rests, *2 repeats, (3,8) is"
                        + " Euclid. Enter plays it. Lua: pattern(\"" + scene.pattern() + "\", \"" + text.text()
                        + "\")");
        if (field.wasEntered() && !text.isWrong()) {
            edits.submit(
                    "write " + scene.pattern(),
                    new PutCycles(scene.pattern(), pattern.withExpression(new Expression.Text(text.text()))));
            field.focus();
        }
        boolean isPlayed = shown instanceof Expression.Text(String played) && played.equals(text.text());
        ui.dim(isPlayed ? "What is played." : "Enter plays it; until then the old text plays on.");
    }

    private void show(CycleText newText) {
        text = newText;
        lanes = CycleLanes.of(newText.cycles(), lanes.first(), SHOWN_CYCLES);
        column = newText.column() > 0 ? "Column " + newText.column() + ": " : "";
    }

    private void complaints(Ui ui) {
        if (text.isWrong()) {
            ui.error(column + text.problem());
        } else if (!lanes.fault().isEmpty()) {
            ui.warn(lanes.fault());
        }
    }

    /** The notations, with what is heard lit and what is wrong marked. */
    private void lit(Ui ui, double present) {
        List<String> notations = text.notations();
        if (notations.isEmpty()) {
            return;
        }
        Theme theme = ui.theme();
        float row = Math.round(LANE * ui.scale());
        Canvas canvas = ui.canvas("notations", Math.max(ui.width(), 40), notations.size() * row);
        float textY = (row - ui.lineHeight()) / 2;
        float inset = 4 * ui.scale();
        canvas.rect(0, 0, canvas.width(), canvas.height(), theme.background());
        try (Scope clip = canvas.clip(0, 0, canvas.width(), canvas.height())) {
            for (CycleLanes.Lane lane : lanes.lanes()) {
                for (CycleLanes.Box box : lane.boxes()) {
                    if (box.isAt(present)) {
                        light(ui, canvas, box.ranges(), row, inset);
                    }
                }
            }
            for (int i = 0; i < notations.size(); i++) {
                canvas.mono(inset, i * row + textY, theme.text(), notations.get(i));
            }
            if (text.column() > 0) {
                float x = inset + (text.column() - 1) * ui.monoWidth();
                canvas.rect(x, row - 4 * ui.scale(), ui.monoWidth(), 2 * ui.scale(), theme.error());
            }
        }
    }

    private static void light(Ui ui, Canvas canvas, List<SourceRange> ranges, float row, float inset) {
        for (int i = 0; i < ranges.size(); i++) {
            SourceRange range = ranges.get(i);
            canvas.rect(
                    inset + range.begin() * ui.monoWidth(),
                    range.notation() * row + 1,
                    (range.end() - range.begin()) * ui.monoWidth(),
                    row - 2,
                    Theme.withAlpha(ui.theme().playing(), 0.35));
        }
    }

    private void events(Ui ui, double present) {
        Theme theme = ui.theme();
        float scale = ui.scale();
        Canvas canvas = ui.canvas("events", Math.max(ui.width(), 40), Math.max(ui.height(), 40));
        float left = LABEL * scale;
        float width = canvas.width() - left - 4 * scale;
        float lane = Math.clamp(
                (canvas.height() - LANE * scale) / Math.max(1, lanes.lanes().size()),
                LANE * scale / 2,
                2 * LANE * scale);
        float top = Math.round(LANE * scale);
        canvas.rect(left, 0, width, canvas.height(), Theme.withAlpha(theme.raised(), 0.35));
        for (int quarter = 0; quarter <= 4 * lanes.count(); quarter++) {
            float x = left + width * quarter / (4f * lanes.count());
            canvas.rect(x, 0, 1, canvas.height(), quarter % 4 == 0 ? theme.line() : Theme.withAlpha(theme.line(), 0.5));
        }
        for (int cycle = 0; cycle < lanes.count(); cycle++) {
            canvas.small(left + 4 * scale + width * cycle / lanes.count(), 2 * scale, theme.dim(), number(cycle));
        }
        try (Scope clip = canvas.clip(0, top, canvas.width(), canvas.height() - top)) {
            for (int i = 0; i < lanes.lanes().size(); i++) {
                lane(ui, canvas, lanes.lanes().get(i), top + i * lane, lane, left, width, present);
            }
        }
        if (present >= 0) {
            canvas.rect(
                    (float) (left + width * present / lanes.count()),
                    0,
                    Math.max(1, 2 * scale),
                    canvas.height(),
                    theme.playing());
        }
    }

    private String number(int cycle) {
        return GridTexts.number((int) Math.floorMod(lanes.first() + cycle, 256L));
    }

    private void lane(
            Ui ui,
            Canvas canvas,
            CycleLanes.Lane lane,
            float y,
            float height,
            float left,
            float width,
            double present) {
        Theme theme = ui.theme();
        float scale = ui.scale();
        try (Scope clip = canvas.clip(0, y, left - 4 * scale, height)) {
            canvas.mono(4 * scale, y + (height - ui.lineHeight()) / 2, theme.text(), lane.label());
        }
        float unit = width / lanes.count();
        for (int i = 0; i < lane.boxes().size(); i++) {
            CycleLanes.Box box = lane.boxes().get(i);
            boolean isHeard = box.isAt(present);
            float x = left + box.begin() * unit;
            float length = Math.max(2 * scale, (box.end() - box.begin()) * unit - scale);
            canvas.rect(
                    x,
                    y + 2 * scale,
                    length,
                    height - 4 * scale,
                    isHeard ? theme.playing() : theme.hovered(),
                    2 * scale);
            canvas.rect(x, y + 2 * scale, 2 * scale, height - 4 * scale, isHeard ? theme.text() : theme.dim());
        }
    }
}
