package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.ImGuiInputTextCallbackData;
import imgui.callback.ImGuiInputTextCallback;
import imgui.flag.ImGuiColorEditFlags;
import imgui.flag.ImGuiComboFlags;
import imgui.flag.ImGuiDragDropFlags;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiInputTextFlags;
import imgui.flag.ImGuiSelectableFlags;
import imgui.flag.ImGuiSliderFlags;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.Key;

/** Controls, menus, pop-ups, and what is dragged from one to another. */
public abstract sealed class Widgets extends Layout permits Ui {
    private static final float TIP_WIDTH = 420;
    private static final float QUESTION_WIDTH = 400;

    /** How long a field may take to have the keyboard after it, or the pop-up that it is in, was asked for. */
    private static final int OPENING_PICTURES = 6;

    /** Asked of a field so that the library leaves its arrow keys alone. */
    private static final ImGuiInputTextCallback NO_HISTORY = new ImGuiInputTextCallback() {
        @Override
        public void accept(ImGuiInputTextCallbackData typed) {}
    };

    private int openingPictures;
    private final float[] number = new float[1];
    private final float[] colour = new float[3];

    Widgets(Theme theme, float scale) {
        super(theme, scale);
    }

    /** Whether a pop-up or a field was asked for a moment ago: what is typed may be meant for it. */
    public boolean isOpening() {
        return openingPictures > 0;
    }

    /** Another picture begins. @param isTyped whether a field has the keyboard */
    void goOnOpening(boolean isTyped) {
        openingPictures = isTyped ? 0 : Math.max(0, openingPictures - 1);
    }

    /** A button with a label. What follows {@code ##} in a label is not shown. */
    public boolean button(String label) {
        return ImGui.button(label);
    }

    /** A button so wide, in pixels. */
    public boolean button(String label, float width) {
        return ImGui.button(label, width, 0);
    }

    /** A button with a pictogram and a label. */
    public boolean button(Icon icon, String label) {
        return ImGui.button(icon.glyph() + "  " + label);
    }

    /** A square button with a pictogram; it needs a tooltip. */
    public boolean iconButton(Icon icon, String id) {
        ImGui.pushID(id);
        boolean isPressed = ImGui.button(icon.glyph(), controlHeight() * 1.2f, 0);
        ImGui.popID();
        return isPressed;
    }

    /** A button that stays down while it is on. Returns whether it was pressed. */
    public boolean toggle(String label, boolean isOn) {
        if (!isOn) {
            return ImGui.button(label);
        }
        try (Scope _ = buttonsIn(theme().accent(), theme().onAccent())) {
            return ImGui.button(label);
        }
    }

    /** A box with a tick. Returns whether it was pressed. */
    public boolean tick(String label, boolean isOn) {
        return ImGui.checkbox(label, isOn);
    }

    /** A line of a list. Returns whether it was pressed. */
    public boolean selectable(String label, boolean isSelected) {
        return ImGui.selectable(label, isSelected);
    }

    /** A line over all columns of a table, which other controls may stand on. */
    public boolean selectableRow(String label, boolean isSelected) {
        return ImGui.selectable(
                label, isSelected, ImGuiSelectableFlags.SpanAllColumns | ImGuiSelectableFlags.AllowItemOverlap);
    }

    /** A number on a slider. @param format as in C, such as {@code %.2f}. Returns the new number, or NaN where it is not moved. */
    public double slider(String label, double value, double low, double high, String format, boolean isLogarithmic) {
        number[0] = (float) value;
        int flags = isLogarithmic ? ImGuiSliderFlags.Logarithmic : ImGuiSliderFlags.None;
        return ImGui.sliderFloat(label, number, (float) low, (float) high, format, flags) ? number[0] : Double.NaN;
    }

    /** How far something has come. @param share from 0 to 1 */
    public void progress(double share, float width, String text) {
        ImGui.progressBar((float) share, width, 0, text);
    }

    /** The next control is so wide, in pixels; a negative number leaves that much to the right of it. */
    public void nextWidth(float width) {
        ImGui.setNextItemWidth(width);
    }

    /** A colour {@code 0xRRGGBB} that a click changes. Returns the new one, or -1. */
    public int colourBox(String label, int rgb) {
        colour[0] = (rgb >> 16 & 0xFF) / 255f;
        colour[1] = (rgb >> 8 & 0xFF) / 255f;
        colour[2] = (rgb & 0xFF) / 255f;
        if (!ImGui.colorEdit3(label, colour, ImGuiColorEditFlags.NoInputs)) {
            return -1;
        }
        return Math.round(colour[0] * 255) << 16 | Math.round(colour[1] * 255) << 8 | Math.round(colour[2] * 255);
    }

    /** A line of text that is typed. @param width in pixels, 0 for all there is. Returns whether it was changed. */
    public boolean field(String id, TextField field, String hint, float width) {
        return field(id, field, hint, width, ImGuiInputTextFlags.AutoSelectAll, null);
    }

    /** The same, where the arrow keys up and down move through a list beside it: see {@link #isPressed}. */
    public boolean listField(String id, TextField field, String hint, float width) {
        int flags = ImGuiInputTextFlags.AutoSelectAll | ImGuiInputTextFlags.CallbackHistory;
        return field(id, field, hint, width, flags, NO_HISTORY);
    }

    private boolean field(
            String id, TextField field, String hint, float width, int flags, @Nullable ImGuiInputTextCallback arrows) {
        if (field.wantsFocus) {
            ImGui.setKeyboardFocusHere();
            openingPictures = OPENING_PICTURES;
            field.wantsFocus = false;
        }
        ImGui.setNextItemWidth(width == 0 ? -1 : width);
        boolean wasActive = field.isActive;
        boolean isChanged = ImGui.inputTextWithHint(id, hint, field.buffer, flags, arrows);
        field.isActive = ImGui.isItemActive();
        field.wasLeft = wasActive && ImGui.isItemDeactivated();
        field.wasEntered = field.wasLeft && ImGui.isKeyPressed(imgui.flag.ImGuiKey.Enter, false);
        return isChanged;
    }

    /** A list that opens. To be filled with {@link #selectable}. @param width in pixels */
    public Scope combo(String id, String shown, float width) {
        ImGui.setNextItemWidth(width);
        return scopes().ifOpen(Ending.COMBO, ImGui.beginCombo(id, shown, ImGuiComboFlags.HeightLarge));
    }

    /** The bar of menus of a window. */
    public Scope menuBar() {
        return scopes().ifOpen(Ending.MENU_BAR, ImGui.beginMenuBar());
    }

    /** A menu of a bar, a menu or a pop-up. */
    public Scope menu(String label) {
        return scopes().ifOpen(Ending.MENU, ImGui.beginMenu(label));
    }

    /** A line of a menu. @param keys shown beside it. Returns whether it was chosen. */
    public boolean menuItem(String label, String keys, boolean isTicked, boolean isEnabled) {
        return ImGui.menuItem(label, keys, isTicked, isEnabled);
    }

    /** A line of a pop-up that leads on within it: choosing it leaves the pop-up open. Returns whether it was chosen. */
    public boolean menuItemStaying(String label) {
        return ImGui.selectable(label, false, ImGuiSelectableFlags.DontClosePopups);
    }

    /** Opens a pop-up at the mouse; it is shown by {@link #popup} with the same id in the same scopes. */
    public void openPopup(String id) {
        ImGui.openPopup(id);
        openingPictures = OPENING_PICTURES;
    }

    /** What has been opened with {@link #openPopup}. */
    public Scope popup(String id) {
        return scopes().ifOpen(Ending.POPUP, ImGui.beginPopup(id));
    }

    /** A pop-up of the last thing, opened by the right button on it. */
    public Scope contextMenu(String id) {
        return scopes().ifOpen(Ending.POPUP, ImGui.beginPopupContextItem(id));
    }

    /** A question that waits for its answer, after {@link #openPopup}. */
    public Scope question(String title) {
        ImGui.setNextWindowPos(
                ImGui.getMainViewport().getCenterX(),
                ImGui.getMainViewport().getCenterY(),
                imgui.flag.ImGuiCond.Always,
                0.5f,
                0.5f);
        // Else a text that wraps is as narrow as the buttons below it.
        ImGui.setNextWindowSizeConstraints(QUESTION_WIDTH * scale(), 0, Float.MAX_VALUE, Float.MAX_VALUE);
        return scopes().ifOpen(
                        Ending.POPUP, ImGui.beginPopupModal(title, imgui.flag.ImGuiWindowFlags.AlwaysAutoResize));
    }

    /** Whether Escape was pressed in this frame: questions are taken back by it. */
    public boolean isEscaped() {
        return ImGui.isKeyPressed(imgui.flag.ImGuiKey.Escape, false);
    }

    /** Whether a key was pressed in this frame, or is held and repeats, while a pop-up or a field has the keyboard. */
    public boolean isPressed(Key key) {
        return ImGui.isKeyPressed(Input.theirs(key), true);
    }

    /** Closes the pop-up that is being shown. */
    public void closePopup() {
        ImGui.closeCurrentPopup();
    }

    /** What is said when the mouse rests on the last thing; open only then. */
    public Scope tooltip() {
        boolean isShown = ImGui.isItemHovered(ImGuiHoveredFlags.AllowWhenDisabled) && !ImGui.isMouseDown(0);
        if (isShown) {
            ImGui.beginTooltip();
            ImGui.pushTextWrapPos(TIP_WIDTH * scale());
        }
        return tip(isShown);
    }

    private Scope tip(boolean isShown) {
        return scopes().ifOpen(Ending.TOOLTIP, isShown);
    }

    /** Says something when the mouse rests on the last thing. */
    public void tip(String text) {
        try (Scope tip = tooltip()) {
            if (tip.isOpen()) {
                text(text);
            }
        }
    }

    /** The tabs of something; filled with {@link #tab}. */
    public Scope tabs(String id) {
        return scopes().ifOpen(Ending.TAB_BAR, ImGui.beginTabBar(id));
    }

    /** One of them. */
    public Scope tab(String label) {
        return scopes().ifOpen(Ending.TAB, ImGui.beginTabItem(label));
    }

    /**
     * The last thing can be dragged; open while it is, to show what is dragged.
     *
     * @param kind what {@link #dropTarget} asks for
     */
    public Scope dragSource(String kind, Object payload) {
        boolean isDragged = ImGui.beginDragDropSource(ImGuiDragDropFlags.SourceAllowNullID);
        if (isDragged) {
            ImGui.setDragDropPayload(kind, payload);
        }
        return scopes().ifOpen(Ending.DRAG_SOURCE, isDragged);
    }

    /** What of a kind was dropped on the last thing in this frame; null for nothing. */
    public @Nullable Object dropTarget(String kind) {
        if (!ImGui.beginDragDropTarget()) {
            return null;
        }
        try (Scope _ = scopes().ifOpen(Ending.DRAG_TARGET, true)) {
            return ImGui.acceptDragDropPayload(kind);
        }
    }

    /** What of a kind is being dragged now, wherever; null for nothing. */
    public @Nullable Object dragged(String kind) {
        return ImGui.getDragDropPayload(kind);
    }

    /** Puts a text where others paste from. */
    public void copy(String text) {
        ImGui.setClipboardText(text);
    }

    /** What can be pasted; empty for nothing. */
    public String clipboard() {
        String text = ImGui.getClipboardText();
        return text == null ? "" : text;
    }
}
