package org.videotracker.studio.ui;

import imgui.ImGui;

/** How something begun is ended. */
enum Ending {
    NOTHING,
    WINDOW,
    CHILD,
    GROUP,
    IDENTITY,
    COLOURS,
    FONT,
    STYLES,
    DISABLED,
    CLIP,
    TOOLTIP,
    MENU_BAR,
    MENU,
    POPUP,
    COMBO,
    TABLE,
    TAB_BAR,
    TAB,
    DRAG_SOURCE,
    DRAG_TARGET;

    void end(int count) {
        switch (this) {
            case NOTHING -> {}
            case WINDOW -> ImGui.end();
            case CHILD -> ImGui.endChild();
            case GROUP -> ImGui.endGroup();
            case IDENTITY -> ImGui.popID();
            case COLOURS -> ImGui.popStyleColor(count);
            case FONT -> ImGui.popFont();
            case STYLES -> ImGui.popStyleVar(count);
            case DISABLED -> ImGui.endDisabled();
            case CLIP -> ImGui.popClipRect();
            case TOOLTIP -> {
                ImGui.popTextWrapPos();
                ImGui.endTooltip();
            }
            case MENU_BAR -> ImGui.endMenuBar();
            case MENU -> ImGui.endMenu();
            case POPUP -> ImGui.endPopup();
            case COMBO -> ImGui.endCombo();
            case TABLE -> ImGui.endTable();
            case TAB_BAR -> ImGui.endTabBar();
            case TAB -> ImGui.endTabItem();
            case DRAG_SOURCE -> ImGui.endDragDropSource();
            case DRAG_TARGET -> ImGui.endDragDropTarget();
        }
    }
}
