package org.videotracker.studio.tracker;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.videotracker.model.module.Module;
import org.videotracker.studio.cell.CellExpression;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.tracker.TrackerView.Area;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** The panel of a sequencer: its chain, the numbers of the pattern that is shown, and its grid, or what is written. UI thread. */
public final class TrackerPanel implements Panel {
    private static final List<Context> TYPING = List.of(Context.CELL, Context.TRACKER);
    private static final List<Context> WALKING = List.of(Context.TRACKER);

    private final String id;
    private final TrackerScene scene;
    private final TrackerView view = new TrackerView();
    private final CellHand hand;
    private final CellFocus cells;
    private final ChainActs chainActs;
    private final TrackerActs acts;
    private final ChainStrip chain;
    private final PatternControls controls;
    private final StepGrid grid;
    private final CycleEditor cycles;
    private String name;

    /**
     * @param sequencer the module
     * @param values the tips and menus of values; edits go where they send theirs
     * @param clipboard that of the whole program
     * @param questions asks for names
     */
    public TrackerPanel(
            Module sequencer, Values values, TrackerClipboard clipboard, Questions questions, Supplier<Keymap> keymap) {
        id = Panel.idOf(sequencer.id());
        name = sequencer.name();
        scene = new TrackerScene(sequencer.id());
        hand = new CellHand(new CellExpression(Math::random));
        cells = new CellFocus(values.edits(), hand, scene);
        chainActs = new ChainActs(scene, view, values.edits(), cells);
        acts = new TrackerActs(scene, view, values.edits(), clipboard, hand, cells, chainActs, System::nanoTime);
        chain = new ChainStrip(
                scene,
                view,
                chainActs,
                hand,
                cells,
                new PatternMenu(scene, chainActs, values.edits(), questions),
                keymap);
        controls = new PatternControls(scene, view, chainActs, acts, hand, cells, keymap);
        cycles = new CycleEditor(scene, values.edits());
        grid = new StepGrid(scene, view, acts, hand, cells, values, keymap);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Icon icon() {
        return Icon.GRID;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        scene.update(now, view);
        name = scene.name().isEmpty() ? name : scene.name();
        boolean hasKeyboard = ui.isWindowFocused();
        chain.draw(ui, hasKeyboard);
        controls.draw(ui, hasKeyboard);
        if (scene.grid() != null) {
            grid.draw(ui, now, hasKeyboard);
        } else if (scene.cycle() == null) {
            ui.dim("This sequencer plays no pattern: click on the chain to choose one.");
        } else {
            cycles.draw(ui, scene.pass());
        }
    }

    @Override
    public List<Context> contexts() {
        return hand.isEditing() ? TYPING : WALKING;
    }

    @Override
    public boolean act(Action action, Moment now) {
        scene.update(now, view);
        if (hand.isEditing()) {
            if (action == Action.PASTE_STEPS) {
                acts.pasteText();
                return true;
            }
            if (action == Action.NEXT_CELL || action == Action.PREVIOUS_CELL) {
                hand.leave();
                return acts.act(action);
            }
            return hand.act(action);
        }
        if (scene.cycle() != null && action == Action.EDIT_CELL && view.area == Area.GRID) {
            cycles.focus();
            return true;
        }
        return acts.act(action);
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        scene.update(now, view);
        if (hand.type(codePoint)) {
            return true;
        }
        return switch (view.area) {
            case GRID -> typeInGrid(codePoint);
            case CONTROLS ->
                begins(CellFocus.REPEATS.begins(codePoint), () -> cells.edit(chainActs.control()), codePoint);
            case CHAIN ->
                begins(
                        CellFocus.REPEATS.begins(codePoint),
                        () -> cells.editRepeats(scene.shown().entry()),
                        codePoint);
        };
    }

    private boolean typeInGrid(int codePoint) {
        GridPlace place = scene.place(view);
        var column = scene.column(place.column());
        if (scene.grid() == null || !view.hasFocus || column.isEmpty()) {
            return false;
        }
        return begins(column.get().kind().begins(codePoint), () -> cells.edit(place), codePoint);
    }

    /** In a column of notes keys play a piano; a key that is held plays one note. */
    @Override
    public boolean press(InputEvent.KeyDown key, Moment now) {
        scene.update(now, view);
        boolean isPlain = Chord.pressed(key.key(), key.modifiers()).modifiers() == 0;
        if (!isPlain || hand.isEditing() || !isOnNotes()) {
            return false;
        }
        OptionalInt note = NoteKeys.note(key.key(), view.octave);
        if (note.isPresent() && !key.isRepeat()) {
            acts.enterNote(note.getAsInt());
        }
        return note.isPresent();
    }

    private boolean isOnNotes() {
        return view.isPiano
                && view.hasFocus
                && view.area == Area.GRID
                && scene.grid() != null
                && scene.column(scene.place(view).column())
                        .filter(column -> column.parameter().equals("note"))
                        .isPresent();
    }

    private boolean begins(boolean isBeginning, Runnable edit, int codePoint) {
        if (isBeginning) {
            edit.run();
            hand.type(codePoint);
        }
        return isBeginning;
    }

    @Override
    public boolean isTyping() {
        return hand.isEditing();
    }

    @Override
    public void leave(Moment now) {
        hand.leave();
        if (view.area != Area.GRID) {
            view.area = Area.GRID;
        }
    }
}
