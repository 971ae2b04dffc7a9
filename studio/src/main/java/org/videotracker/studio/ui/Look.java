package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.ImGuiStyle;
import imgui.flag.ImGuiCol;

/** Gives Dear ImGui the colours and measures of a theme. */
final class Look {
    private Look() {}

    static void apply(Theme theme, float scale) {
        ImGui.styleColorsDark();
        ImGuiStyle style = ImGui.getStyle();
        style.setWindowMinSize(8 * scale, 8 * scale);
        style.setWindowPadding(8 * scale, 8 * scale);
        style.setFramePadding(8 * scale, 4 * scale);
        style.setCellPadding(4 * scale, 2 * scale);
        style.setItemSpacing(8 * scale, 4 * scale);
        style.setItemInnerSpacing(4 * scale, 4 * scale);
        style.setIndentSpacing(16 * scale);
        style.setScrollbarSize(Math.max(8, 10 * scale));
        style.setGrabMinSize(8 * scale);
        style.setWindowBorderSize(1);
        style.setPopupBorderSize(1);
        style.setFrameBorderSize(0);
        style.setWindowRounding(2 * scale);
        style.setChildRounding(2 * scale);
        style.setFrameRounding(2 * scale);
        style.setPopupRounding(4 * scale);
        style.setScrollbarRounding(2 * scale);
        style.setGrabRounding(2 * scale);
        style.setTabRounding(2 * scale);
        style.setWindowMenuButtonPosition(-1);
        style.setDisabledAlpha(0.45f);
        colour(ImGuiCol.Text, theme.text());
        colour(ImGuiCol.TextDisabled, theme.dim());
        colour(ImGuiCol.WindowBg, Theme.withAlpha(theme.panel(), 0.94));
        colour(ImGuiCol.ChildBg, 0);
        colour(ImGuiCol.PopupBg, Theme.withAlpha(theme.panel(), 0.98));
        colour(ImGuiCol.ModalWindowDimBg, Theme.withAlpha(theme.background(), 0.6));
        colour(ImGuiCol.Border, theme.line());
        colour(ImGuiCol.FrameBg, theme.raised());
        colour(ImGuiCol.FrameBgHovered, theme.hovered());
        colour(ImGuiCol.FrameBgActive, theme.hovered());
        colour(ImGuiCol.TitleBg, theme.background());
        colour(ImGuiCol.TitleBgActive, theme.background());
        colour(ImGuiCol.TitleBgCollapsed, theme.background());
        colour(ImGuiCol.MenuBarBg, theme.background());
        colour(ImGuiCol.ScrollbarBg, 0);
        colour(ImGuiCol.ScrollbarGrab, theme.line());
        colour(ImGuiCol.ScrollbarGrabHovered, theme.dim());
        colour(ImGuiCol.ScrollbarGrabActive, theme.accent());
        colour(ImGuiCol.CheckMark, theme.accent());
        colour(ImGuiCol.SliderGrab, theme.dim());
        colour(ImGuiCol.SliderGrabActive, theme.accent());
        colour(ImGuiCol.Button, theme.raised());
        colour(ImGuiCol.ButtonHovered, theme.hovered());
        colour(ImGuiCol.ButtonActive, theme.line());
        colour(ImGuiCol.Header, theme.selected());
        colour(ImGuiCol.HeaderHovered, theme.hovered());
        colour(ImGuiCol.HeaderActive, theme.line());
        colour(ImGuiCol.Separator, theme.line());
        colour(ImGuiCol.SeparatorHovered, theme.accent());
        colour(ImGuiCol.SeparatorActive, theme.accent());
        colour(ImGuiCol.ResizeGrip, 0);
        colour(ImGuiCol.ResizeGripHovered, theme.line());
        colour(ImGuiCol.ResizeGripActive, theme.accent());
        colour(ImGuiCol.Tab, theme.background());
        colour(ImGuiCol.TabHovered, theme.hovered());
        colour(ImGuiCol.TabActive, theme.hovered());
        colour(ImGuiCol.TabUnfocused, theme.background());
        colour(ImGuiCol.TabUnfocusedActive, theme.raised());
        colour(ImGuiCol.DockingPreview, Theme.withAlpha(theme.accent(), 0.35));
        colour(ImGuiCol.DockingEmptyBg, 0);
        colour(ImGuiCol.TableHeaderBg, theme.raised());
        colour(ImGuiCol.TableBorderStrong, theme.line());
        colour(ImGuiCol.TableBorderLight, theme.line());
        colour(ImGuiCol.TableRowBg, 0);
        colour(ImGuiCol.TableRowBgAlt, 0x0AFFFFFF);
        colour(ImGuiCol.TextSelectedBg, Theme.withAlpha(theme.accent(), 0.35));
        colour(ImGuiCol.DragDropTarget, theme.accent());
        colour(ImGuiCol.NavHighlight, theme.accent());
        colour(ImGuiCol.NavWindowingHighlight, theme.accent());
        colour(ImGuiCol.PlotLines, theme.text());
        colour(ImGuiCol.PlotHistogram, theme.accent());
    }

    private static void colour(int what, int argb) {
        ImGui.getStyle()
                .setColor(
                        what,
                        (argb >> 16 & 0xFF) / 255f,
                        (argb >> 8 & 0xFF) / 255f,
                        (argb & 0xFF) / 255f,
                        (argb >>> 24) / 255f);
    }
}
