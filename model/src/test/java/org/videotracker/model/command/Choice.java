package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expressions;
import org.videotracker.model.session.Session;

/** Draws the parts of a command from what a session has; now and then nonsense, as people and scripts do. */
final class Choice {
    private static final List<String> LOCKS = List.of("position", "speed", "volume", "grainSize", "cutoff");
    private static final List<String> FIELDS = List.of(
            "index",
            "length",
            "note",
            "chance",
            "ratio",
            "condition",
            "micro",
            "retrigger",
            "ramp",
            "slide",
            "position",
            "speed",
            "volume",
            "cutoff");
    private static final List<String> NONSENSE =
            List.of("", "9lives", "no such", "clock", "pattern", "a.b", "x".repeat(65));

    final Session session;
    final SplittableRandom random;

    Choice(Session session, long seed) {
        this.session = session;
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    boolean absurd() {
        return oneIn(24);
    }

    int below(int bound) {
        return random.nextInt(Math.max(1, bound));
    }

    /** An index below a size; absurdly one that is not. */
    int indexBelow(int size) {
        return absurd() ? oneOf(List.of(-1, size, Integer.MAX_VALUE, Integer.MIN_VALUE)) : below(size);
    }

    double number(double min, double max) {
        return absurd() ? oneOf(List.of(min - 1, max + 1, 1e300)) : min + random.nextDouble() * (max - min);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> oneOfAny(Collection<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(oneOf(List.copyOf(choices)));
    }

    <T> Optional<T> maybe(T value) {
        return oneIn(2) ? Optional.of(value) : Optional.empty();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    String word() {
        return absurd() ? oneOf(NONSENSE) : oneOf(List.of("verse", "drop", "kick", "haze", "lead")) + below(40);
    }

    ModuleId newId() {
        return absurd() ? module() : new ModuleId(new UUID(random.nextLong(), random.nextLong()));
    }

    ModuleId module() {
        return moduleWhere(_ -> true);
    }

    ModuleId moduleThatCan(Capability capability) {
        return moduleWhere(module -> module.type().can(capability));
    }

    ModuleId moduleWhere(Predicate<Module> fits) {
        List<Module> fitting = session.modules().inOrder().stream().filter(fits).toList();
        if (absurd() || fitting.isEmpty()) {
            return oneIn(2)
                    ? new ModuleId(new UUID(0, 0))
                    : oneOf(session.modules().inOrder()).id();
        }
        return oneOf(fitting).id();
    }

    /** A sampler, preferably with samples in it. */
    ModuleId bank() {
        List<Module> filled = session.modules().inOrder().stream()
                .filter(module -> module.samples().size() > 0)
                .toList();
        return absurd() || filled.isEmpty()
                ? moduleThatCan(Capability.HOLDS_SAMPLES)
                : oneOf(filled).id();
    }

    int slotOf(ModuleId sampler) {
        List<Integer> filled = session.modules().get(sampler).stream()
                .flatMapToInt(module -> IntStream.range(0, module.samples().size())
                        .filter(slot -> module.samples().slot(slot).isPresent()))
                .boxed()
                .toList();
        return absurd() || filled.isEmpty() ? indexBelow(8) : oneOf(filled);
    }

    String pattern() {
        return absurd() ? word() : oneOfAny(session.patterns().keySet()).orElse("none");
    }

    int rowOf(String pattern) {
        return indexBelow(session.patterns().get(pattern) instanceof StepPattern steps ? steps.size() : 16);
    }

    String columnOf(String pattern) {
        return absurd() ? field() : column(pattern, _ -> true);
    }

    String freeColumnOf(String pattern) {
        return column(pattern, column -> !column.required());
    }

    private String column(String pattern, Predicate<Column> fits) {
        List<Column> columns =
                session.patterns().get(pattern) instanceof StepPattern steps ? steps.columns() : List.of();
        return oneOfAny(columns.stream().filter(fits).map(Column::parameter).toList())
                .orElse("index");
    }

    String field() {
        return absurd() ? word() : oneOf(FIELDS);
    }

    String chain() {
        return absurd() ? word() : oneOfAny(session.chains().keySet()).orElse("none");
    }

    /** A chain, preferably with entries in it. */
    String longChain() {
        List<String> filled = session.chains().entrySet().stream()
                .filter(chain -> chain.getValue().size() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return absurd() || filled.isEmpty() ? chain() : oneOf(filled);
    }

    int entryOf(String chain) {
        return indexBelow(Optional.ofNullable(session.chains().get(chain))
                .map(Chain::size)
                .orElse(4));
    }

    Chain.Entry entry() {
        return new Chain.Entry(pattern(), 1 + below(Chain.Entry.MAX_REPEATS), oneIn(2));
    }

    AssetId asset() {
        return absurd() ? newAsset() : oneOfAny(session.assets().keySet()).orElseGet(this::newAsset);
    }

    AssetId newAsset() {
        return new AssetId("%016x".formatted(random.nextLong()));
    }

    LinkId link() {
        return absurd() ? ends() : oneOfAny(session.links().byId().keySet()).orElseGet(this::ends);
    }

    /** The ends of a possible connection: an output, and mostly an input of its kind. */
    LinkId ends() {
        List<PortRef> outputs = new ArrayList<>();
        List<PortRef> inputs = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            for (Port port : module.type().ports()) {
                (port.direction() == Direction.OUTPUT ? outputs : inputs).add(new PortRef(module.id(), port.name()));
            }
        }
        PortRef source = oneOf(absurd() ? inputs : outputs);
        List<PortRef> fitting =
                inputs.stream().filter(input -> signal(input) == signal(source)).toList();
        return new LinkId(source, oneOf(absurd() || fitting.isEmpty() ? inputs : fitting));
    }

    private Port.Signal signal(PortRef ref) {
        Module module = session.modules().get(ref.module()).orElseThrow();
        return module.type().port(ref.port()).orElseThrow().signal();
    }

    Optional<Link> anyLink() {
        return oneOfAny(session.links().all());
    }

    Step step() {
        Step step = new Step(
                oneIn(3) ? Step.NONE : below(12),
                1 + below(Step.MAX_LENGTH),
                oneIn(2) ? Step.NONE : below(128),
                below(101),
                Ratio.clamped(1 + below(16), 1 + below(16)),
                TreePMap.empty());
        step = oneIn(2)
                ? step
                : step.withCondition(constant(TrigCondition.class)).withSlides(oneIn(2));
        step = oneIn(2) ? step : step.withMicro((below(9) - 4) / 8.0);
        step = oneIn(2) ? step : step.withRetrigger(new Retrigger(1 + below(16), (below(9) - 4) / 4.0));
        for (int i = below(3); i > 0; i--) {
            step = step.withLock(absurd() ? oneOf(List.of("index", "a b")) : oneOf(LOCKS), number(-10, 10));
        }
        return step;
    }

    List<Step> steps(int atMost) {
        return IntStream.range(0, below(atMost + 1)).mapToObj(_ -> step()).toList();
    }

    /** Mostly one that means something. */
    Expression expression() {
        if (!absurd()) {
            return new Expressions(random).next();
        }
        Expression nested = new Expression.Flag(true);
        for (int i = 0; i < Expression.MAX_DEPTH; i++) {
            nested = new Expression.Call("rev", List.of(nested));
        }
        return oneOf(List.of(
                nested,
                new Expression.Variable("p"),
                new Expression.Call("unheardOf", List.of()),
                new Expression.Text("[kick")));
    }

    StepPattern content() {
        List<Column> columns = new ArrayList<>(StepPattern.DEFAULT_COLUMNS);
        if (oneIn(2)) {
            columns.add(new Column(absurd() ? "a b" : oneOf(LOCKS), false));
        }
        List<Step> steps = new ArrayList<>(List.of(step()));
        steps.addAll(steps(24));
        return new StepPattern(steps, steps(3), columns, oneIn(4) ? -2 : 4, oneIn(3) ? 62.5 : StepPattern.STRAIGHT);
    }
}
