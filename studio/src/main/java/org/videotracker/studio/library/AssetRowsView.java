package org.videotracker.studio.library;

import org.videotracker.model.asset.Asset;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws the lines of the library. UI thread. */
final class AssetRowsView {
    private static final float ROW = 40;
    private static final float STRIP_WIDTH = 72;
    private static final float STRIP_HEIGHT = 32;
    private static final float PAD = 4;
    private static final float INDENT = 16;

    private final RowArea area = new RowArea();
    private final Strip strip = new Strip();
    private final AssetList list;
    private final LibrarySelection selection;
    private float scale = 1;

    AssetRowsView(AssetList list, LibrarySelection selection) {
        this.list = list;
        this.selection = selection;
    }

    RowArea area() {
        return area;
    }

    /** Draws what is seen of the list, and returns what it was drawn on. */
    Canvas draw(Ui ui, AssetLooks<Picture> looks, Listening listening, boolean hasKeyboard) {
        scale = ui.scale();
        Canvas canvas = area.begin(ui, "rows", list.size(), ROW * scale);
        Theme theme = ui.theme();
        for (int row = area.first(); row < area.end(); row++) {
            LibraryRow line = list.row(row);
            float top = area.top(row);
            drawBehind(canvas, theme, row, line, top, hasKeyboard);
            switch (line) {
                case FolderRow folder -> drawFolder(ui, canvas, theme, folder, top);
                case AssetRow asset -> drawAsset(ui, canvas, theme, asset, top, looks, listening);
            }
        }
        return canvas;
    }

    private void drawBehind(Canvas canvas, Theme theme, int row, LibraryRow line, float top, boolean hasKeyboard) {
        float height = ROW * scale;
        String key = LibrarySelection.key(line);
        if (selection.contains(key)) {
            canvas.rect(0, top, canvas.width(), height, theme.selected());
            canvas.rect(0, top, 3 * scale, height, theme.accent());
        } else if (row == area.hovered()) {
            canvas.rect(0, top, canvas.width(), height, Theme.withAlpha(theme.hovered(), 0.6));
        }
        if (hasKeyboard && selection.isFocus(key)) {
            canvas.outline(0, top, canvas.width(), height, theme.accent(), Math.max(1, scale));
        }
    }

    private void drawFolder(Ui ui, Canvas canvas, Theme theme, FolderRow folder, float top) {
        float x = left(folder);
        float y = top + (ROW * scale - ui.lineHeight()) / 2;
        float middle = top + ROW * scale / 2;
        float size = 4 * scale;
        float at = x + 4 * scale;
        if (folder.isOpen()) {
            canvas.triangle(
                    at, middle - size / 2, at + 2 * size, middle - size / 2, at + size, middle + size, theme.dim());
        } else {
            canvas.triangle(at, middle - size, at, middle + size, at + 1.5f * size, middle, theme.dim());
        }
        canvas.text(x + 20 * scale, y, theme.dim(), Icon.FOLDER.glyph());
        canvas.text(x + 44 * scale, y, theme.text(), folder.shown());
    }

    private void drawAsset(
            Ui ui,
            Canvas canvas,
            Theme theme,
            AssetRow row,
            float top,
            AssetLooks<Picture> looks,
            Listening listening) {
        Asset asset = row.asset();
        AssetLooks<Picture>.Look look = looks.of(asset);
        boolean isPlaying = listening.asset() == asset;
        float x = stripLeft(row);
        strip.draw(
                canvas,
                theme,
                x,
                top + PAD * scale,
                STRIP_WIDTH * scale,
                STRIP_HEIGHT * scale,
                look.picture(),
                look.outline(),
                isPlaying ? (float) listening.share() : -1);
        float text = x + (STRIP_WIDTH + 8) * scale;
        float marks = row.isMissing() || isPlaying ? 24 * scale : 0;
        try (Scope _ = canvas.clip(text, top, Math.max(1, canvas.width() - text - marks - PAD * scale), ROW * scale)) {
            canvas.text(text, top + 4 * scale, row.isMissing() ? theme.error() : theme.text(), asset.name());
            canvas.small(text, top + 22 * scale, theme.dim(), row.facts());
        }
        float mark = canvas.width() - 22 * scale;
        float y = top + (ROW * scale - ui.lineHeight()) / 2;
        if (row.isMissing()) {
            canvas.text(mark, y, theme.error(), Icon.WARNING.glyph());
        } else if (isPlaying) {
            canvas.text(mark, y, theme.playing(), listening.isHeard() ? Icon.SOUND.glyph() : Icon.EYE.glyph());
        }
    }

    private float left(LibraryRow row) {
        return (8 + INDENT * row.level()) * scale;
    }

    private float stripLeft(AssetRow row) {
        return left(row);
    }

    /** Whether the mouse is where the hovered asset is drawn. */
    boolean isOnStrip(AssetRow row) {
        return area.isMouseWithin(stripLeft(row), STRIP_WIDTH * scale);
    }

    /** Where in the hovered asset the mouse is, 0..1. */
    double shareAt(AssetRow row, Canvas canvas) {
        return Math.clamp((canvas.mouseX() - stripLeft(row)) / (STRIP_WIDTH * scale), 0, 1);
    }
}
