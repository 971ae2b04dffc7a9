package org.videotracker.studio.ui;

import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiDir;
import imgui.flag.ImGuiDockNodeFlags;
import imgui.type.ImInt;
import org.jspecify.annotations.Nullable;

/** The room that panels share. Its layout is a text, as Dear ImGui writes it, which begins anew from a {@link DockPlan}. */
public final class DockSpace {
    private static final String NAME = "studio";

    private int root;
    private int middle;

    /** Offers all that is left of the window being drawn. @param plan to begin anew with; null to leave everything as it is */
    public void offer(Ui ui, @Nullable DockPlan plan) {
        root = ImGui.getID(NAME);
        float width = ui.width();
        float height = ui.height();
        if (plan != null) {
            imgui.internal.ImGui.dockBuilderRemoveNode(root);
            imgui.internal.ImGui.dockBuilderAddNode(
                    root, imgui.internal.flag.ImGuiDockNodeFlags.DockSpace | ImGuiDockNodeFlags.PassthruCentralNode);
            imgui.internal.ImGui.dockBuilderSetNodeSize(root, width, height);
            middle = 0;
            divide(root, plan);
            moveMiddle();
            imgui.internal.ImGui.dockBuilderFinish(root);
        }
        ImGui.dockSpace(root, width, height, ImGuiDockNodeFlags.PassthruCentralNode);
    }

    /** Exactly one node is the central one; splitting has made it another. */
    private void moveMiddle() {
        imgui.internal.ImGuiDockNode present = imgui.internal.ImGui.dockBuilderGetCentralNode(root);
        if (middle != 0 && present != null && present.getID() != middle) {
            present.removeLocalFlags(imgui.internal.flag.ImGuiDockNodeFlags.CentralNode);
            imgui.internal.ImGui.dockBuilderGetNode(middle)
                    .addLocalFlags(imgui.internal.flag.ImGuiDockNodeFlags.CentralNode);
        }
    }

    private void divide(int node, DockPlan plan) {
        switch (plan) {
            case DockPlan.Tabs(var panels) -> {
                for (String panel : panels) {
                    imgui.internal.ImGui.dockBuilderDockWindow("###" + panel, node);
                }
            }
            case DockPlan.Middle() -> middle = node;
            case DockPlan.Beside(double share, DockPlan left, DockPlan right) ->
                split(node, ImGuiDir.Left, share, left, right);
            case DockPlan.Above(double share, DockPlan upper, DockPlan lower) ->
                split(node, ImGuiDir.Up, share, upper, lower);
        }
    }

    private void split(int node, int side, double share, DockPlan first, DockPlan second) {
        ImInt one = new ImInt();
        ImInt other = new ImInt();
        imgui.internal.ImGui.dockBuilderSplitNode(node, side, (float) share, one, other);
        divide(one.get(), first);
        divide(other.get(), second);
    }

    /** The next panel comes into the middle, unless it has a place already. */
    public void firstInMiddle() {
        if (root != 0) {
            imgui.internal.ImGuiDockNode middle = imgui.internal.ImGui.dockBuilderGetCentralNode(root);
            if (middle != null && middle.ptr != 0) {
                ImGui.setNextWindowDockID(middle.getID(), ImGuiCond.FirstUseEver);
            }
        }
    }

    /** Where everything is, to be kept. */
    public static String layout() {
        return ImGui.saveIniSettingsToMemory();
    }

    /** Puts everything where it was; before a picture begins. */
    public static void layout(String kept) {
        ImGui.loadIniSettingsFromMemory(kept);
    }

    /** Whether something was moved since {@link #layout} was asked for; thereafter it counts as unmoved. */
    public static boolean hasMoved() {
        boolean hasMoved = ImGui.getIO().getWantSaveIniSettings();
        ImGui.getIO().setWantSaveIniSettings(false);
        return hasMoved;
    }
}
