package org.videotracker.studio.tracker;

import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.written.WrittenSteps;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.tracker.ChainEdits.ChainEdit;
import org.videotracker.studio.tracker.TrackerView.Area;

/** What keys do to the chain and to the controls of the pattern. UI thread. */
final class ChainActs {
    private final TrackerScene scene;
    private final TrackerView view;
    private final Edits edits;
    private final CellFocus cells;

    ChainActs(TrackerScene scene, TrackerView view, Edits edits, CellFocus cells) {
        this.scene = scene;
        this.view = view;
        this.edits = edits;
        this.cells = cells;
    }

    /** Returns whether the key was used. */
    boolean act(Action action) {
        return onChain(action)
                || view.area == Area.CHAIN && inChain(action)
                || view.area == Area.CONTROLS && inControls(action);
    }

    private boolean onChain(Action action) {
        PlayedPattern shown = scene.shown();
        boolean hasEntry = shown.entry() >= 0;
        switch (action) {
            case CHAIN_ON -> toggle();
            case CHAIN_NEXT -> choose(shown.entry() + 1);
            case CHAIN_PREVIOUS -> choose(shown.entry() - 1);
            case CHAIN_ADD -> add();
            case CHAIN_DUPLICATE -> duplicate();
            case CHAIN_MUTE -> {
                if (hasEntry) {
                    mute(shown.entry());
                }
            }
            case CHAIN_REMOVE -> remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inChain(Action action) {
        PlayedPattern shown = scene.shown();
        switch (action) {
            case COLUMN_LEFT -> choose(shown.entry() - 1);
            case COLUMN_RIGHT -> choose(shown.entry() + 1);
            case ROW_DOWN -> view.area = Area.CONTROLS;
            case DESELECT -> view.area = Area.GRID;
            case ROW_UP -> {}
            case EDIT_CELL -> cells.editRepeats(shown.entry());
            case MOVE_LEFT -> move(shown.entry(), shown.entry() - 1);
            case MOVE_RIGHT -> move(shown.entry(), shown.entry() + 1);
            case CLEAR -> remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inControls(Action action) {
        int last = controls() - 1;
        switch (action) {
            case COLUMN_LEFT -> view.control = Math.max(0, view.control - 1);
            case COLUMN_RIGHT -> view.control = Math.min(last, view.control + 1);
            case ROW_UP -> view.area = Area.CHAIN;
            case ROW_DOWN -> view.go(GridPlace.at(0, view.place.column()));
            case DESELECT -> view.area = Area.GRID;
            case EDIT_CELL -> cells.edit(control());
            default -> {
                return false;
            }
        }
        return true;
    }

    private int controls() {
        return scene.cycle() == null ? PatternControl.CYCLE.ordinal() : 1;
    }

    /** The control with the focus. */
    PatternControl control() {
        return scene.cycle() == null
                ? PatternControl.values()[Math.min(view.control, controls() - 1)]
                : PatternControl.CYCLE;
    }

    /** Shows an entry. */
    void choose(int entry) {
        int last = scene.shown().chain().size() - 1;
        if (last >= 0) {
            view.entry = Math.clamp(entry, 0, last);
        }
    }

    void toggle() {
        if (scene.shown().chainName().isEmpty()) {
            add();
        } else {
            apply(ChainEdits.enable(
                    scene.sequencer, scene.shown(), !scene.shown().isChainOn()));
        }
    }

    void add() {
        apply(ChainEdits.append(scene.session(), scene.sequencer, scene.shown()));
    }

    void duplicate() {
        apply(ChainEdits.duplicate(scene.session(), scene.sequencer, scene.shown(), scene.isPlaying()));
    }

    /** Of the last entry nothing is taken away. */
    void remove() {
        if (scene.shown().chain().size() > 1) {
            apply(ChainEdits.remove(scene.shown()));
        }
    }

    void mute(int entry) {
        apply(ChainEdits.mute(scene.shown(), entry));
    }

    void move(int from, int to) {
        if (from >= 0 && to >= 0 && to < scene.shown().chain().size() && from != to) {
            apply(ChainEdits.move(scene.shown(), from, to));
        }
    }

    /** Lets an entry play another pattern. */
    void choosePattern(int entry, String pattern) {
        apply(ChainEdits.choosePattern(scene.sequencer, scene.shown(), entry, pattern));
    }

    /** Makes a new pattern of rows, or a written one, and lets an entry play it. */
    void newPattern(int entry, boolean isWritten) {
        apply(
                isWritten
                        ? ChainEdits.newCycles(scene.session(), scene.sequencer, scene.shown(), entry)
                        : ChainEdits.newSteps(scene.session(), scene.sequencer, scene.shown(), entry));
    }

    /** Writes what the rows of the present pattern play, so that it can be edited as a text. */
    void writeOut() {
        StepPattern grid = scene.grid();
        if (grid != null) {
            try {
                edits.submit("write " + scene.pattern(), new PutCycles(scene.pattern(), WrittenSteps.of(grid)));
            } catch (RejectedException impossible) {
                edits.refuse(impossible.rejection());
            }
        }
    }

    private void apply(ChainEdit edit) {
        edits.submit(edit.label(), edit.commands());
        view.entry = edit.entry();
    }
}
