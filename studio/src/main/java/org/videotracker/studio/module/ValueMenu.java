package org.videotracker.studio.module;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.studio.cell.CellExpression;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** What the right button offers on any value: reset, type, map, modulate, copy. UI thread. */
public final class ValueMenu {
    private static final String POPUP = "value";

    /** What the pop-up shows. */
    private enum Page {
        MENU,
        NAMES,
        TYPE,
        SOURCES,
        TARGETS
    }

    private final Edits edits;
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final Suggestions suggestions;
    private final HandControls hands;
    private final CellExpression expression;
    private final TextField typed = new TextField();
    private final ChoiceList choices = new ChoiceList();
    private @Nullable ParameterAddress wanted;
    private @Nullable ParameterAddress address;
    private Optional<ParameterFacts> facts = Optional.empty();
    private long version = -1;
    private Page page = Page.MENU;
    private String problem = "";

    /**
     * @param ids gives an identity that was never used at each call
     * @param suggestions what texts may be
     * @param hands what moves values besides mouse and keyboard
     */
    ValueMenu(Edits edits, Catalog catalog, Supplier<ModuleId> ids, Suggestions suggestions, HandControls hands) {
        this.hands = hands;
        this.edits = edits;
        this.catalog = catalog;
        this.ids = ids;
        this.suggestions = suggestions;
        this.expression = new CellExpression(Math::random);
    }

    /** Opens it at the mouse, for a value anywhere in the studio. */
    public void open(ParameterAddress value) {
        wanted = value;
    }

    /** Opens it at the names to choose from, or where there are none at the field in which a value is typed. */
    public void openTyping(ParameterAddress value) {
        wanted = value;
        page = Page.TYPE;
    }

    /** Draws what was opened; once in each picture, in any window. */
    public void draw(Ui ui, Moment now) {
        if (wanted != null) {
            address = wanted;
            wanted = null;
            version = -1;
            problem = "";
            if (page != Page.TYPE) {
                page = Page.MENU;
            }
            ui.openPopup(POPUP);
        }
        try (Scope popup = ui.popup(POPUP)) {
            if (popup.isOpen() && address != null) {
                content(ui, now, address);
            } else if (address != null) {
                address = null;
                page = Page.MENU;
            }
        }
    }

    private void content(Ui ui, Moment now, ParameterAddress value) {
        if (version != now.version()) {
            boolean isNew = version == -1;
            version = now.version();
            facts = ParameterFacts.of(now.session(), value);
            if (isNew && page == Page.TYPE) {
                beginChoosing();
            }
        }
        if (facts.isEmpty()) {
            ui.closePopup();
            return;
        }
        ui.mono(facts.get().path());
        ui.separator();
        switch (page) {
            case MENU -> menu(ui, now, facts.get());
            case NAMES -> names(ui, facts.get());
            case TYPE -> type(ui, facts.get());
            case SOURCES, TARGETS -> choose(ui, now, value);
        }
    }

    private void menu(Ui ui, Moment now, ParameterFacts value) {
        value.parameter().ifPresent(parameter -> settable(ui, value, parameter));
        if (!(value.address() instanceof OfStep || value.address() instanceof OfProject)) {
            mapping(ui, now, value);
        }
        if (value.parameter().filter(Parameter::isNumeric).isPresent()
                && ui.menuItem("Control by gamepad...", "", false, true)) {
            hands.learn(value.address(), value.path());
        }
        if (ui.menuItem("Copy path", "", false, true)) {
            ui.copy(value.path());
        }
        if (ui.menuItem("Copy Lua line", "", false, true)) {
            ui.copy(value.luaLine());
        }
    }

    private void settable(Ui ui, ParameterFacts value, Parameter parameter) {
        boolean isChanged =
                value.base().filter(base -> !base.equals(parameter.initial())).isPresent();
        if (ui.menuItem("Reset to " + value.initial(), "", false, isChanged)) {
            edits.submit("reset " + parameter.name(), new ResetParameter(value.address()));
        }
        if (ui.menuItemStaying("Type a value...")) {
            page = Page.TYPE;
            beginTyping();
        }
        ui.separator();
    }

    private void mapping(Ui ui, Moment now, ParameterFacts value) {
        boolean isMovable = value.parameter().filter(Parameter::movable).isPresent();
        boolean isNumber = value.parameter().map(Parameter::isNumeric).orElse(true);
        if (isMovable && ui.menuItemStaying("Moved by...")) {
            page = Page.SOURCES;
            choices.begin(MappingChoices.sourcesFor(now.session(), value.address()));
        }
        if (isNumber && ui.menuItemStaying("Moves...")) {
            page = Page.TARGETS;
            choices.begin(MappingChoices.targetsOf(now.session(), value.address()));
        }
        if (isMovable && ui.menuItem("Modulate with a new LFO", "", false, true)) {
            catalog.type("LFO")
                    .ifPresent(lfo -> edits.submit(
                            "modulate " + value.path(),
                            ValueEdits.modulateWithNew(
                                    lfo,
                                    ids.get(),
                                    value.address(),
                                    value.parameter().orElseThrow())));
        }
        for (Mapping mapping : now.session().mappings().values()) {
            if (mapping.id().target().equals(value.address())) {
                mapped(ui, now, mapping);
            }
        }
        ui.separator();
    }

    private void mapped(Ui ui, Moment now, Mapping mapping) {
        String source = path(now, mapping.id().source());
        try (Scope menu = ui.menu("From " + source)) {
            if (menu.isOpen()) {
                if (ui.menuItem("Enabled", "", mapping.enabled(), true)) {
                    edits.submit("switch a mapping", new MapParameter(mapping.withEnabled(!mapping.enabled())));
                }
                if (ui.menuItem("Remove", "", false, true)) {
                    edits.submit("unmap " + source, new Unmap(mapping.id()));
                }
            }
        }
    }

    private static String path(Moment now, ParameterAddress end) {
        try {
            return ParameterPaths.print(now.session(), end);
        } catch (RejectedException gone) {
            return end.parameter();
        }
    }

    private void beginChoosing() {
        if (facts.filter(value -> !suggestions.of(value).isEmpty()).isPresent()) {
            page = Page.NAMES;
        } else {
            beginTyping();
        }
    }

    private void names(Ui ui, ParameterFacts value) {
        Parameter parameter = value.parameter().orElseThrow();
        for (String name : suggestions.of(value)) {
            Value meant = Value.of(name);
            if (ui.menuItem(name, "", value.base().filter(meant::equals).isPresent(), true)) {
                edits.submit("set " + parameter.name(), new SetParameter(value.address(), meant));
            }
        }
        ui.separator();
        if (ui.menuItemStaying("Something else...")) {
            page = Page.TYPE;
            beginTyping();
        }
    }

    private void beginTyping() {
        typed.text(facts.flatMap(ParameterFacts::base)
                .map(base -> base instanceof Value.Text(String text) ? text : shown(base))
                .orElse(""));
        typed.focus();
        problem = "";
    }

    private String shown(Value base) {
        return facts.flatMap(ParameterFacts::parameter)
                .map(parameter -> ValueText.bare(parameter, base.asNumber()))
                .orElse("");
    }

    private void type(Ui ui, ParameterFacts value) {
        if (ui.field("##typed", typed, value.range(), 240 * ui.scale())) {
            problem = "";
        }
        if (typed.wasEntered()) {
            problem = enter(value);
            if (problem.isEmpty()) {
                ui.closePopup();
            } else {
                typed.focus();
            }
        }
        if (problem.isEmpty()) {
            ui.dim(value.range());
        } else {
            ui.error(problem);
        }
    }

    /** Sets what is typed. Returns what is wrong with it; empty if nothing is. */
    private String enter(ParameterFacts value) {
        Parameter parameter = value.parameter().orElseThrow();
        Typed meant = Typed.read(parameter, typed.text(), number(value), expression);
        return switch (meant) {
            case Typed.Means(Value legal) -> {
                edits.submit("set " + parameter.name(), new SetParameter(value.address(), legal));
                yield "";
            }
            case Typed.Wrong(String sentence) -> sentence;
        };
    }

    private static OptionalDouble number(ParameterFacts value) {
        return value.base().isPresent() && value.base().get() instanceof Value.Numeric(double number)
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    private void choose(Ui ui, Moment now, ParameterAddress value) {
        ui.dim(page == Page.SOURCES ? "is moved by" : "moves");
        choices.draw(ui).ifPresent(chosen -> {
            Mapping.Id id = page == Page.SOURCES ? new Mapping.Id(chosen, value) : new Mapping.Id(value, chosen);
            MappingChoices.whole(now.session(), id)
                    .ifPresent(mapping -> edits.submit("map " + path(now, id.target()), new MapParameter(mapping)));
            ui.closePopup();
        });
    }
}
