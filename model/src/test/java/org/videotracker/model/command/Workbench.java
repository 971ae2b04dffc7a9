package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SessionCheck;

/** A session that a test edits step by step, by the names that a user would give. */
public final class Workbench {
    private long ids = 1;
    private Session session;

    private Workbench(Session session) {
        this.session = session;
    }

    /** A new project: system modules, trackerSequencer1 playing P0, and multiSampler1, which it triggers. */
    public static Workbench newProject() {
        Workbench bench = new Workbench(Session.EMPTY);
        bench.session = NewSession.create(LawCatalog.CATALOG, bench::newId);
        return bench;
    }

    public static Workbench on(Session session) {
        Workbench bench = new Workbench(session);
        bench.ids = 1_000_000;
        return bench;
    }

    public ModuleId newId() {
        return new ModuleId(new UUID(0x4000, ids++));
    }

    public Session session() {
        return session;
    }

    /** Applies a command that must be accepted and must leave a legal session. */
    public Workbench apply(Command command) {
        try {
            session = command.apply(session);
        } catch (RejectedException refusal) {
            throw new AssertionError(
                    command + " was refused: " + refusal.rejection().sentence(), refusal);
        }
        assertThat(SessionCheck.violations(session)).isEmpty();
        return this;
    }

    /** Goes to another session, as undo does. */
    public void goTo(Session other) {
        session = other;
    }

    /** Tries a command that must be refused. */
    public Rejection refusal(Command command) {
        try {
            command.apply(session);
        } catch (RejectedException refusal) {
            return refusal.rejection();
        }
        throw new AssertionError(command + " was accepted");
    }

    public ModuleId add(String type, String name) {
        ModuleId id = newId();
        apply(new AddModule(id, LawCatalog.type(type), Optional.of(name), false));
        return id;
    }

    public Module module(String name) {
        return session.modules().named(name).orElseThrow();
    }

    public ModuleId id(String name) {
        return module(name).id();
    }

    /** The ends "drums.audio_out" and "mix.audio_in" of a connection. */
    public LinkId link(String from, String to) {
        return new LinkId(port(from), port(to));
    }

    private PortRef port(String path) {
        String[] parts = path.split("\\.");
        return new PortRef(id(parts[0]), parts[1]);
    }

    public Workbench connect(String from, String to) {
        return apply(new Connect(link(from, to), false));
    }

    public Workbench put(String pattern, StepPattern content) {
        return apply(new PutPattern(pattern, content));
    }

    public StepPattern pattern(String name) {
        return ((StepPattern) session.patterns().get(name));
    }

    /** Imports a sound and puts it into a sampler's first free slot. */
    public Workbench addSample(String sampler, String name) {
        AssetId asset = new AssetId("%016x".formatted(ids++));
        apply(new PutAsset(sound(asset, name, "")));
        return apply(new AddSample(id(sampler), asset, Optional.empty()));
    }

    public static Asset sound(AssetId id, String name, String folder) {
        Asset.Sound sound = new Asset.Sound("media/" + name + ".wav", "media/" + name + ".wav", 48_000, 2, 48_000);
        return new Asset(id, name, folder, Optional.of(sound), Optional.empty());
    }

    public ParameterAddress address(String path) {
        try {
            return ParameterPaths.resolve(session, path);
        } catch (RejectedException refusal) {
            throw new AssertionError(refusal.rejection().sentence(), refusal);
        }
    }

    public Rejection pathRefusal(String path) {
        try {
            ParameterPaths.resolve(session, path);
        } catch (RejectedException refusal) {
            return refusal.rejection();
        }
        throw new AssertionError(path + " was accepted");
    }

    public Workbench set(String path, double number) {
        return apply(new SetParameter(address(path), Value.of(number)));
    }

    public Workbench set(String path, String text) {
        return apply(new SetParameter(address(path), Value.of(text)));
    }

    public Value get(String path) {
        try {
            return Parameters.get(session, address(path)).orElseThrow();
        } catch (RejectedException refusal) {
            throw new AssertionError(refusal.rejection().sentence(), refusal);
        }
    }
}
