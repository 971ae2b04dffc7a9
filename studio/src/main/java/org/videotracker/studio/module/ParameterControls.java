package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.cell.CellDrag;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellExpression;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.Fineness;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/**
 * The controls of the parameters of one panel, which gives it the keys that it gets. One of them has the focus and may be typed into.
 * UI thread.
 */
public final class ParameterControls {
    private final Values values;
    private final CellExpression expression = new CellExpression(Math::random);
    private final Map<ParameterAddress, ShownParameter> shown = new HashMap<>();
    private final List<Standing> standing = new ArrayList<>();
    private int drawn;
    private @Nullable ParameterAddress focus;
    private @Nullable CellEdit edit;
    private @Nullable CellDrag drag;
    private @Nullable ParameterAddress optionsOf;

    /** Where a control stands in the window. */
    private static final class Standing {
        @Nullable
        ParameterAddress address;

        float x;
        float y;
    }

    public ParameterControls(Values values) {
        this.values = values;
    }

    /** In pixels, of all controls. */
    public static float height(Ui ui) {
        return ControlPainter.height() * ui.scale();
    }

    /** Begins a picture; before the first control of the panel. */
    public void begin() {
        drawn = 0;
    }

    /** Draws the control of a parameter; nothing where it is gone. @param width in pixels */
    public void draw(Ui ui, Moment now, ParameterAddress address, float width) {
        ShownParameter parameter = shown.computeIfAbsent(address, ShownParameter::new);
        if (!parameter.refresh(now)) {
            shown.remove(address);
            return;
        }
        try (Scope _ = ui.id(address.hashCode())) {
            Canvas canvas = ui.canvas(parameter.parameter().name(), width, height(ui));
            stand(canvas, address);
            boolean isFocused = address.equals(focus);
            ControlPainter.draw(ui, now, canvas, parameter, isFocused, isFocused ? edit : null);
            if (values.isMovedByHand(address)) {
                ControlPainter.handMark(ui, canvas, parameter);
            }
            mouse(ui, canvas, parameter);
            values.tips().of(ui, now, address);
            options(ui, parameter);
        }
    }

    private void stand(Canvas canvas, ParameterAddress address) {
        if (drawn == standing.size()) {
            standing.add(new Standing());
        }
        Standing place = standing.get(drawn++);
        place.address = address;
        place.x = canvas.left();
        place.y = canvas.top();
    }

    private void mouse(Ui ui, Canvas canvas, ShownParameter parameter) {
        if (canvas.pressed(Button.RIGHT)) {
            focus(parameter.address);
            values.menu().open(parameter.address);
        } else if (canvas.doubleClicked() && isContinuous(parameter)) {
            drag = null;
            reset(parameter.address);
        } else if (canvas.pressed(Button.LEFT)) {
            focus(parameter.address);
            press(ui, canvas, parameter);
        } else if (drag != null && parameter.address.equals(focus)) {
            if (canvas.isHeld(Button.LEFT)) {
                drag.move(canvas.mouseX(), canvas.mouseY(), canvas.isShift());
            } else {
                drag.release();
                drag = null;
            }
        }
    }

    private void press(Ui ui, Canvas canvas, ShownParameter parameter) {
        CellKind kind = parameter.kind();
        if (kind != null && isContinuous(parameter)) {
            drag = new CellDrag(kind, target(parameter), canvas.mouseX(), canvas.mouseY(), ui.scale());
        } else {
            choose(parameter);
        }
    }

    private static boolean isContinuous(ShownParameter parameter) {
        Kind kind = parameter.parameter().kind();
        return kind == Kind.FLOAT || kind == Kind.INT;
    }

    /** A switch flips, options open, a text is typed. */
    private void choose(ShownParameter parameter) {
        switch (parameter.parameter().kind()) {
            case BOOL -> set(parameter, parameter.number().orElse(0) == 0 ? 1 : 0);
            case ENUM -> optionsOf = parameter.address;
            case TEXT -> values.menu().openTyping(parameter.address);
            case FLOAT, INT -> beginEdit(parameter);
        }
    }

    private void options(Ui ui, ShownParameter parameter) {
        if (parameter.parameter().kind() != Kind.ENUM) {
            return;
        }
        if (parameter.address.equals(optionsOf)) {
            optionsOf = null;
            ui.openPopup("options");
        }
        try (Scope popup = ui.popup("options")) {
            if (popup.isOpen()) {
                List<String> options = parameter.parameter().options();
                for (int i = 0; i < options.size(); i++) {
                    if (ui.selectable(
                            ParameterWords.option(options.get(i)),
                            i == (int) parameter.number().orElse(-1))) {
                        set(parameter, i);
                    }
                }
            }
        }
    }

    private void set(ShownParameter parameter, double number) {
        values.edits()
                .submit("set " + parameter.parameter().name(), new SetParameter(parameter.address, Value.of(number)));
    }

    private void reset(ParameterAddress address) {
        values.edits().submit("reset " + address.parameter(), new ResetParameter(address));
    }

    private ParameterTarget target(ShownParameter parameter) {
        return new ParameterTarget(values.edits(), parameter.address, parameter.number());
    }

    /** Gives a control the focus; what is being typed elsewhere counts. */
    public void focus(ParameterAddress address) {
        if (!address.equals(focus)) {
            leave();
        }
        focus = address;
    }

    /** The focus, if any control has it. */
    public Optional<ParameterAddress> focused() {
        return Optional.ofNullable(focus);
    }

    /** Where a control stood in the last picture: the upper left corner, in pixels of the window of the studio. */
    Optional<double[]> place(ParameterAddress address) {
        Standing place = standingOf(address);
        return place == null ? Optional.empty() : Optional.of(new double[] {place.x, place.y});
    }

    /** The keyboard goes elsewhere: what is being typed counts. */
    public void leave() {
        if (edit != null) {
            edit.leave();
            edit = null;
        }
    }

    public boolean isTyping() {
        return edit != null;
    }

    /** Whether a value is being typed or dragged. */
    public boolean isBusy() {
        return edit != null || drag != null;
    }

    /** No control has the focus any more; what is being typed counts. */
    public void unfocus() {
        leave();
        focus = null;
    }

    /** A character. Returns whether it was used. */
    public boolean type(int codePoint) {
        Optional<ShownParameter> parameter = focusedParameter();
        if (edit == null && parameter.isPresent()) {
            CellKind kind = parameter.get().kind();
            if (kind == null || !kind.begins(codePoint)) {
                return false;
            }
            beginEdit(parameter.get());
        }
        if (edit == null) {
            return false;
        }
        edit.type(codePoint);
        return true;
    }

    private void beginEdit(ShownParameter parameter) {
        CellKind kind = parameter.kind();
        if (kind != null) {
            edit = new CellEdit(kind, false, target(parameter), expression);
        }
    }

    private Optional<ShownParameter> focusedParameter() {
        return Optional.ofNullable(focus).map(shown::get);
    }

    /** A key. Returns whether it was used. */
    public boolean press(InputEvent.KeyDown down) {
        Chord chord = Chord.pressed(down.key(), down.modifiers());
        if (edit != null) {
            return pressWhileTyping(edit, chord);
        }
        if (chord.modifiers() != 0) {
            return false;
        }
        return switch (chord.key()) {
            case ENTER, KEYPAD_ENTER -> {
                focusedParameter().ifPresent(this::choose);
                yield focus != null;
            }
            case DELETE, BACKSPACE -> {
                focusedParameter().ifPresent(parameter -> reset(parameter.address));
                yield focus != null;
            }
            case LEFT -> walk(-1, 0);
            case RIGHT -> walk(1, 0);
            case UP -> walk(0, -1);
            case DOWN -> walk(0, 1);
            default -> false;
        };
    }

    private boolean pressWhileTyping(CellEdit editing, Chord chord) {
        boolean isShift = (chord.modifiers() & Chord.SHIFT) != 0;
        boolean isControl = (chord.modifiers() & Chord.CONTROL) != 0;
        Fineness fineness = Fineness.of(isShift, isControl);
        switch (chord.key()) {
            case ENTER, KEYPAD_ENTER -> {
                if (isShift || isControl) {
                    editing.finish();
                } else {
                    editing.enter();
                }
            }
            case ESCAPE -> editing.cancel();
            case BACKSPACE -> editing.backspace();
            case DELETE -> editing.delete();
            case UP, RIGHT -> editing.step(1, fineness);
            case DOWN, LEFT -> editing.step(-1, fineness);
            default -> {
                return false;
            }
        }
        if (editing.isOver()) {
            edit = null;
        }
        return true;
    }

    /** The focus goes to the nearest control in a direction. */
    private boolean walk(int dx, int dy) {
        Standing from = standingOf(focus);
        Standing best = from == null && drawn > 0 ? standing.getFirst() : null;
        float least = Float.MAX_VALUE;
        for (int i = 0; from != null && i < drawn; i++) {
            Standing to = standing.get(i);
            float along = (to.x - from.x) * dx + (to.y - from.y) * dy;
            float across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
            if (along > 1 && along + 4 * across < least) {
                least = along + 4 * across;
                best = to;
            }
        }
        if (best != null && best.address != null) {
            focus(best.address);
        }
        return drawn > 0;
    }

    private @Nullable Standing standingOf(@Nullable ParameterAddress address) {
        for (int i = 0; address != null && i < drawn; i++) {
            if (address.equals(standing.get(i).address)) {
                return standing.get(i);
            }
        }
        return null;
    }
}
