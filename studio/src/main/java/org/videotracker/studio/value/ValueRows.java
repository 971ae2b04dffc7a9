package org.videotracker.studio.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ParameterWords;
import org.videotracker.studio.module.ValueCare;
import org.videotracker.studio.ui.Ui;

/** The parameters of a module, each with the control that fits it, in as many columns as there is room for. Thread of the studio. */
public final class ValueRows {
    private static final float LEAST_WIDTH = 180;
    private static final float GAP = 8;

    private final List<Row> rows = new ArrayList<>();
    private int column;

    /** Draws one control. */
    private interface Row {
        void draw(Ui ui, Moment now, Edits edits, ValueCare care, Module module, float width);

        default boolean isTyping() {
            return false;
        }
    }

    /** Those parameters of a module that are wanted. A text is drawn by whoever knows what it says. */
    public ValueRows(Module module, Predicate<Parameter> isWanted) {
        ModuleType type = module.type();
        for (Parameter parameter : type.parameters()) {
            if (isWanted.test(parameter) && parameter.kind() != Kind.TEXT) {
                rows.add(row(parameter, new OfModule(module.id(), parameter.name())));
            }
        }
    }

    /** Whether something is typed in one of them. */
    public boolean isTyping() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isTyping()) {
                return true;
            }
        }
        return false;
    }

    /** Draws all. @param module as it is now */
    public void draw(Ui ui, Moment now, Edits edits, ValueCare care, Module module) {
        float s = ui.scale();
        float all = ui.width();
        int columns = Math.max(1, (int) ((all + GAP * s) / ((LEAST_WIDTH + GAP) * s)));
        float width = (all - (columns - 1) * GAP * s) / columns;
        column = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (column > 0) {
                ui.sameLine(GAP * s);
            }
            rows.get(i).draw(ui, now, edits, care, module, width);
            column = (column + 1) % columns;
        }
    }

    private static Row row(Parameter parameter, OfModule address) {
        String label = ParameterWords.label(parameter);
        return switch (parameter.kind()) {
            case FLOAT, INT ->
                new Number(
                        parameter,
                        isShare(parameter)
                                ? new ValueBar(label, address, parameter, ValueBar::percent)
                                : new ValueBar(label, address, parameter));
            case ENUM -> new Option(parameter, label, new ValueChoice(label, address, parameter));
            case BOOL -> new Switch(parameter, label, address);
            case TEXT -> throw new IllegalArgumentException(parameter.name());
        };
    }

    private static boolean isShare(Parameter parameter) {
        return parameter.kind() == Kind.FLOAT
                && parameter.unit().isEmpty()
                && parameter.min() == 0
                && parameter.max() == 1;
    }

    private record Number(Parameter parameter, ValueBar bar) implements Row {
        @Override
        public void draw(Ui ui, Moment now, Edits edits, ValueCare care, Module module, float width) {
            bar.draw(ui, now, edits, care, module.value(parameter).asNumber(), width);
        }

        @Override
        public boolean isTyping() {
            return bar.isTyping();
        }
    }

    private record Option(Parameter parameter, String label, ValueChoice choice) implements Row {
        private static final float LABEL_SHARE = 0.48f;

        @Override
        public void draw(Ui ui, Moment now, Edits edits, ValueCare care, Module module, float width) {
            try (var _ = ui.group()) {
                float start = ui.cursorX();
                ui.alignToControls();
                ui.dim(label);
                float labelWidth = width * LABEL_SHARE;
                ui.sameLine(0);
                ui.cursor(start + labelWidth, ui.cursorY());
                choice.draw(ui, now, edits, care, module.value(parameter).asNumber(), width - labelWidth);
            }
        }
    }

    private record Switch(Parameter parameter, String label, OfModule address) implements Row {
        @Override
        public void draw(Ui ui, Moment now, Edits edits, ValueCare care, Module module, float width) {
            boolean isOn = module.value(parameter).asNumber() > 0.5;
            try (var _ = ui.group()) {
                float start = ui.cursorX();
                if (ui.tick(label, isOn)) {
                    edits.submit("set " + label, new SetParameter(address, Value.of(isOn ? 0 : 1)));
                }
                care.offer(ui, now, address);
                ui.sameLine(0);
                ui.cursor(start, ui.cursorY());
                ui.space(width);
            }
        }
    }
}
