package org.videotracker.studio.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiMouseCursor;
import org.jspecify.annotations.Nullable;

/**
 * An area that is drawn by hand, in pixels from its upper left corner, and the mouse on it. Of the present frame alone: not to be kept.
 * Colours are {@code 0xAARRGGBB}.
 */
public final class Canvas {
    private final Ui ui;
    private @Nullable ImDrawList list;
    private float left;
    private float top;
    private float width;
    private float height;
    private boolean isHovered;
    private boolean isActive;
    private final boolean[] isReleased = new boolean[Button.values().length];

    Canvas(Ui ui) {
        this.ui = ui;
    }

    void begin(ImDrawList drawing, float x, float y, float w, float h) {
        list = drawing;
        left = x;
        top = y;
        width = w;
        height = h;
        isHovered = ImGui.isItemHovered(ImGuiHoveredFlags.None);
        isActive = ImGui.isItemActive();
        for (int button = 0; button < isReleased.length; button++) {
            isReleased[button] = ImGui.isItemDeactivated() && ImGui.isMouseReleased(button);
        }
    }

    private ImDrawList list() {
        if (list == null) {
            throw new IllegalStateException("a canvas is drawn on in its own frame");
        }
        return list;
    }

    /** In pixels. */
    public float width() {
        return width;
    }

    /** In pixels. */
    public float height() {
        return height;
    }

    /** Where it stands in the window of the studio. */
    public float left() {
        return left;
    }

    /** Where it stands in the window of the studio. */
    public float top() {
        return top;
    }

    /** A filled rectangle. */
    public void rect(float x, float y, float w, float h, int colour) {
        list().addRectFilled(left + x, top + y, left + x + w, top + y + h, Colours.abgr(colour));
    }

    /** A filled rectangle with round corners. */
    public void rect(float x, float y, float w, float h, int colour, float radius) {
        list().addRectFilled(left + x, top + y, left + x + w, top + y + h, Colours.abgr(colour), radius);
    }

    /** The edge of a rectangle, inside of it. */
    public void outline(float x, float y, float w, float h, int colour, float thickness) {
        float half = thickness / 2;
        list().addRect(
                        left + x + half,
                        top + y + half,
                        left + x + w - half,
                        top + y + h - half,
                        Colours.abgr(colour),
                        0,
                        0,
                        thickness);
    }

    /** A line. */
    public void line(float x1, float y1, float x2, float y2, int colour, float thickness) {
        list().addLine(left + x1, top + y1, left + x2, top + y2, Colours.abgr(colour), thickness);
    }

    /** A line through points. @param xy x and y in turn */
    public void polyline(float[] xy, int points, int colour, float thickness) {
        ImDrawList drawing = list();
        drawing.pathClear();
        for (int i = 0; i < points; i++) {
            drawing.pathLineTo(left + xy[2 * i], top + xy[2 * i + 1]);
        }
        drawing.pathStroke(Colours.abgr(colour), 0, thickness);
    }

    /** A curve of Bezier from a first point to a last one, with two that pull at it. */
    public void bezier(
            float x1,
            float y1,
            float pull1X,
            float pull1Y,
            float pull2X,
            float pull2Y,
            float x2,
            float y2,
            int colour,
            float thickness) {
        list().addBezierCubic(
                        left + x1,
                        top + y1,
                        left + pull1X,
                        top + pull1Y,
                        left + pull2X,
                        top + pull2Y,
                        left + x2,
                        top + y2,
                        Colours.abgr(colour),
                        thickness);
    }

    /** A filled triangle. */
    public void triangle(float x1, float y1, float x2, float y2, float x3, float y3, int colour) {
        list().addTriangleFilled(left + x1, top + y1, left + x2, top + y2, left + x3, top + y3, Colours.abgr(colour));
    }

    /** A ring. */
    public void circle(float x, float y, float radius, int colour, float thickness) {
        list().addCircle(left + x, top + y, radius, Colours.abgr(colour), 0, thickness);
    }

    /** A filled circle. */
    public void disc(float x, float y, float radius, int colour) {
        list().addCircleFilled(left + x, top + y, radius, Colours.abgr(colour));
    }

    /** A text in the font of labels, from its upper left corner. */
    public void text(float x, float y, int colour, String text) {
        list().addText(ui.fonts().label, Math.round(ui.textSize()), left + x, top + y, Colours.abgr(colour), text);
    }

    /** A text in the font of labels, larger or smaller. @param zoom 1 for its own size */
    public void text(float x, float y, int colour, String text, float zoom) {
        list().addText(
                        ui.fonts().label,
                        Math.max(1, Math.round(ui.textSize() * zoom)),
                        left + x,
                        top + y,
                        Colours.abgr(colour),
                        text);
    }

    /** A text in the small font. */
    public void small(float x, float y, int colour, String text) {
        list().addText(
                        ui.fonts().small,
                        Math.round(ui.textSize() * 0.85f),
                        left + x,
                        top + y,
                        Colours.abgr(colour),
                        text);
    }

    /** A text in the font of grids and code, all of whose letters are {@link Ui#monoWidth} wide. */
    public void mono(float x, float y, int colour, String text) {
        list().addText(ui.fonts().mono, Math.round(ui.textSize()), left + x, top + y, Colours.abgr(colour), text);
    }

    /** A large number, all of whose digits are equally wide. */
    public void large(float x, float y, int colour, String text) {
        list().addText(
                        ui.fonts().large,
                        Math.round(ui.textSize() * 1.6f),
                        left + x,
                        top + y,
                        Colours.abgr(colour),
                        text);
    }

    /** A picture. */
    public void image(Picture picture, float x, float y, float w, float h) {
        image(picture, x, y, w, h, 0, 0, 1, 1, 1);
    }

    /** A part of a picture. @param u0 and the others from 0 to 1 @param alpha opacity from 0 to 1 */
    public void image(
            Picture picture, float x, float y, float w, float h, float u0, float v0, float u1, float v1, float alpha) {
        list().addImage(
                        picture.texture(),
                        left + x,
                        top + y,
                        left + x + w,
                        top + y + h,
                        u0,
                        v0,
                        u1,
                        v1,
                        Colours.abgr(Theme.withAlpha(0xFFFFFF, alpha)));
    }

    /** Vertical lines one pixel apart, as of a waveform. @param tops and bottoms their ends in pixels from the top */
    public void columns(float[] tops, float[] bottoms, int count, float x, int colour) {
        ImDrawList drawing = list();
        int abgr = Colours.abgr(colour);
        for (int i = 0; i < count; i++) {
            float at = left + x + i;
            drawing.addRectFilled(at, top + tops[i], at + 1, top + Math.max(bottoms[i], tops[i] + 1), abgr);
        }
    }

    /** Nothing is drawn outside of a rectangle until the scope is closed. */
    public Scope clip(float x, float y, float w, float h) {
        ImGui.pushClipRect(left + x, top + y, left + x + w, top + y + h, true);
        return ui.scopes().begun(Ending.CLIP, true);
    }

    /** Whether the mouse is on it, and on nothing in front of it. */
    public boolean isHovered() {
        return isHovered;
    }

    /** Whether a button that was pressed on it is held, wherever the mouse is by now. */
    public boolean isActive() {
        return isActive;
    }

    /** In pixels from the left edge. */
    public float mouseX() {
        return ImGui.getMousePosX() - left;
    }

    /** In pixels from the upper edge. */
    public float mouseY() {
        return ImGui.getMousePosY() - top;
    }

    /** Whether a button was pressed on it in this frame. */
    public boolean pressed(Button button) {
        return isHovered && ImGui.isMouseClicked(button.ordinal(), false);
    }

    /** Whether a button that had been pressed on it was released in this frame. */
    public boolean released(Button button) {
        return isReleased[button.ordinal()];
    }

    /** Whether a button that was pressed on it is held. */
    public boolean isHeld(Button button) {
        return isActive && ImGui.isMouseDown(button.ordinal());
    }

    /** Whether it was clicked twice, quickly; the second time in this frame. */
    public boolean doubleClicked() {
        return isHovered && ImGui.isMouseDoubleClicked(0);
    }

    /** How far the mouse has gone to the right in this frame. */
    public float dragX() {
        return ui.input().movedX();
    }

    /** How far the mouse has gone down in this frame. */
    public float dragY() {
        return ui.input().movedY();
    }

    /** How far the wheel was turned in this frame, away from the player; 0 if the mouse is not here. */
    public float wheel() {
        return isHovered ? ui.input().wheel() : 0;
    }

    /** The wheel's other direction, or that of a touch pad: to the right. */
    public float wheelX() {
        return isHovered ? ui.input().wheelX() : 0;
    }

    public boolean isShift() {
        return ui.input().isShift();
    }

    public boolean isControl() {
        return ui.input().isControl();
    }

    public boolean isAlt() {
        return ui.input().isAlt();
    }

    /** Shows the mouse as arrows to the left and right, in this frame. */
    public void cursorSideways() {
        ImGui.setMouseCursor(ImGuiMouseCursor.ResizeEW);
    }

    /** Shows the mouse as a hand, in this frame. */
    public void cursorHand() {
        ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
    }
}
