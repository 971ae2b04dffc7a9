package org.videotracker.studio.tracker;

import java.util.Optional;
import org.videotracker.model.command.ChainCommand.RenameChain;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.UnbindChain;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The menu of an entry of the chain: which pattern it plays, new ones, names, and which chain there is. UI thread. */
final class PatternMenu {
    private static final String PATTERNS = "patterns";

    private final TrackerScene scene;
    private final ChainActs acts;
    private final Edits edits;
    private final Questions questions;
    private int entry = -1;
    private boolean isWanted;

    PatternMenu(TrackerScene scene, ChainActs acts, Edits edits, Questions questions) {
        this.scene = scene;
        this.acts = acts;
        this.edits = edits;
        this.questions = questions;
    }

    /** Opens it at the mouse. */
    void open(int forEntry) {
        entry = forEntry;
        isWanted = true;
    }

    void draw(Ui ui) {
        if (isWanted) {
            ui.openPopup(PATTERNS);
            isWanted = false;
        }
        try (Scope popup = ui.popup(PATTERNS)) {
            if (popup.isOpen()) {
                content(ui);
            }
        }
    }

    private void content(Ui ui) {
        ui.dim("plays");
        ui.separator();
        for (String name : scene.session().patterns().keySet()) {
            if (ui.menuItem(name, "", name.equals(scene.pattern()), true)) {
                acts.choosePattern(entry, name);
            }
        }
        ui.separator();
        make(ui);
        names(ui);
        delete(ui);
        chains(ui);
    }

    private void make(Ui ui) {
        if (ui.menuItem("New pattern of rows", "", false, true)) {
            acts.newPattern(entry, false);
        }
        ui.tip("As long and as fast as the present one, and empty.");
        if (ui.menuItem("New written pattern", "", false, true)) {
            acts.newPattern(entry, true);
        }
        ui.tip("Mini-notation: a text that gives the events of every cycle.");
        if (ui.menuItem("Write out the rows", "", false, scene.grid() != null)) {
            acts.writeOut();
        }
        ui.tip("Turns the present pattern into a text that plays the same.");
    }

    private void names(Ui ui) {
        String pattern = scene.pattern();
        if (ui.menuItem("Rename " + pattern + "...", "", false, !pattern.isEmpty())) {
            questions.askName(
                    "Rename pattern " + pattern,
                    "Its name",
                    pattern,
                    name -> edits.submit("rename pattern " + pattern, new RenamePattern(pattern, name)));
        }
        String chain = scene.shown().chainName();
        if (!chain.isEmpty() && ui.menuItem("Rename " + chain + "...", "", false, true)) {
            questions.askName(
                    "Rename chain " + chain,
                    "Its name",
                    chain,
                    name -> edits.submit("rename chain " + chain, new RenameChain(chain, name)));
        }
    }

    private void delete(Ui ui) {
        boolean canDelete = scene.session().patterns().size() > 1;
        try (Scope menu = ui.menu("Delete")) {
            if (menu.isOpen()) {
                for (String name : scene.session().patterns().keySet()) {
                    if (ui.menuItem(name, "", false, canDelete)) {
                        edits.submit("delete pattern " + name, new DeletePattern(name));
                    }
                }
            }
        }
    }

    private void chains(Ui ui) {
        if (scene.session().chains().isEmpty()) {
            return;
        }
        String bound = scene.shown().chainName();
        try (Scope menu = ui.menu("Chain")) {
            if (menu.isOpen()) {
                for (String name : scene.session().chains().keySet()) {
                    if (ui.menuItem(name, "", name.equals(bound), true)) {
                        edits.submit("play chain " + name, new BindChain(scene.sequencer, name, Optional.empty()));
                    }
                }
                ui.separator();
                if (ui.menuItem("None", "", bound.isEmpty(), !bound.isEmpty())) {
                    edits.submit("take the chain away", new UnbindChain(scene.sequencer));
                }
            }
        }
    }
}
