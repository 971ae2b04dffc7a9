package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * Draws the files that are browsed, and lets them be selected: a click on a folder opens it too, a double click goes into it. UI thread.
 */
final class FileRowsView {
    private static final float INDENT = 16;
    private static final float TYPE_WIDTH = 64;
    private static final float SIZE_WIDTH = 80;
    /** Narrower than this, the name is all there is room for. */
    private static final float LEAST_FOR_ALL = 280;

    private final RowArea area = new RowArea();
    private final RowSelection<Path> selection = new RowSelection<>();
    private final FileTree tree;
    private float scale = 1;
    private int pressed = -1;
    private DraggedFiles dragged = new DraggedFiles(List.of());
    private int draggedAt;

    FileRowsView(FileTree tree) {
        this.tree = tree;
    }

    /** What is selected, also in folders that are not shown now. */
    List<Path> selected() {
        return new ArrayList<>(selection.chosen());
    }

    boolean isEmpty() {
        return selection.isEmpty();
    }

    void clear() {
        selection.clear();
    }

    void all() {
        selection.all(tree);
    }

    /** Moves by lines. */
    void move(int lines, boolean isRange) {
        int row = selection.move(tree, lines, isRange);
        if (row >= 0) {
            area.show(row);
        }
    }

    int page() {
        return area.page();
    }

    /** Opens or closes the folder that has the focus. */
    void openFocused(boolean isOpen) {
        int row = selection.focusedRow(tree);
        FileRow file = row < 0 ? null : tree.line(row).row();
        if (file != null && file.isFolder()) {
            tree.open(file.path(), isOpen);
        }
    }

    /** Goes into the folder that has the focus. Returns false if it is no folder. */
    boolean enterFocused() {
        int row = selection.focusedRow(tree);
        FileRow file = row < 0 ? null : tree.line(row).row();
        if (file == null || !file.isFolder()) {
            return false;
        }
        enter(file.path());
        return true;
    }

    private void enter(Path folder) {
        tree.root(folder);
        area.show(0);
    }

    /** Draws; within a part that scrolls. Returns whether a file was clicked twice. */
    boolean draw(Ui ui, boolean hasKeyboard) {
        tree.follow();
        scale = ui.scale();
        float height = ui.lineHeight() + 8 * scale;
        Canvas canvas = area.begin(ui, "files", tree.size(), height);
        Theme theme = ui.theme();
        for (int row = area.first(); row < area.end(); row++) {
            drawLine(ui, canvas, theme, row, height, hasKeyboard);
        }
        if (tree.size() == 0) {
            String text = tree.isReading() ? "Reading..." : "No media files here.";
            canvas.text(8 * scale, 8 * scale, theme.dim(), text);
        }
        boolean isChosen = mouse(canvas);
        offerDrag(ui);
        tip(ui);
        return isChosen;
    }

    private void drawLine(Ui ui, Canvas canvas, Theme theme, int row, float height, boolean hasKeyboard) {
        FileTree.Line line = tree.line(row);
        float top = area.top(row);
        float y = top + 4 * scale;
        float x = (4 + INDENT * line.level()) * scale;
        if (selection.contains(line.path())) {
            canvas.rect(0, top, canvas.width(), height, theme.selected());
            canvas.rect(0, top, 3 * scale, height, theme.accent());
        } else if (row == area.hovered()) {
            canvas.rect(0, top, canvas.width(), height, Theme.withAlpha(theme.hovered(), 0.6));
        }
        if (hasKeyboard && selection.isFocus(line.path())) {
            canvas.outline(0, top, canvas.width(), height, theme.accent(), Math.max(1, scale));
        }
        FileRow file = line.row();
        if (file == null) {
            canvas.text(x, y, theme.error(), Icon.ERROR.glyph());
            canvas.text(x + 24 * scale, y, theme.error(), line.problem());
            return;
        }
        if (file.isFolder()) {
            canvas.small(x, y + 2 * scale, theme.dim(), line.isOpen() ? Icon.DOWN.glyph() : Icon.RIGHT.glyph());
        }
        canvas.text(x + 20 * scale, y, theme.dim(), icon(file).glyph());
        boolean isWide = canvas.width() > LEAST_FOR_ALL * scale;
        float right = canvas.width() - (isWide ? (TYPE_WIDTH + SIZE_WIDTH) * scale : 0);
        float name = x + 44 * scale;
        try (Scope _ = canvas.clip(name, top, Math.max(1, right - name - 4 * scale), height)) {
            canvas.text(name, y, theme.text(), file.name());
        }
        if (isWide) {
            canvas.text(right, y, theme.dim(), file.type().words());
            canvas.text(canvas.width() - 8 * scale - ui.textWidth(file.size()), y, theme.dim(), file.size());
        }
    }

    private static Icon icon(FileRow file) {
        return switch (file.type()) {
            case FOLDER -> Icon.FOLDER;
            case SOUND -> Icon.MUSIC;
            case PICTURES -> Icon.FILM;
        };
    }

    private boolean mouse(Canvas canvas) {
        int row = area.hovered();
        FileRow file = row < 0 ? null : tree.line(row).row();
        if (canvas.pressed(Button.LEFT) && row < 0) {
            selection.clear();
        }
        if (file == null) {
            return false;
        }
        if (canvas.doubleClicked()) {
            pressed = -1; // what comes to stand under the mouse was not pressed
            if (file.isFolder()) {
                enter(file.path());
                return false;
            }
            return true;
        }
        if (canvas.pressed(Button.LEFT)) {
            pressed = row;
            // What is selected stays so until the button is up: it may be dragged.
            if (!selection.contains(file.path()) || canvas.isControl() || canvas.isShift()) {
                selection.click(tree, row, canvas.isControl(), canvas.isShift());
            }
        }
        if (canvas.released(Button.LEFT) && row == pressed && !canvas.isControl() && !canvas.isShift()) {
            selection.click(tree, row, false, false);
            if (file.isFolder()) {
                tree.toggle(file.path());
            }
        }
        return false;
    }

    private void offerDrag(Ui ui) {
        if (selection.isEmpty()) {
            return;
        }
        if (draggedAt != selection.changes()) {
            draggedAt = selection.changes();
            dragged = new DraggedFiles(selected());
        }
        try (Scope drag = ui.dragSource(DraggedFiles.KIND, dragged)) {
            if (drag.isOpen()) {
                ui.text(dragged.shown());
            }
        }
    }

    private void tip(Ui ui) {
        int row = area.hovered();
        FileRow file = row < 0 ? null : tree.line(row).row();
        if (file != null) {
            try (Scope tip = ui.tooltip()) {
                if (tip.isOpen()) {
                    ui.text(file.path().toString());
                    ui.dim(file.type().words());
                    ui.dim(file.size());
                }
            }
        }
    }
}
