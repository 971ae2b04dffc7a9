package org.videotracker.media.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.model.command.ChainCommand;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand;
import org.videotracker.model.command.MappingCommand;
import org.videotracker.model.command.ModuleCommand;
import org.videotracker.model.command.ParameterCommand;
import org.videotracker.model.command.PatternCommand;
import org.videotracker.model.command.SequencerCommand;
import org.videotracker.model.command.SessionCommand;
import org.videotracker.model.command.StepCommand;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/** Somebody who edits at random: edits of many kinds, drags, undo and redo, several of them at once. */
final class RandomEdits {
    private final SplittableRandom random;

    RandomEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    static Session newSession() {
        long[] ids = {1};
        return NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(new UUID(7, ids[0]++)));
    }

    /** Asks for one or a few things and lets the engine do them together. */
    void step(Engine engine) {
        List<CompletableFuture<Outcome>> asked = new ArrayList<>();
        for (int i = random.nextInt(10) == 0 ? 5 : 1; i > 0; i--) {
            asked.add(ask(engine));
        }
        engine.pump();
        asked.forEach(CompletableFuture::join);
    }

    private CompletableFuture<Outcome> ask(Engine engine) {
        Session session = engine.snapshot().session();
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> engine.undo(1 + random.nextInt(3), "hand");
            case 3, 4 -> engine.redo(1 + random.nextInt(3), "hand");
            case 5 -> engine.closeGroup();
            case 6, 7, 8 -> engine.submit(Batch.of("hand", drag(session)).inGroup("drag" + random.nextInt(2)));
            case 9, 10 -> engine.submit(Batch.of("script", command(session), command(session), command(session)));
            default -> engine.submit(Batch.of("hand", command(session)));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Module module(Session session) {
        return pick(session.modules().inOrder());
    }

    private String pattern(Session session) {
        List<String> names = List.copyOf(session.patterns().keySet());
        return names.isEmpty() ? "none" : pick(names);
    }

    private String chain(Session session) {
        List<String> names = List.copyOf(session.chains().keySet());
        return names.isEmpty() ? "none" : pick(names);
    }

    private Command drag(Session session) {
        return new ParameterCommand.SetParameter(new OfTransport("bpm"), Value.of(20 + random.nextInt(8) * 50.5));
    }

    private Command command(Session session) {
        Quantum quantum = pick(List.of(Quantum.values()));
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> setParameter(session);
            case 3, 4, 5 ->
                new StepCommand.SetStep(
                        pattern(session),
                        random.nextInt(16),
                        Step.of(random.nextInt(9)).withLock("speed", random.nextInt(5) - 2.25));
            case 6 -> new StepCommand.RandomisePattern(pattern(session), random.nextLong());
            case 7 -> new StepCommand.RotateSteps(pattern(session), 0, random.nextInt(16), random.nextInt(5));
            case 8 -> new PatternCommand.CreatePattern(Optional.empty(), 1 + random.nextInt(32));
            case 9 -> new PatternCommand.DeletePattern(pattern(session));
            case 10 ->
                new PatternCommand.PutPattern(
                        "put" + random.nextInt(4), StepPattern.empty(8).withStep(3, Step.of(2)));
            case 11 -> {
                List<ModuleType> types = List.copyOf(BuiltInModules.catalog().types());
                yield new ModuleCommand.AddModule(newId(), pick(types), Optional.empty(), random.nextBoolean());
            }
            case 12 -> new ModuleCommand.RemoveModule(module(session).id());
            case 13 -> new ModuleCommand.RenameModule(module(session).id(), "name" + random.nextInt(30));
            case 14 -> new ModuleCommand.DuplicateModule(module(session).id(), newId(), Optional.empty());
            case 15 -> new LinkCommand.Connect(ends(session), random.nextInt(3) == 0);
            case 16 -> new LinkCommand.DisconnectModule(module(session).id(), Optional.empty());
            case 17 -> new ChainCommand.CreateChain(Optional.empty());
            case 18 -> new ChainCommand.InsertEntry(chain(session), Optional.empty(), Chain.Entry.of(pattern(session)));
            case 19 -> new SequencerCommand.BindChain(module(session).id(), chain(session), Optional.of(quantum));
            case 20 -> new SessionCommand.SetUserScript("-- \"Zoë\"\n\u2028" + random.nextInt(9));
            case 21 ->
                pick(List.of(
                        new TransportCommand.Play(),
                        new TransportCommand.Pause(),
                        new TransportCommand.Seek(random.nextInt(64)),
                        new TransportCommand.PlayPattern(pattern(session), quantum)));
            case 22 -> {
                Mapping.Id id = new Mapping.Id(new OfTransport("bpm"), address(module(session)));
                yield new MappingCommand.MapParameter(
                        Mapping.of(id, new Mapping.Span(20, 480), new Mapping.Span(0, random.nextDouble())));
            }
            default -> new SequencerCommand.BindPattern(module(session).id(), pattern(session), Optional.of(quantum));
        };
    }

    private ModuleId newId() {
        return new ModuleId(new UUID(random.nextLong(), random.nextLong()));
    }

    private Command setParameter(Session session) {
        Module module = module(session);
        List<Parameter> parameters = module.type().parameters();
        if (parameters.isEmpty()) {
            return drag(session);
        }
        Parameter parameter = pick(parameters);
        Value value = parameter.isNumeric()
                ? Value.of(parameter.min() + random.nextDouble() * (parameter.max() - parameter.min()))
                : Value.of("text " + random.nextInt(5));
        return new ParameterCommand.SetParameter(new OfModule(module.id(), parameter.name()), value);
    }

    private static OfModule address(Module module) {
        return new OfModule(
                module.id(),
                module.type().parameters().isEmpty()
                        ? "none"
                        : module.type().parameters().getFirst().name());
    }

    private LinkId ends(Session session) {
        return new LinkId(port(session), port(session));
    }

    private PortRef port(Session session) {
        Module module = module(session);
        List<Port> ports = module.type().ports();
        return new PortRef(module.id(), ports.isEmpty() ? "none" : pick(ports).name());
    }
}
