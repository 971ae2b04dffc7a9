package org.videotracker.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.CurveForm;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expressions;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/** Makes legal sessions of every shape out of a random source, and edits them. The same source gives the same sessions. */
public final class Sessions {
    private static final List<ModuleType> TYPES = List.copyOf(TestCatalog.CATALOG.types());
    private static final String[] NAMES = {
        "a", "b2", "b10", "Kick", "lead_1", "verse-x", "_", "mix", "P0", "P1", "P10", "zz"
    };
    private static final String[] LOCKS = {"position", "speed", "volume", "grainSize", "attackMs"};
    private static final String[] TEXTS = {
        "",
        "plain",
        "two\nlines\r\t",
        "\"quoted\\\"",
        "Zoë \u2028 \uD83C\uDFB9",
        "\uD800 alone",
        "\u0000\u001f",
        "a/b~c",
        "\ufeff"
    };

    private final Random random;

    public Sessions(Random random) {
        this.random = random;
    }

    /** Any legal session. */
    public static Arbitrary<Session> any() {
        return Arbitraries.longs().map(seed -> new Sessions(new Random(seed)).next());
    }

    /** A legal session and another that was made from it by a few edits. */
    public static Arbitrary<List<Session>> edited() {
        return Arbitraries.longs().map(seed -> {
            Sessions sessions = new Sessions(new Random(seed));
            Session before = sessions.next();
            Session after = before;
            for (int i = sessions.below(6); i >= 0; i--) {
                after = sessions.edit(after);
            }
            return List.of(before, after);
        });
    }

    public Session next() {
        return grown(Session.EMPTY);
    }

    /** A session with much of everything put into it. */
    public Session grown(Session seedling) {
        Session session = seedling.with(transport()).with(project()).withUserScript(text());
        for (int i = below(4); i > 0; i--) {
            session = withAsset(session);
        }
        for (int i = below(5); i > 0; i--) {
            session = session.withPattern(name(), pattern());
        }
        for (int i = below(8); i > 0; i--) {
            session = withModule(session);
        }
        for (int i = below(10); i > 0; i--) {
            session = withLink(session);
        }
        for (int i = below(4); i > 0; i--) {
            session = withMapping(session);
        }
        if (!session.patterns().isEmpty()) {
            for (int i = below(3); i > 0; i--) {
                session = session.withChain(name(), chain(session));
            }
            session = withBindings(session);
        }
        return chance(50) ? withUnknown(session) : session;
    }

    /** A session with one part changed, added, or removed. */
    public Session edit(Session session) {
        return switch (below(14)) {
            case 0 -> session.with(transport());
            case 1 -> session.with(project());
            case 2 -> session.withUserScript(text());
            case 3 -> withAsset(session);
            case 4 -> withPattern(session, name(), pattern());
            case 5 -> editPattern(session);
            case 6 -> withModule(session);
            case 7, 8 -> editModule(session);
            case 9 -> withLink(session);
            case 10 -> editLink(session);
            case 11 -> withMapping(session);
            case 12 -> session.patterns().isEmpty() ? session : session.withChain(name(), chain(session));
            default -> withoutModule(session);
        };
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean chance(int percent) {
        return below(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    private String name() {
        return pick(List.of(NAMES));
    }

    private String text() {
        return pick(List.of(TEXTS));
    }

    /** Numbers with few digits and with many, and the ends of the range. */
    private double number(double min, double max) {
        double number = switch (below(5)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> Math.rint(min + random.nextDouble() * (max - min));
            case 3 -> Math.rint((min + random.nextDouble() * (max - min)) * 100) / 100;
            default -> min + random.nextDouble() * (max - min);
        };
        return Math.clamp(number, min, max);
    }

    private Value value(Parameter parameter) {
        if (parameter.numbers().isPresent()) {
            return Value.of(IntStream.range(0, 1 + below(64))
                    .mapToObj(_ -> Value.of(number(0, 1)).toString())
                    .collect(Collectors.joining(" ")));
        }
        if (parameter.curve().isPresent()) {
            return Value.of(curve(parameter.curve().get()).toString());
        }
        return parameter.kind() == Parameter.Kind.TEXT
                ? Value.of(text())
                : Value.of(parameter.clamp(number(parameter.min(), parameter.max())));
    }

    private Curve curve(CurveForm form) {
        Curve curve = Curve.NONE;
        for (int i = below(6); i > 0; i--) {
            curve = curve.with(new Curve.Point(number(0, 1), number(form.min(), form.max())));
        }
        return curve;
    }

    private Transport transport() {
        Transport transport = Transport.INITIAL;
        for (Parameter parameter : Transport.PARAMETERS) {
            transport = transport.with(parameter, value(parameter));
        }
        return transport;
    }

    private ProjectSettings project() {
        ProjectSettings project = ProjectSettings.INITIAL;
        for (Parameter parameter : ProjectSettings.PARAMETERS) {
            project = chance(50) ? project.with(parameter, value(parameter)) : project;
        }
        return project;
    }

    private Session withAsset(Session session) {
        AssetId id = new AssetId("%016x".formatted(random.nextLong()));
        Optional<Asset.Sound> sound = Optional.of(
                new Asset.Sound("audio/in.wav", "/abs/ö lüt.wav", 1 + below(1 << 30), 1 + below(2), 48_000));
        Optional<Asset.Picture> picture = Optional.of(
                new Asset.Picture("v.mov", "cache/v.vtp", 1L << below(60), number(1, 60), 16, 9000, chance(50)));
        int both = below(3);
        Asset asset = new Asset(
                id,
                "n" + text(),
                chance(50) ? "drums/low" : "",
                both == 1 ? Optional.empty() : sound,
                both == 2 ? Optional.empty() : picture);
        return session.withAssets(session.assets().plus(id, asset));
    }

    private Step step() {
        Step step = chance(60) ? Step.of(below(40)) : Step.REST;
        step = chance(40) ? step.withLength(1 + below(Step.MAX_LENGTH)) : step;
        step = chance(30) ? step.withNote(below(128)) : step;
        step = chance(30) ? step.withChance(below(101)) : step;
        step = chance(30) ? step.withRatio(Ratio.clamped(1 + below(16), 1 + below(16))) : step;
        step = chance(20) ? step.withCondition(pick(List.of(TrigCondition.values()))) : step;
        step = chance(20) ? step.withMicro(pick(List.of(-0.5, -1.0 / 3, 0.25, number(-0.5, 0.5)))) : step;
        step = chance(20) ? step.withRetrigger(new Retrigger(1 + below(16), number(-1, 1))) : step;
        step = chance(20) ? step.withSlides(true) : step;
        for (int i = chance(30) ? 2 : 0; i > 0; i--) {
            step = step.withLock(
                    pick(List.of(LOCKS)), chance(10) ? -0.0 : number(-1e9, 1e9) * Math.pow(10, below(5) - 2));
        }
        return step;
    }

    private List<Step> steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> chance(50) ? Step.REST : step())
                .toList();
    }

    private Pattern pattern() {
        return chance(35) ? cycles() : steps();
    }

    private CyclePattern cycles() {
        double beats = chance(50) ? CyclePattern.DEFAULT_BEATS_PER_CYCLE : number(1, CyclePattern.MAX_BEATS_PER_CYCLE);
        return new CyclePattern(new Expressions(random).next(), beats);
    }

    private StepPattern steps() {
        List<Column> columns = new ArrayList<>(StepPattern.DEFAULT_COLUMNS);
        if (chance(40)) {
            columns.add(
                    below(3),
                    new Column(
                            pick(List.of("note", "chance", "ratio", "condition", "micro", "ramp", "slide", "speed")),
                            chance(20)));
        }
        double speed = chance(50) ? pick(List.of(4.0, -4.0, 0.5, 1.0 / 3)) : number(1.0 / 96, 96);
        return new StepPattern(
                steps(1 + below(chance(10) ? 256 : 20)), steps(chance(20) ? 1 + below(4) : 0), columns, speed, swing());
    }

    private double swing() {
        return chance(30) ? pick(List.of(80.0, 200.0 / 3, number(50, 80))) : StepPattern.STRAIGHT;
    }

    private Session editPattern(Session session) {
        if (session.patterns().isEmpty()) {
            return session;
        }
        String name = pick(List.copyOf(session.patterns().keySet()));
        if (session.patterns().get(name) instanceof CyclePattern cycles) {
            return session.withPattern(
                    name,
                    chance(50)
                            ? cycles.withExpression(new Expressions(random).next())
                            : cycles.withBeatsPerCycle(number(1, CyclePattern.MAX_BEATS_PER_CYCLE)));
        }
        StepPattern pattern = (StepPattern) session.patterns().get(name);
        StepPattern changed = switch (below(5)) {
            case 0 -> pattern.withStepsPerBeat(number(1, 96));
            case 3 -> pattern.withSwing(swing());
            case 1 -> pattern.withColumns(StepPattern.DEFAULT_COLUMNS);
            case 2 -> new StepPattern(steps(1 + below(20)), steps(2), pattern.columns(), pattern.stepsPerBeat());
            default -> pattern.withStep(below(pattern.size()), step());
        };
        return withPattern(session, name, changed);
    }

    /** Mappings may name rows; where rows go, they go too. */
    private static Session withPattern(Session session, String name, Pattern pattern) {
        boolean shrinks = session.patterns().get(name) instanceof StepPattern before
                && !(pattern instanceof StepPattern after && after.size() >= before.size());
        Session kept = shrinks ? session.withMappings(HashTreePMap.empty()) : session;
        return kept.withPattern(name, pattern);
    }

    private Chain chain(Session session) {
        List<String> patterns = List.copyOf(session.patterns().keySet());
        return new Chain(IntStream.range(0, below(5))
                .mapToObj(_ -> new Chain.Entry(pick(patterns), 1 + below(99), chance(70)))
                .toList());
    }

    private Session withBindings(Session session) {
        Session bound = session;
        for (Module module : session.modules().all()) {
            if (module.type().can(Capability.EMITS_TRIGGERS)) {
                Optional<String> chain = session.chains().isEmpty() || chance(30)
                        ? Optional.empty()
                        : Optional.of(pick(List.copyOf(session.chains().keySet())));
                String pattern = pick(List.copyOf(session.patterns().keySet()));
                bound = bound.withBinding(module.id(), new Binding(pattern, chain, chance(50)));
            }
        }
        return bound;
    }

    private Session withModule(Session session) {
        String name = name() + below(4);
        if (session.modules().hasName(name)) {
            return session;
        }
        ModuleId id = new ModuleId(new UUID(random.nextLong(), random.nextLong()));
        Module module = Module.of(id, name, pick(TYPES)).withEnabled(chance(80));
        Session with = session.with(changed(session, module));
        if (!module.type().can(Capability.EMITS_TRIGGERS)) {
            return with;
        }
        with = with.patterns().isEmpty() ? with.withPattern("P0", pattern()) : with;
        return with.withBinding(id, Binding.of(pick(List.copyOf(with.patterns().keySet()))));
    }

    private Module changed(Session session, Module module) {
        Module changed = module;
        for (Parameter parameter : module.type().parameters()) {
            changed = chance(40) ? changed.withValue(parameter, value(parameter)) : changed;
        }
        if (module.type().can(Capability.HOLDS_SAMPLES) && !session.assets().isEmpty()) {
            for (int i = below(4); i > 0; i--) {
                Sample sample =
                        Sample.of(text(), pick(List.copyOf(session.assets().keySet())));
                for (Parameter parameter : module.type().sampleParameters()) {
                    sample = chance(30) ? sample.withValue(parameter, value(parameter)) : sample;
                }
                changed = changed.withSamples(changed.samples().with(below(12), Optional.of(sample)));
            }
        }
        return changed;
    }

    private Session editModule(Session session) {
        if (session.modules().size() == 0) {
            return session;
        }
        Module module = pick(List.copyOf(session.modules().all()));
        String name = name() + below(4);
        return switch (below(3)) {
            case 0 -> session.with(changed(session, module));
            case 1 -> session.with(module.withEnabled(!module.enabled()));
            default -> session.modules().hasName(name) ? session : session.with(module.withName(name));
        };
    }

    private Session withoutModule(Session session) {
        if (session.modules().size() == 0) {
            return session;
        }
        ModuleId id = pick(List.copyOf(session.modules().all())).id();
        var links = session.links();
        for (Link link : session.links().all()) {
            links = link.id().touches(id) ? links.without(link.id()) : links;
        }
        return session.withMappings(HashTreePMap.empty())
                .withBindings(session.bindings().minus(id))
                .with(links)
                .with(session.modules().without(id));
    }

    /** Undelayed links lead from a module to one with a greater identity, so that they never close a loop. */
    private Session withLink(Session session) {
        if (session.modules().size() == 0) {
            return session;
        }
        List<Module> modules = List.copyOf(session.modules().all());
        Module from = pick(modules);
        Module to = pick(modules);
        for (Port output : from.type().ports()) {
            for (Port input : to.type().ports()) {
                LinkId id = new LinkId(new PortRef(from.id(), output.name()), new PortRef(to.id(), input.name()));
                boolean fits = output.direction() == Direction.OUTPUT
                        && input.direction() == Direction.INPUT
                        && output.signal() == input.signal();
                boolean isFree = session.links().all().stream()
                        .noneMatch(link -> link.target().equals(id.target()));
                boolean delayed = output.signal() != Signal.EVENT && from.id().compareTo(to.id()) >= 0;
                if (fits && (isFree || input.multiple())) {
                    Link link = new Link(id, output.signal(), delayed, TreePMap.empty());
                    for (Parameter parameter : Link.parametersOf(output.signal())) {
                        link = chance(30) ? link.withValue(parameter, value(parameter)) : link;
                    }
                    return session.with(session.links().with(link));
                }
            }
        }
        return session;
    }

    private Session editLink(Session session) {
        if (session.links().size() == 0) {
            return session;
        }
        Link link = pick(List.copyOf(session.links().all()));
        return switch (below(3)) {
            case 0 -> session.with(session.links().moved(link.id(), below(3)));
            case 1 ->
                session.mappings().isEmpty() ? session.with(session.links().without(link.id())) : session;
            default -> session.with(session.links().with(link.withDelayed(link.signal() != Signal.EVENT)));
        };
    }

    /** Mappings lead from what is no target to a target, so that they never close a loop. */
    private Session withMapping(Session session) {
        List<ParameterAddress> sources = new ArrayList<>();
        List<ParameterAddress> targets = new ArrayList<>();
        sources.add(new ParameterAddress.OfTransport("bpm"));
        session.links().all().forEach(link -> targets.add(new ParameterAddress.OfLink(link.id(), "mute")));
        for (Module module : session.modules().all()) {
            module.type()
                    .readOuts()
                    .forEach(out -> sources.add(new ParameterAddress.OfModule(module.id(), out.name())));
            module.type().parameters().stream()
                    .filter(Parameter::movable)
                    .forEach(parameter -> targets.add(new ParameterAddress.OfModule(module.id(), parameter.name())));
            for (int slot = 0; slot < module.samples().size(); slot++) {
                if (module.samples().slot(slot).isPresent()) {
                    targets.add(new ParameterAddress.OfSample(module.id(), slot, "speed"));
                }
            }
        }
        if (targets.isEmpty()) {
            return session;
        }
        Mapping.Id id = new Mapping.Id(pick(sources), pick(targets));
        Optional<Mapping.Condition> condition = chance(50)
                ? Optional.empty()
                : Optional.of(new Mapping.Condition(
                        pick(sources), pick(List.of(Mapping.Comparison.values())), number(-5, 5)));
        Mapping mapping = new Mapping(
                id,
                new Mapping.Span(number(-1e6, 1e6), Double.MIN_VALUE),
                new Mapping.Span(1e300, number(0, 1)),
                pick(List.of(Mapping.Curve.values())),
                pick(List.of(Mapping.Polarity.values())),
                pick(List.of(Mapping.Combine.values())),
                number(0, 1),
                number(0, Mapping.MAX_SMOOTHING_MS),
                chance(70),
                condition,
                isOfModulator(session, id.target()) || chance(20));
        return session.withMappings(session.mappings().plus(id, mapping));
    }

    private static boolean isOfModulator(Session session, ParameterAddress target) {
        return target instanceof ParameterAddress.OfModule(var id, var _)
                && session.modules().get(id).orElseThrow().type().can(Capability.MODULATES);
    }

    /** Fields of a later version, in places that exist. */
    private Session withUnknown(Session session) {
        TreeMap<String, String> unknown = new TreeMap<>();
        unknown.put("/gui", "{\"panels\":[1,2.50,{\"a/b\":null}],\"theme\":\"dark\"}");
        unknown.put("/transport/swing", "0.30");
        session.modules().all().forEach(module -> unknown.put("/modules/" + module.id() + "/colour", "\"red\""));
        session.patterns().forEach((name, pattern) -> {
            unknown.put("/patterns/" + name + "/tags~1more", "[]");
            if (pattern instanceof StepPattern) {
                unknown.put("/patterns/" + name + "/rows/0/0/velocity", "1e2");
            }
        });
        session.links()
                .all()
                .forEach(link -> unknown.put(
                        "/connections/" + key(link.source()) + ">" + key(link.target()) + "/curve", "true"));
        session.assets().keySet().forEach(id -> unknown.put("/assets/" + id + "/licence", "\"CC0\""));
        session.bindings().keySet().forEach(id -> unknown.put("/bindings/" + id + "/follow", "false"));
        return session.withUnknown(TreePMap.from(unknown));
    }

    private static String key(PortRef port) {
        return port.module() + "." + port.port();
    }
}
