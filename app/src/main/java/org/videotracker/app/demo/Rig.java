package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;

/** Collects the commands that set up modules: a shorter way to write them. */
final class Rig {
    private final Catalog catalog;
    private final Supplier<ModuleId> ids;
    private final List<Command> commands = new ArrayList<>();

    Rig(Catalog catalog, Supplier<ModuleId> ids) {
        this.catalog = catalog;
        this.ids = ids;
    }

    /** A module as far as the rig needs to know it. */
    record Unit(ModuleId id, ModuleType type) {}

    List<Command> commands() {
        return List.copyOf(commands);
    }

    void then(Command command) {
        commands.add(command);
    }

    ModuleType type(String name) {
        return catalog.type(name).orElseThrow(() -> new IllegalArgumentException("the catalog lacks " + name));
    }

    /** Adds a module that is not connected to anything. */
    Unit add(String typeName, String name) {
        Unit unit = new Unit(ids.get(), type(typeName));
        then(new AddModule(unit.id(), unit.type(), Optional.of(name), false));
        return unit;
    }

    /** Connects the first ports of a kind. */
    LinkId connect(Unit from, Unit to, Signal signal) {
        LinkId id = link(from, to, signal);
        then(new Connect(id, false));
        return id;
    }

    static LinkId link(Unit from, Unit to, Signal signal) {
        String output =
                from.type().firstPort(signal, Direction.OUTPUT).orElseThrow().name();
        String input =
                to.type().firstPort(signal, Direction.INPUT).orElseThrow().name();
        return new LinkId(new PortRef(from.id(), output), new PortRef(to.id(), input));
    }

    /** Connects pictures as a layer. */
    LinkId layer(Unit from, Unit to, String blend, double opacity) {
        LinkId id = connect(from, to, Signal.VIDEO);
        option(new OfLink(id, "blend"), blend);
        number(new OfLink(id, "opacity"), opacity);
        return id;
    }

    /** Places a layer, in fractions of the canvas. */
    void place(LinkId layer, double x, double y, double width, double height) {
        number(new OfLink(layer, "x"), x);
        number(new OfLink(layer, "y"), y);
        number(new OfLink(layer, "width"), width);
        number(new OfLink(layer, "height"), height);
    }

    void sound(Unit from, Unit to, double gain, double pan) {
        LinkId id = connect(from, to, Signal.AUDIO);
        number(new OfLink(id, "gain"), gain);
        number(new OfLink(id, "pan"), pan);
    }

    void number(ParameterAddress address, double value) {
        then(new SetParameter(address, Value.of(value)));
    }

    void number(Unit unit, String parameter, double value) {
        number(new OfModule(unit.id(), parameter), value);
    }

    void option(ParameterAddress address, String name) {
        then(new SetParameter(address, Value.of(name)));
    }

    void option(Unit unit, String parameter, String name) {
        option(new OfModule(unit.id(), parameter), name);
    }

    /** Fills a bank; slots without a piece stay empty. */
    void fill(Unit sampler, List<Optional<Cast.Slot>> slots, String playStyle) {
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).isPresent()) {
                Cast.Slot piece = slots.get(slot).get();
                then(new AddSample(sampler.id(), piece.asset().id(), Optional.of(slot)));
                option(new OfSample(sampler.id(), slot, "playStyle"), playStyle);
                number(new OfSample(sampler.id(), slot, "regionStart"), piece.regionStart());
                number(new OfSample(sampler.id(), slot, "regionEnd"), piece.regionEnd());
            }
        }
    }
}
