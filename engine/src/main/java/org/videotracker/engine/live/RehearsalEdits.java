package org.videotracker.engine.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;
import org.videotracker.model.module.CurveForm;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;
import org.videotracker.model.transport.Transport;

/** The edits of a rehearsal: each setting of each parameter, whatever modules there are, and what a transport and a patch can do. */
final class RehearsalEdits {
    private static final int SETTINGS_AT_ONCE = 30;

    private static final Function<Module, Command> ON = module -> new EnableModule(module.id(), true);
    private static final Function<Module, Command> OFF = module -> new EnableModule(module.id(), false);

    private final Session session;
    private final List<List<Setting>> rounds = new ArrayList<>();

    private record Setting(ParameterAddress address, Value value) {}

    private RehearsalEdits(Session session) {
        this.session = session;
    }

    /** What to do to the session of a {@link Rehearsal}, in that order, with a picture between. */
    static List<List<Command>> of(Session session) {
        RehearsalEdits edits = new RehearsalEdits(session);
        return Stream.of(edits.settings(), edits.transport(), edits.binding(), edits.patching())
                .flatMap(List::stream)
                .toList();
    }

    /** Notes by hand on all that accept triggers. */
    static List<HandTrigger> notes(Session session) {
        return session.modules().inOrder().stream()
                .filter(module -> module.type().can(Capability.ACCEPTS_TRIGGERS))
                .map(module -> new HandTrigger(module.id(), 0, 64, 0.01, Locks.NONE))
                .toList();
    }

    /** Numbers first, and back as they were: an option of something that is muted or out of sight is not played. */
    private List<List<Command>> settings() {
        return Stream.concat(
                        settings(parameter -> parameter.kind() != Kind.ENUM).stream(),
                        settings(parameter -> parameter.kind() == Kind.ENUM).stream())
                .toList();
    }

    private List<List<Command>> settings(Predicate<Parameter> which) {
        rounds.clear();
        for (Module module : session.modules().inOrder()) {
            add(module.type().parameters(), which, name -> new OfModule(module.id(), name));
            if (module.samples().size() > 0) {
                add(module.type().sampleParameters(), which, name -> new OfSample(module.id(), 1, name));
            }
            for (Link link : session.links().into(module.id())) {
                add(Link.parametersOf(link.signal()), which, name -> new OfLink(link.id(), name));
            }
        }
        add(Transport.PARAMETERS, which, OfTransport::new);
        List<List<Command>> edits = new ArrayList<>();
        for (List<Setting> round : rounds) {
            for (int at = 0; at < round.size(); at += SETTINGS_AT_ONCE) {
                edits.add(round.subList(at, Math.min(at + SETTINGS_AT_ONCE, round.size())).stream()
                        .<Command>map(setting -> new SetParameter(setting.address, setting.value))
                        .toList());
            }
        }
        return edits;
    }

    /** In each round another setting of everything, the initial one last. */
    private void add(
            List<Parameter> parameters, Predicate<Parameter> which, Function<String, ParameterAddress> address) {
        for (Parameter parameter : parameters) {
            List<Value> values = which.test(parameter) ? values(parameter) : List.of();
            for (int i = 0; i < values.size(); i++) {
                if (rounds.size() == i) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(i).add(new Setting(address.apply(parameter.name()), values.get(i)));
            }
        }
    }

    private static List<Value> values(Parameter parameter) {
        double range = parameter.max() - parameter.min();
        List<Value> others = switch (parameter.kind()) {
            case FLOAT, INT ->
                List.of(Value.of(parameter.min() + range / 4), Value.of(parameter.min() + range * 3 / 4));
            case BOOL -> List.of(Value.of(0), Value.of(1));
            case ENUM -> parameter.options().stream().map(Value::of).toList();
            case TEXT -> parameter.curve().map(RehearsalEdits::curves).orElse(List.of());
        };
        return others.isEmpty()
                ? others
                : Stream.concat(others.stream(), Stream.of(parameter.initial())).toList();
    }

    /** With points that notes come past, level and sloping. */
    private static List<Value> curves(CurveForm form) {
        double low = (1 + form.min()) / 2;
        double high = (1 + form.max()) / 2;
        Curve slopes = Curve.of(new Point(0, low), new Point(0.1, high), new Point(0.3, low), new Point(0.9, high));
        return List.of(
                Value.of(slopes.toString()),
                Value.of(Curve.of(new Point(0.5, low)).toString()));
    }

    private List<List<Command>> transport() {
        return List.of(
                List.of(new TransportCommand.Fill(true)),
                List.of(new TransportCommand.PlayPattern(RehearsalPatterns.STEPS, Quantum.NOW)),
                List.of(new TransportCommand.PausePattern(RehearsalPatterns.STEPS)),
                List.of(new TransportCommand.ResumePattern(RehearsalPatterns.STEPS)),
                List.of(new TransportCommand.StopPattern(RehearsalPatterns.STEPS)),
                List.of(new TransportCommand.PlayPattern(RehearsalPatterns.WRITTEN, Quantum.STEP)),
                List.of(new TransportCommand.Fill(false)),
                List.of(new TransportCommand.Pause()),
                List.of(new TransportCommand.Play()),
                List.of(new TransportCommand.Seek(1.5)),
                List.of(new TransportCommand.Stop()),
                List.of(new TransportCommand.Play()));
    }

    /** Each tracker goes from steps to cycles and back, in the midst of them. */
    private List<List<Command>> binding() {
        return Stream.of(RehearsalPatterns.STEPS, RehearsalPatterns.WRITTEN, RehearsalPatterns.STEPS)
                .map(pattern -> commands(
                        session.modules().inOrder().stream()
                                .filter(module -> module.type().name().equals(TrackerSequencerType.NAME)),
                        module -> new BindPattern(module.id(), pattern, Optional.of(Quantum.NOW))))
                .filter(bindings -> !bindings.isEmpty())
                .toList();
    }

    private List<List<Command>> patching() {
        List<Module> modules = session.modules().inOrder();
        List<LinkId> links = modules.stream()
                .flatMap(module -> session.links().into(module.id()).stream().limit(1))
                .map(Link::id)
                .toList();
        return Stream.of(
                        commands(
                                IntStream.range(0, modules.size())
                                        .filter(i -> i % 2 == 0)
                                        .mapToObj(modules::get),
                                OFF),
                        commands(modules.stream(), ON),
                        commands(
                                IntStream.range(0, modules.size())
                                        .filter(i -> i % 2 == 1)
                                        .mapToObj(modules::get),
                                OFF),
                        commands(modules.stream(), ON),
                        commands(links.stream(), Disconnect::new),
                        commands(links.stream(), link -> new Connect(link, false)),
                        commands(
                                modules.stream()
                                        .filter(module -> module.samples().size() > 0),
                                module -> new RemoveModule(module.id())))
                .filter(edit -> !edit.isEmpty())
                .toList();
    }

    private static <T> List<Command> commands(Stream<T> subjects, Function<T, Command> command) {
        return subjects.map(command).toList();
    }
}
