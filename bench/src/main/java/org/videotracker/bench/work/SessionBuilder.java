package org.videotracker.bench.work;

import java.util.Optional;
import java.util.UUID;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;

/** Makes a session by commands, as a person would. */
public final class SessionBuilder {
    private static final Catalog CATALOG = BuiltInModules.catalog();

    private Session session;
    private long ids;

    /** Begins with what every session has: the outputs. */
    public SessionBuilder() {
        session = NewSession.withSystemModules(CATALOG, this::nextId);
    }

    public Session session() {
        return session;
    }

    /** An id that no module has yet. */
    public ModuleId nextId() {
        return new ModuleId(new UUID(1, ++ids));
    }

    public SessionBuilder run(Command command) {
        try {
            session = command.apply(session);
            return this;
        } catch (RejectedException refusal) {
            throw new IllegalStateException(command.describe(), refusal);
        }
    }

    /** Adds a module, and connects it to the outputs if that is wanted. */
    public ModuleId add(String type, boolean connected) {
        ModuleId id = nextId();
        run(addition(id, type, connected));
        return id;
    }

    public static AddModule addition(ModuleId id, String type, boolean connected) {
        return new AddModule(id, CATALOG.type(type).orElseThrow(), Optional.empty(), connected);
    }

    public ModuleId named(String name) {
        return session.modules().named(name).map(Module::id).orElseThrow();
    }

    public LinkId connect(ModuleId from, ModuleId to, Signal signal) {
        LinkId link = new LinkId(port(from, signal, Direction.OUTPUT), port(to, signal, Direction.INPUT));
        run(new Connect(link, false));
        return link;
    }

    private PortRef port(ModuleId module, Signal signal, Direction direction) {
        Module owner = session.modules().get(module).orElseThrow();
        return new PortRef(
                module, owner.type().firstPort(signal, direction).orElseThrow().name());
    }

    public SessionBuilder set(ModuleId module, String parameter, double value) {
        return run(new SetParameter(new OfModule(module, parameter), Value.of(value)));
    }

    public SessionBuilder setSample(ModuleId sampler, int slot, String parameter, double value) {
        return run(new SetParameter(new OfSample(sampler, slot, parameter), Value.of(value)));
    }

    /** Puts the clip of an asset into the next slot. */
    public SessionBuilder sample(ModuleId sampler, AssetId asset) {
        Asset.Sound sound = new Asset.Sound("a.wav", "a.vta", 48_000, 2, 48_000);
        Asset.Picture picture = new Asset.Picture("v.mp4", "v.vtv", 30, 30, 1280, 720, false);
        return run(new PutAsset(new Asset(asset, "clip", "", Optional.of(sound), Optional.of(picture))))
                .run(new AddSample(sampler, asset, Optional.empty()));
    }

    /** Adds a pattern in which most rows trigger, some with locks, notes, chances. */
    public SessionBuilder pattern(String name, int rows, int slots) {
        run(new CreatePattern(Optional.of(name), rows));
        for (int row = 0; row < rows; row++) {
            Step step = Step.of(row * 7 % slots).withLength(1 + row % 4);
            run(new SetStep(
                    name,
                    row,
                    switch (row % 4) {
                        case 0 -> step.withLock("speed", 0.5 + row % 16 * 0.1).withLock("volume", 0.7);
                        case 1 -> step.withNote(48 + row % 24).withChance(80);
                        case 2 -> Step.REST;
                        default -> step;
                    }));
        }
        return this;
    }

    public SessionBuilder bind(ModuleId tracker, String pattern) {
        return run(new BindPattern(tracker, pattern, Optional.empty()));
    }
}
