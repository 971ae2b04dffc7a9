package org.videotracker.studio.code;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The code shell: the script above, what came of it below, blocks and differences at the side. Thread of the studio. */
final class CodePanel implements Panel {
    private static final float LEAST_SHARE = 0.2f;
    private static final float LARGEST_SHARE = 0.8f;
    private static final float LEAST_HEIGHT = 50;
    private static final float SPLITTER = 4;
    private static final float SIDE = 280;
    private static final List<Action> MENU = List.of(
            Action.CODE_RUN,
            Action.CODE_RUN_BLOCK,
            Action.CODE_RUN_ALL,
            Action.CODE_CUT,
            Action.CODE_COPY,
            Action.CODE_PASTE,
            Action.CODE_COMMENT,
            Action.CODE_FIND);

    private final CodeDesk desk;
    private final Supplier<Keymap> keymap;
    private final CodeBar bar;
    private final CodeKeys keys;
    private final CodeMetrics metrics = new CodeMetrics();
    private final CodeCanvas text;
    private final CodeMouse mouse;
    private final CompletionList completions;
    private final FindBar find;
    private final ResultPane results;
    private final SideList side;
    private float share = 0.6f;

    CodePanel(CodeDesk desk, Supplier<Keymap> keymap) {
        this.desk = desk;
        this.keymap = keymap;
        bar = new CodeBar(desk, keymap);
        keys = new CodeKeys(desk);
        text = new CodeCanvas(desk, metrics);
        mouse = new CodeMouse(desk, metrics);
        completions = new CompletionList(desk, metrics);
        find = new FindBar(desk.finding);
        results = new ResultPane(desk.results, desk.clipboard());
        side = new SideList(desk);
    }

    @Override
    public String id() {
        return "code";
    }

    @Override
    public String title() {
        return "Code";
    }

    @Override
    public Icon icon() {
        return Icon.CODE;
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.CODE);
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public boolean act(Action action, Moment now) {
        return keys.act(action);
    }

    @Override
    public boolean press(InputEvent.KeyDown down, Moment now) {
        return keys.select(keymap.get(), Chord.pressed(down.key(), down.modifiers()));
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        return keys.type(codePoint);
    }

    @Override
    public void pass(Moment now) {
        desk.goOn(now.session(), now.version(), now.telemetry().frame());
    }

    @Override
    public void draw(Ui ui, Moment now) {
        bar.draw(ui, keys);
        float scale = ui.scale();
        float width = ui.width();
        float height = ui.height();
        float sideWidth = side.hasContent() ? Math.min(SIDE * scale, width / 3) : 0;
        float upper = upperHeight(height, scale);
        try (Scope _ = ui.dense()) {
            drawText(ui, width - sideWidth, upper);
            if (sideWidth > 0) {
                ui.sameLine(8 * scale);
                try (Scope list = ui.child("side", sideWidth - 8 * scale, upper, false)) {
                    if (list.isOpen()) {
                        side.draw(ui);
                    }
                }
            }
            drawSplitter(ui, width, height);
            results.draw(ui, width, Math.max(1, height - upper - SPLITTER * scale));
        }
    }

    private float upperHeight(float height, float scale) {
        float least = Math.min(LEAST_HEIGHT * scale, height / 3);
        return Math.round(Math.clamp(share * height, least, Math.max(least, height - least - SPLITTER * scale)));
    }

    private void drawText(Ui ui, float width, float height) {
        Canvas canvas = ui.canvas("text", width, height);
        mouse.follow(canvas);
        metrics.fit(ui, desk.page(), width, height, mouse.isSelecting());
        keys.linesOfAPage(metrics.linesSeen() - 1);
        List<Mark> marks = desk.marks();
        try (Scope _ = canvas.clip(0, 0, width, height)) {
            text.draw(ui, canvas, marks);
            find.draw(ui, canvas);
            completions.draw(ui, canvas);
        }
        drawMenu(ui);
        @Nullable String said = mouse.said(canvas, marks);
        if (said != null) {
            ui.tip(said);
        }
    }

    private void drawMenu(Ui ui) {
        try (Scope menu = ui.contextMenu("text menu")) {
            if (menu.isOpen()) {
                for (Action action : MENU) {
                    if (ui.menuItem(action.title(), keymap.get().shown(action), false, true)) {
                        keys.act(action);
                    }
                }
            }
        }
    }

    private void drawSplitter(Ui ui, float width, float height) {
        Canvas canvas = ui.canvas("splitter", width, SPLITTER * ui.scale());
        boolean isUsed = canvas.isHovered() || canvas.isActive();
        Theme theme = ui.theme();
        canvas.rect(0, 0, width, canvas.height(), isUsed ? theme.accent() : theme.line());
        if (canvas.isHeld(Button.LEFT) && height > 0) {
            share = Math.clamp(share + canvas.dragY() / height, LEAST_SHARE, LARGEST_SHARE);
        }
        ui.tip("Drag to give the text or its results more room.");
    }
}
