package org.videotracker.studio.modulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ConditionNotation;
import org.videotracker.script.lua.api.MappingRange;
import org.videotracker.script.lua.print.MappingLines;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** Everything that can be set of one mapping. UI thread. */
final class MappingEditor {
    private static final float CURVE_HEIGHT = 96;
    private static final String NUMBER = "%.3f";

    private final Edits edits;
    private final CurvePicture curve = new CurvePicture();
    private final TextField condition = new TextField();
    private Mapping.@Nullable Id shown;
    private String problem = "";
    private @Nullable Mapping described;
    private Span in = new Span(0, 1);
    private Span out = new Span(0, 1);

    MappingEditor(Edits edits) {
        this.edits = edits;
    }

    void draw(Ui ui, Moment now, MappingRow row) {
        Mapping mapping = row.mapping();
        if (described != mapping) {
            describe(now.session(), mapping);
        }
        ui.mono(row.source());
        ui.dim("moves");
        ui.sameLine();
        ui.mono(row.target());
        curve.draw(ui.canvas("curve", ui.width(), CURVE_HEIGHT * ui.scale()), ui.theme(), now, mapping, ui.scale());
        ui.tip("From what moves, left to right, to what is moved, upwards; the dot is now.");
        ranges(ui, mapping);
        shape(ui, mapping);
        amounts(ui, mapping);
        when(ui, now.session(), mapping);
        if (ui.button(Icon.DELETE, "Remove")) {
            edits.submit("unmap " + row.target(), new Unmap(mapping.id()));
        }
        ui.tip("The target is at its base value again.");
        ui.sameLine();
        if (ui.button(Icon.CODE, "Copy Lua line")) {
            ui.copy(MappingLines.line(now.session(), mapping));
        }
        ui.tip("Copies the line of a script that makes this mapping.");
    }

    private void describe(Session session, Mapping mapping) {
        boolean isOther = !mapping.id().equals(shown);
        described = mapping;
        shown = mapping.id();
        try {
            in = MappingRange.whole(session, mapping.id().source());
            out = MappingRange.whole(session, mapping.id().target());
            if (isOther || !condition.isActive()) {
                problem = "";
                condition.text(
                        mapping.condition().isPresent()
                                ? ConditionNotation.write(
                                        session, mapping.condition().get())
                                : "");
            }
        } catch (RejectedException gone) {
            problem = gone.rejection().sentence();
        }
    }

    private void ranges(Ui ui, Mapping mapping) {
        ui.small(ui.theme().dim(), "SOURCE FROM, TO");
        two(ui, mapping, mapping.in(), in, true);
        ui.small(
                ui.theme().dim(), mapping.combine() == Combine.ADD ? "TARGET GETS ADDED, FROM, TO" : "TARGET FROM, TO");
        two(ui, mapping, mapping.out(), out, false);
    }

    private void two(Ui ui, Mapping mapping, Span span, Span whole, boolean isIn) {
        float width = (ui.width() - 8 * ui.scale()) / 2;
        try (Scope _ = ui.id(isIn ? "in" : "out")) {
            ui.nextWidth(width);
            double from = ui.slider("##from", span.from(), whole.from(), whole.to(), NUMBER, false);
            changed(ui, from, mapping, () -> ranged(mapping, new Span(from, span.to()), isIn));
            ui.tip("Drag; Ctrl and click to type. The ends may be reversed.");
            ui.sameLine(8 * ui.scale());
            ui.nextWidth(width);
            double to = ui.slider("##to", span.to(), whole.from(), whole.to(), NUMBER, false);
            changed(ui, to, mapping, () -> ranged(mapping, new Span(span.from(), to), isIn));
            ui.tip("Drag; Ctrl and click to type. The ends may be reversed.");
        }
    }

    private static Mapping ranged(Mapping mapping, Span span, boolean isIn) {
        return isIn ? mapping.withIn(span) : mapping.withOut(span);
    }

    /** What a slider has made of a mapping. */
    private interface Change {
        Mapping made();
    }

    private void changed(Ui ui, double number, Mapping mapping, Change change) {
        if (!Double.isNaN(number)) {
            edits.submitInGroup("edit a mapping", "mapping " + mapping.id(), new MapParameter(change.made()));
        }
        if (ui.wasLetGo()) {
            edits.endGroup();
        }
    }

    private void shape(Ui ui, Mapping mapping) {
        ui.small(ui.theme().dim(), "CURVE");
        choice(ui, "curve", mapping.curve(), Curve.values()).ifPresent(to -> set(mapping.withCurve(to)));
        ui.tip("How the way between the two ends is shaped.");
        ui.sameLine();
        choice(ui, "combine", mapping.combine(), Combine.values()).ifPresent(to -> set(mapping.withCombine(to)));
        ui.tip("Whether it replaces the base value or is added to it.");
        if (mapping.combine() == Combine.ADD) {
            ui.sameLine();
            choice(ui, "polarity", mapping.polarity(), Polarity.values())
                    .ifPresent(to -> set(mapping.withPolarity(to)));
            ui.tip("Whether it adds upwards only, or to both sides, so that the middle changes nothing.");
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(Ui ui, String id, E present, E[] all) {
        Optional<E> chosen = Optional.empty();
        try (Scope _ = ui.id(id);
                Scope combo = ui.combo("##combo", present.name(), 116 * ui.scale())) {
            if (combo.isOpen()) {
                for (E one : all) {
                    if (ui.selectable(one.name(), one == present)) {
                        chosen = Optional.of(one);
                    }
                }
            }
        }
        return chosen.filter(one -> one != present);
    }

    private void set(Mapping changed) {
        edits.submit("edit a mapping", new MapParameter(changed));
    }

    private void amounts(Ui ui, Mapping mapping) {
        float width = (ui.width() - 8 * ui.scale()) / 2;
        ui.nextWidth(width);
        double depth = ui.slider("##depth", mapping.depth(), 0, 1, "depth %.2f", false);
        changed(ui, depth, mapping, () -> mapping.withDepth(Math.clamp(depth, 0, 1)));
        ui.tip("How much of it is applied, 0 to 1; default 1.");
        ui.sameLine(8 * ui.scale());
        ui.nextWidth(width);
        double smoothing =
                ui.slider("##smoothing", mapping.smoothingMs(), 0, Mapping.MAX_SMOOTHING_MS, "smooth %.0f ms", true);
        changed(
                ui,
                smoothing,
                mapping,
                () -> mapping.withSmoothingMs(Math.clamp(smoothing, 0, Mapping.MAX_SMOOTHING_MS)));
        ui.tip("The time constant with which it follows, 0 to 10000 ms; default 0.");
        if (ui.tick("Enabled", mapping.enabled())) {
            set(mapping.withEnabled(!mapping.enabled()));
        }
        ui.sameLine();
        if (ui.tick("Delayed", mapping.delayed())) {
            set(mapping.withDelayed(!mapping.delayed()));
        }
        ui.tip("Takes the value of one control step (256 frames) before. A loop of mappings needs one such.");
    }

    private void when(Ui ui, Session session, Mapping mapping) {
        ui.small(ui.theme().dim(), "WHEN");
        ui.field("##when", condition, "Always. Or a comparison: multiSampler1.level > 0.5", 0);
        if (condition.wasEntered()) {
            enter(session, mapping);
        }
        ui.tip("Enter applies. A path, one of < <= == ~= >= > and a number; empty for always.");
        if (!problem.isEmpty()) {
            ui.error(problem);
        }
    }

    private void enter(Session session, Mapping mapping) {
        try {
            String text = condition.text().strip();
            Mapping changed = mapping.withCondition(
                    text.isEmpty() ? Optional.empty() : Optional.of(ConditionNotation.read(session, text)));
            new MapParameter(changed).apply(session);
            problem = "";
            set(changed);
        } catch (RejectedException refused) {
            problem = refused.rejection().sentence();
        }
    }
}
