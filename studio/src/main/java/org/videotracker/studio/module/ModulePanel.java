package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The panel of a module that has none of its own: every parameter and everything it reports, made from its description alone. UI thread. */
public final class ModulePanel implements Panel {
    private static final float COLUMN = 152;
    private static final float GAP = 8;
    private static final float READ_OUT = 20;

    private final Values values;
    private final ModuleId module;
    private final String id;
    private final Portrait portrait;
    private final ModuleBar bar;
    private final ParameterControls controls;
    private final List<OfModule> parameters = new ArrayList<>();
    private final List<OfModule> readOuts = new ArrayList<>();
    private @Nullable ModuleType described;
    private String title;

    /** @param module the module as it is now */
    public ModulePanel(Values values, Module module, Portrait portrait) {
        this.values = values;
        this.module = module.id();
        id = Panel.idOf(module.id());
        this.portrait = portrait;
        title = module.name();
        bar = new ModuleBar(values, module.id());
        controls = new ParameterControls(values);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icon icon() {
        return Icon.SLIDERS;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        Optional<Module> found = now.session().modules().get(module);
        found.ifPresent(this::describe);
        if (!bar.draw(ui, now) || found.isEmpty()) {
            return;
        }
        try (Scope body = ui.child("body", 0, 0, false)) {
            if (body.isOpen()) {
                portrait.draw(ui, now, found.get());
                drawParameters(ui, now);
                drawReadOuts(ui, now, found.get().type());
            }
        }
    }

    ParameterControls controls() {
        return controls;
    }

    private void describe(Module present) {
        title = present.name();
        if (described != present.type()) {
            described = present.type();
            parameters.clear();
            readOuts.clear();
            for (Parameter parameter : described.parameters()) {
                parameters.add(new OfModule(module, parameter.name()));
            }
            for (ReadOut readOut : described.readOuts()) {
                readOuts.add(new OfModule(module, readOut.name()));
            }
        }
    }

    private void drawParameters(Ui ui, Moment now) {
        float gap = GAP * ui.scale();
        float room = ui.width();
        int columns = Math.max(1, (int) ((room + gap) / (COLUMN * ui.scale() + gap)));
        float width = Math.min((room - gap * (columns - 1)) / columns, 2 * COLUMN * ui.scale());
        controls.begin();
        for (int i = 0; i < parameters.size(); i++) {
            if (i % columns != 0) {
                ui.sameLine(gap);
            }
            controls.draw(ui, now, parameters.get(i), width);
        }
    }

    private void drawReadOuts(Ui ui, Moment now, ModuleType type) {
        if (readOuts.isEmpty()) {
            return;
        }
        ui.gap(4 * ui.scale());
        ui.small(ui.theme().dim(), "REPORTS");
        for (int i = 0; i < readOuts.size(); i++) {
            ReadOut readOut = type.readOuts().get(i);
            OptionalDouble value = now.telemetry().readOut(module, readOut.name());
            float width = Math.min(ui.width(), 2 * COLUMN * ui.scale());
            Canvas canvas = ui.canvas(readOut.name(), width, READ_OUT * ui.scale());
            drawReadOut(ui, canvas, readOut, value);
            values.offer(ui, now, readOuts.get(i));
        }
    }

    private static void drawReadOut(Ui ui, Canvas canvas, ReadOut readOut, OptionalDouble value) {
        Theme theme = ui.theme();
        float middle = canvas.width() * 0.55f;
        float height = canvas.height();
        canvas.small(
                0,
                (height - ui.lineHeight() * 0.85f) / 2,
                canvas.isHovered() ? theme.text() : theme.dim(),
                readOut.name());
        canvas.rect(middle, height / 2 - 3 * ui.scale(), canvas.width() - middle, 6 * ui.scale(), theme.raised());
        if (value.isPresent() && readOut.max() > readOut.min()) {
            double part = (value.getAsDouble() - readOut.min()) / (readOut.max() - readOut.min());
            float width = (canvas.width() - middle) * (float) Math.clamp(part, 0, 1);
            canvas.rect(middle, height / 2 - 3 * ui.scale(), width, 6 * ui.scale(), theme.value());
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        if (action == Action.TOGGLE_MODULE) {
            bar.toggle(now);
            return true;
        }
        return false;
    }

    @Override
    public boolean press(InputEvent.KeyDown key, Moment now) {
        return controls.press(key);
    }

    @Override
    public boolean type(int codePoint, Moment now) {
        return controls.type(codePoint);
    }

    @Override
    public boolean isTyping() {
        return controls.isTyping();
    }

    @Override
    public void leave(Moment now) {
        controls.leave();
    }

    @Override
    public void dispose() {
        portrait.dispose();
    }
}
