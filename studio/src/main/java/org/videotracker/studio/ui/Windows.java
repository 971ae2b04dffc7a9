package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiHoveredFlags;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import imgui.type.ImBoolean;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Windows and their parts. */
public abstract sealed class Windows extends Words permits Layout {
    private final ImBoolean isKept = new ImBoolean();
    private final Map<String, PanelName> names = new HashMap<>();

    Windows(Theme theme, float scale) {
        super(theme, scale);
    }

    /** The next window begins with a size, in pixels, unless it has one already. */
    public void firstSize(float width, float height) {
        ImGui.setNextWindowSize(width, height, ImGuiCond.FirstUseEver);
    }

    /** Where the window being drawn is, in pixels. */
    public float windowX() {
        return ImGui.getWindowPosX();
    }

    /** Where the window being drawn is, in pixels. */
    public float windowY() {
        return ImGui.getWindowPosY();
    }

    /** Of the window being drawn, in pixels. */
    public float windowWidth() {
        return ImGui.getWindowWidth();
    }

    /** Of the window being drawn, in pixels. */
    public float windowHeight() {
        return ImGui.getWindowHeight();
    }

    /** The next window is at a place and of a size, in pixels, whatever it was. */
    public void fixedAt(float x, float y, float width, float height) {
        ImGui.setNextWindowPos(x, y);
        ImGui.setNextWindowSize(width, height);
    }

    /** The next window has the keyboard from now on. */
    public void focusNext() {
        ImGui.setNextWindowFocus();
    }

    /** A panel that can be moved, docked and, where it may be, closed. */
    public Scope panel(Icon icon, String title, String id, @Nullable Closing closing) {
        PanelName known = names.get(id);
        if (known == null) {
            known = new PanelName(icon, title, id);
            names.put(id, known);
        }
        String name = known.of(title);
        isKept.set(true);
        boolean isOpen = closing == null
                ? ImGui.begin(name, ImGuiWindowFlags.NoCollapse)
                : ImGui.begin(name, isKept, ImGuiWindowFlags.NoCollapse);
        if (closing != null && !isKept.get()) {
            closing.close();
        }
        return scopes().begun(Ending.WINDOW, isOpen);
    }

    /** The name of a window, made anew when its title changes. */
    private static final class PanelName {
        private final Icon icon;
        private final String id;
        private String title;
        private String name;

        PanelName(Icon icon, String title, String id) {
            this.icon = icon;
            this.id = id;
            this.title = title;
            name = of(icon, title, id);
        }

        private static String of(Icon icon, String title, String id) {
            return icon.glyph() + " " + title + "###" + id;
        }

        String of(String newTitle) {
            if (!newTitle.equals(title)) {
                title = newTitle;
                name = of(icon, newTitle, id);
            }
            return name;
        }
    }

    /** What closes a panel. */
    @FunctionalInterface
    public interface Closing {
        void close();
    }

    /** A window without title, border and movement, at a place that was set before. @param isSolid whether it hides what is behind it */
    public Scope plain(String id, boolean isSolid, boolean takesInput) {
        int flags = ImGuiWindowFlags.NoDecoration
                | ImGuiWindowFlags.NoMove
                | ImGuiWindowFlags.NoSavedSettings
                | ImGuiWindowFlags.NoDocking
                | (isSolid ? 0 : ImGuiWindowFlags.NoBackground)
                | (takesInput
                        ? 0
                        : ImGuiWindowFlags.NoInputs | ImGuiWindowFlags.NoFocusOnAppearing | ImGuiWindowFlags.NoNav);
        if (isSolid) {
            ImGui.setNextWindowBgAlpha(1);
        }
        return scopes().begun(Ending.WINDOW, ImGui.begin(id, flags));
    }

    /** The window that panels dock in. */
    public Scope room(String id) {
        int flags = ImGuiWindowFlags.NoDecoration
                | ImGuiWindowFlags.NoMove
                | ImGuiWindowFlags.NoBackground
                | ImGuiWindowFlags.NoBringToFrontOnFocus
                | ImGuiWindowFlags.NoNavFocus
                | ImGuiWindowFlags.NoSavedSettings
                | ImGuiWindowFlags.NoDocking;
        return unpadded(id, flags);
    }

    private Scope unpadded(String id, int flags) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, 0);
        boolean isOpen = ImGui.begin(id, flags);
        ImGui.popStyleVar(2);
        return scopes().begun(Ending.WINDOW, isOpen);
    }

    /** The width of the studio's window, in pixels. */
    public float screenWidth() {
        return ImGui.getIO().getDisplaySizeX();
    }

    /** Whether the mouse was pressed in this frame, and not on the window that is being drawn. */
    public boolean isPressedElsewhere() {
        return ImGui.isMouseClicked(0) && !ImGui.isWindowHovered(ImGuiHoveredFlags.AllowWhenBlockedByActiveItem);
    }

    /** A bar across the window with menus. */
    public Scope bar(String id) {
        return unpadded(
                id,
                ImGuiWindowFlags.NoDecoration
                        | ImGuiWindowFlags.MenuBar
                        | ImGuiWindowFlags.NoMove
                        | ImGuiWindowFlags.NoSavedSettings
                        | ImGuiWindowFlags.NoDocking);
    }

    /** A line across the window. */
    public Scope line(String id) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 8 * scale(), 3 * scale());
        ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, 0);
        boolean isOpen = ImGui.begin(
                id,
                ImGuiWindowFlags.NoDecoration
                        | ImGuiWindowFlags.NoMove
                        | ImGuiWindowFlags.NoNav
                        | ImGuiWindowFlags.NoFocusOnAppearing
                        | ImGuiWindowFlags.NoSavedSettings
                        | ImGuiWindowFlags.NoDocking);
        ImGui.popStyleVar(2);
        return scopes().begun(Ending.WINDOW, isOpen);
    }

    /** A part with its own scrolling. A width or height of 0 is what is left. */
    public Scope child(String id, float width, float height, boolean hasBorder) {
        return scopes().begun(Ending.CHILD, ImGui.beginChild(id, width, height, hasBorder));
    }

    /** A part without scroll bars, whose content scrolls itself. */
    public Scope fixedChild(String id, float width, float height) {
        int flags = ImGuiWindowFlags.NoScrollbar | ImGuiWindowFlags.NoScrollWithMouse;
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
        boolean isOpen = ImGui.beginChild(id, width, height, false, flags);
        ImGui.popStyleVar();
        return scopes().begun(Ending.CHILD, isOpen);
    }

    /** A part that scrolls to the sides, of a width and height in pixels. */
    public Scope sidewaysChild(String id, float width, float height) {
        int flags = ImGuiWindowFlags.HorizontalScrollbar | ImGuiWindowFlags.NoScrollWithMouse;
        return scopes().begun(Ending.CHILD, ImGui.beginChild(id, width, height, false, flags));
    }

    /** Scrolls to the sides so that the last thing is seen. */
    public void scrollSidewaysHere() {
        ImGui.setScrollHereX(0.5f);
    }
}
