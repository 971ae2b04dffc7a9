package org.videotracker.studio.value;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.module.ValueText;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * A number as a bar: dragged sideways (slowly with Shift), turned with the wheel, typed after a double click, reset with Control and a
 * click. Where mappings move it a mark shows where it is. Thread of the studio.
 */
public final class ValueBar {
    private static final float FULL_DRAG = 240;
    private static final double SLOWLY = 0.1;

    private final String label;
    private final String id;
    private final @Nullable ParameterAddress address;
    private final Parameter parameter;
    private final Setting setting;
    private final String group;
    private final KeptText text;
    private @Nullable TextField field;
    private boolean isTyping;
    private boolean isDragged;
    private double dragged;

    public ValueBar(String label, ParameterAddress address, Parameter parameter) {
        this(label, address, parameter, number -> ValueText.of(parameter, number));
    }

    /** One whose number is shown in words of its own. */
    public ValueBar(String label, ParameterAddress address, Parameter parameter, DoubleFunction<String> words) {
        this(label, "bar " + address, address, parameter, words, new OneValue(address));
    }

    /** One that is no parameter of the session: several at once, for example. */
    public ValueBar(String label, Parameter parameter, DoubleFunction<String> words, Setting setting) {
        this(label, "bar " + label, null, parameter, words, setting);
    }

    private ValueBar(
            String label,
            String group,
            @Nullable ParameterAddress address,
            Parameter parameter,
            DoubleFunction<String> words,
            Setting setting) {
        this.label = label;
        id = "##" + label;
        this.address = address;
        this.parameter = parameter;
        this.setting = setting;
        this.group = group;
        text = new KeptText(words);
    }

    /** The edits of a bar. */
    public interface Setting {
        /** Sets a legal number. */
        List<Command> to(double number);

        /** Gives it back what it was at first. */
        List<Command> reset();
    }

    private record OneValue(ParameterAddress address) implements Setting {
        @Override
        public List<Command> to(double number) {
            return List.of(new SetParameter(address, Value.of(number)));
        }

        @Override
        public List<Command> reset() {
            return List.of(new ResetParameter(address));
        }
    }

    /** A share from 0 to 1 in percent. */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Whether a number is typed into it. */
    public boolean isTyping() {
        return isTyping;
    }

    /** Draws it. @param value its base value @param width in pixels */
    public void draw(Ui ui, Moment now, Edits edits, ValueCare care, double value, float width) {
        if (isTyping) {
            field(ui, edits, width);
            return;
        }
        Canvas canvas = ui.canvas(id, width, ui.controlHeight());
        double shown = isDragged ? ValueScale.value(parameter, dragged) : value;
        paint(
                ui,
                canvas,
                shown,
                address == null ? OptionalDouble.empty() : now.telemetry().modulated(address));
        edit(ui, canvas, edits, Double.isNaN(value) ? parameter.min() : value);
        if (address != null) {
            care.offer(ui, now, address);
        } else {
            ui.tip(parameter.description());
        }
    }

    private void paint(Ui ui, Canvas canvas, double shown, OptionalDouble moved) {
        Theme theme = ui.theme();
        float s = ui.scale();
        float w = canvas.width();
        float h = canvas.height();
        canvas.rect(0, 0, w, h, canvas.isHovered() || isDragged ? theme.hovered() : theme.raised(), 2 * s);
        float zero = (float) ValueScale.position(parameter, Math.clamp(0, parameter.min(), parameter.max())) * w;
        float at = (float) ValueScale.position(parameter, shown) * w;
        canvas.rect(Math.min(zero, at), 0, Math.abs(at - zero), h, theme.bar());
        canvas.rect(
                Math.clamp(at - s, 0, Math.max(0, w - 2 * s)), 0, 2 * s, h, isDragged ? theme.accent() : theme.dim());
        if (moved.isPresent()) {
            float there = (float) ValueScale.position(parameter, moved.getAsDouble()) * w;
            canvas.triangle(there - 4 * s, h, there + 4 * s, h, there, h - 5 * s, theme.value());
        }
        float y = (h - ui.lineHeight()) / 2 - s;
        String number = text.of(shown);
        float numberX = w - number.length() * ui.monoWidth() - 6 * s;
        try (var _ = canvas.clip(0, 0, Math.max(1, numberX - 4 * s), h)) {
            canvas.text(6 * s, y, theme.dim(), label);
        }
        canvas.mono(numberX, y, theme.text(), number);
    }

    private void edit(Ui ui, Canvas canvas, Edits edits, double value) {
        if (canvas.isHovered() || isDragged) {
            canvas.cursorSideways();
        }
        if (canvas.doubleClicked()) {
            type(value);
        } else if (canvas.pressed(Button.LEFT) && canvas.isControl()) {
            edits.submit("reset " + label, setting.reset());
        } else if (canvas.pressed(Button.LEFT)) {
            isDragged = true;
            dragged = ValueScale.position(parameter, value);
        } else if (isDragged && canvas.isHeld(Button.LEFT)) {
            drag(ui, canvas, edits);
        } else if (isDragged) {
            isDragged = false;
            edits.endGroup();
        } else if (canvas.wheel() != 0 && (canvas.isControl() || canvas.isShift())) {
            double next = ValueScale.stepped(parameter, value, canvas.wheel(), canvas.isShift());
            set(edits, next);
        }
    }

    private void set(Edits edits, double number) {
        edits.submitInGroup("set " + label, group, setting.to(number).toArray(new Command[0]));
    }

    private void drag(Ui ui, Canvas canvas, Edits edits) {
        if (canvas.dragX() == 0) {
            return;
        }
        double before = ValueScale.value(parameter, dragged);
        double slowly = canvas.isShift() ? SLOWLY : 1;
        dragged = Math.clamp(dragged + canvas.dragX() / (FULL_DRAG * ui.scale()) * slowly, 0, 1);
        double next = ValueScale.value(parameter, dragged);
        if (next != before) {
            set(edits, next);
        }
    }

    /** Begins to type a number. */
    public void type(double value) {
        isDragged = false;
        isTyping = true;
        field = new TextField();
        field.text(ValueText.bare(parameter, value));
        field.focus();
    }

    private void field(Ui ui, Edits edits, float width) {
        if (field == null) {
            return;
        }
        ui.field(id, field, label, width);
        if (field.wasLeft()) {
            isTyping = false;
            OptionalDouble typed = TypedNumber.of(parameter, field.text());
            if (typed.isPresent()) {
                edits.submit("set " + label, setting.to(typed.getAsDouble()));
            }
        }
    }
}
