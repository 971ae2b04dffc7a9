package org.videotracker.studio.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiTableColumnFlags;
import imgui.flag.ImGuiTableFlags;
import org.jspecify.annotations.Nullable;

/** Areas, tables, and where things stand. */
public abstract sealed class Layout extends Windows permits Widgets {
    private static final int CANVASES = 16;

    private final Canvas[] canvases = new Canvas[CANVASES];
    private int canvas;

    Layout(Theme theme, float scale) {
        super(theme, scale);
    }

    /** Things that count as one, of which the next can stand beside all. */
    public Scope group() {
        ImGui.beginGroup();
        return scopes().begun(Ending.GROUP, true);
    }

    /** Tells controls of the same label apart. */
    public Scope id(String id) {
        ImGui.pushID(id);
        return scopes().begun(Ending.IDENTITY, true);
    }

    /** Tells controls of the same label apart. */
    public Scope id(int id) {
        ImGui.pushID(id);
        return scopes().begun(Ending.IDENTITY, true);
    }

    /** What follows stands beside what came before. */
    public void sameLine() {
        ImGui.sameLine();
    }

    /** What follows stands beside what came before. @param gap between the two in pixels */
    public void sameLine(float gap) {
        ImGui.sameLine(0, gap);
    }

    /** What follows stands in the same line, so far from the left edge of the window, in pixels. */
    public void sameLineAt(float x) {
        ImGui.sameLine(x);
    }

    /** Empty space in pixels. */
    public void gap(float height) {
        ImGui.dummy(0, height);
    }

    /** Empty space beside what came before, in pixels. */
    public void space(float width) {
        ImGui.dummy(width, 0);
    }

    /** A line across. */
    public void separator() {
        ImGui.separator();
    }

    /** What is left to the right, in pixels. */
    public float width() {
        return ImGui.getContentRegionAvailX();
    }

    /** What is left below, in pixels. */
    public float height() {
        return ImGui.getContentRegionAvailY();
    }

    /** Where the next thing comes to stand within its window, in pixels. */
    public float cursorX() {
        return ImGui.getCursorPosX();
    }

    /** Where the next thing comes to stand within its window, in pixels. */
    public float cursorY() {
        return ImGui.getCursorPosY();
    }

    /** Puts the next thing so far from the left edge of its window. */
    public void cursorX(float x) {
        ImGui.setCursorPosX(x);
    }

    /** Puts the next thing somewhere within its window. */
    public void cursor(float x, float y) {
        ImGui.setCursorPos(x, y);
    }

    /** Centres what is next to controls beside it. */
    public void alignToControls() {
        ImGui.alignTextToFramePadding();
    }

    /** Reserves an area that is drawn by hand, and takes the mouse on it. Returned is one to draw on at once. */
    public Canvas canvas(String id, float width, float height) {
        float w = Math.max(1, width);
        float h = Math.max(1, height);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        ImGui.invisibleButton(id, w, h, 7); // of all three buttons
        ImGui.setItemAllowOverlap();
        return begin(x, y, w, h);
    }

    /** The last thing, to draw over it. */
    public Canvas overLast() {
        return begin(
                ImGui.getItemRectMinX(), ImGui.getItemRectMinY(), ImGui.getItemRectSizeX(), ImGui.getItemRectSizeY());
    }

    /** An area of the present window that is drawn by hand and that the mouse goes through. Takes no room. */
    public Canvas backdrop() {
        return begin(ImGui.getWindowPosX(), ImGui.getWindowPosY(), ImGui.getWindowWidth(), ImGui.getWindowHeight());
    }

    /** What is behind all windows, which the mouse goes through. @param width of it in pixels @param height of it in pixels */
    public Canvas background(float width, float height) {
        return begin(ImGui.getBackgroundDrawList(), 0, 0, width, height);
    }

    private Canvas begin(float x, float y, float w, float h) {
        return begin(ImGui.getWindowDrawList(), x, y, w, h);
    }

    private Canvas begin(ImDrawList drawing, float x, float y, float w, float h) {
        canvas = (canvas + 1) % CANVASES;
        @Nullable Canvas next = canvases[canvas];
        if (next == null) {
            next = new Canvas((Ui) this);
            canvases[canvas] = next;
        }
        next.begin(drawing, x, y, w, h);
        return next;
    }

    /** A table. @param columns each then named with {@link #tableColumn} */
    public Scope table(String id, int columns, TableStyle style) {
        int flags = ImGuiTableFlags.SizingStretchProp
                | ImGuiTableFlags.PadOuterX
                | switch (style) {
                    case PLAIN -> 0;
                    case LINED -> ImGuiTableFlags.BordersInnerH | ImGuiTableFlags.RowBg;
                    case SCROLLING ->
                        ImGuiTableFlags.ScrollY
                                | ImGuiTableFlags.RowBg
                                | ImGuiTableFlags.Resizable
                                | ImGuiTableFlags.BordersInnerV;
                };
        return scopes().ifOpen(Ending.TABLE, ImGui.beginTable(id, columns, flags));
    }

    /** Names the next column. @param width in pixels; 0 for a share of what is left */
    public void tableColumn(String title, float width) {
        ImGui.tableSetupColumn(
                title, width == 0 ? ImGuiTableColumnFlags.WidthStretch : ImGuiTableColumnFlags.WidthFixed, width);
    }

    /** Shows the names of the columns, and keeps them seen. */
    public void tableHeader() {
        ImGui.tableSetupScrollFreeze(0, 1);
        ImGui.tableHeadersRow();
    }

    /** Begins a row. */
    public void tableRow() {
        ImGui.tableNextRow();
    }

    /** Begins a cell. Returns whether it is seen. */
    public boolean tableCell() {
        return ImGui.tableNextColumn();
    }

    /** Scrolls so that the last thing is seen. @param where 0 for the upper edge, 1 for the lower one */
    public void scrollHere(float where) {
        ImGui.setScrollHereY(where);
    }

    /** How far the window is scrolled down, in pixels. */
    public float scrollY() {
        return ImGui.getScrollY();
    }

    /** Scrolls. */
    public void scrollTo(float y) {
        ImGui.setScrollY(y);
    }

    /** Whether the mouse is on the last thing. */
    public boolean isHovered() {
        return ImGui.isItemHovered(ImGuiHoveredFlags.AllowWhenDisabled);
    }

    /** Whether the mouse is on the window that is being drawn. */
    public boolean isWindowHovered() {
        return ImGui.isWindowHovered(ImGuiHoveredFlags.RootAndChildWindows);
    }

    /** Whether a button was pressed in this frame on the window or the part that is being drawn. */
    public boolean isPressedInWindow() {
        return ImGui.isWindowHovered(ImGuiHoveredFlags.ChildWindows | ImGuiHoveredFlags.AllowWhenBlockedByActiveItem)
                && ImGui.isMouseClicked(0, false);
    }

    /** Whether the last thing is held. */
    public boolean isActive() {
        return ImGui.isItemActive();
    }

    /** Whether the last thing was let go in this frame. */
    public boolean wasLetGo() {
        return ImGui.isItemDeactivated();
    }

    /** Whether the last thing was clicked with a button. */
    public boolean isClicked(Button button) {
        return ImGui.isItemClicked(button.ordinal());
    }
}
