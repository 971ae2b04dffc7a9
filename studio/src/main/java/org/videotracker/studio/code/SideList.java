package org.videotracker.studio.code;

import java.util.List;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The blocks of scripts, to be silenced and restored; and what the script and the session say differently. Thread of the studio. */
final class SideList {
    private final CodeDesk desk;
    private List<BlockStatus> known = List.of();
    private String[] states = {};

    SideList(CodeDesk desk) {
        this.desk = desk;
    }

    /** Whether there is anything to show. */
    boolean hasContent() {
        return !desk.blocks().isEmpty()
                || !desk.isMirror()
                        && (!desk.agreement.differing().isEmpty()
                                || desk.agreement.obstacle().isPresent());
    }

    void draw(Ui ui) {
        try (Scope _ = ui.spaced()) {
            drawBlocks(ui);
            if (!desk.isMirror()) {
                drawDifferences(ui);
            }
        }
    }

    private void drawBlocks(Ui ui) {
        List<BlockStatus> blocks = desk.blocks();
        if (blocks.isEmpty()) {
            return;
        }
        if (!blocks.equals(known)) {
            known = blocks;
            states = blocks.stream().map(SideList::state).toArray(String[]::new);
        }
        ui.small(ui.theme().dim(), "BLOCKS");
        for (int i = 0; i < blocks.size(); i++) {
            BlockStatus block = blocks.get(i);
            try (Scope _ = ui.id(i)) {
                drawBlock(ui, block, states[i]);
            }
        }
        ui.gap(8 * ui.scale());
    }

    private void drawBlock(Ui ui, BlockStatus block, String state) {
        boolean isHeard = block.state() == Block.State.SOUNDING;
        if (block.state() != Block.State.REMOVED) {
            if (ui.iconButton(isHeard ? Icon.SOUND : Icon.MUTED, "mute")) {
                desk.mute(block);
            }
            ui.tip(isHeard ? "Silence the block. In Lua: silence(NAME)" : "Restore the block. In Lua: restore(NAME)");
            ui.sameLine();
        }
        ui.alignToControls();
        ui.text(isHeard ? ui.theme().text() : ui.theme().dim(), block.name());
        ui.sameLine();
        ui.small(block.failures() > 0 ? ui.theme().error() : ui.theme().dim(), state);
    }

    private static String state(BlockStatus block) {
        String state = switch (block.state()) {
            case SOUNDING -> "";
            case SILENCED -> "silenced";
            case REMOVED -> "gone";
        };
        String version = block.evaluations() > block.version()
                ? "version " + block.version() + " of " + block.evaluations() + ", the last failed"
                : "";
        String failures = block.failures() > 0 ? block.failures() + " failed in a row" : "";
        return String.join(
                ", ",
                List.of(state, version, failures).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void drawDifferences(Ui ui) {
        List<Agreement.Differing> differing = desk.agreement.differing();
        desk.agreement.obstacle().ifPresent(why -> {
            ui.small(ui.theme().dim(), "NOT COMPARED");
            ui.paragraph(why);
        });
        if (differing.isEmpty()) {
            return;
        }
        ui.small(ui.theme().dim(), "NOT AS THE SCRIPT SAYS");
        for (int i = 0; i < differing.size(); i++) {
            try (Scope _ = ui.id(1000 + i)) {
                drawDifference(ui, differing.get(i));
            }
        }
    }

    private void drawDifference(Ui ui, Agreement.Differing one) {
        ui.text(ui.theme().warning(), "\u2260 " + one.divergence().path());
        ui.paragraph(one.divergence().sentence());
        if (ui.button("Take")) {
            desk.reconciling.take(one.divergence());
        }
        ui.tip("Take from the session: the script will say what the session says.");
        ui.sameLine();
        if (ui.button("Give")) {
            desk.reconciling.give(one.divergence());
        }
        ui.tip("Give to the session: it becomes what the script says.");
        ui.gap(4 * ui.scale());
    }
}
