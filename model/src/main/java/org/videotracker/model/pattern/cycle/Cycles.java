package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A pattern: a pure function from a span of time to the events in it. Time is counted in cycles. Immutable; may be asked on
 * any thread. What can go wrong in an answer is a {@link PatternFault}.
 *
 * <p>The semantics, down to the fraction and the order of events, are those of Tidal and of Strudel 1.2.
 */
public final class Cycles {
    private final Source source;
    private final @Nullable Fraction steps;
    private final @Nullable Constant constant;

    private Cycles(Source source, @Nullable Fraction steps, @Nullable Constant constant) {
        this.source = source;
        this.steps = steps;
        this.constant = constant;
    }

    static Cycles of(Source source, @Nullable Fraction steps) {
        return new Cycles(source, steps, source instanceof Constant constant ? constant : null);
    }

    static Cycles of(Source source) {
        return of(source, null);
    }

    /** The value once in each cycle. */
    public static Cycles pure(Value value) {
        return of(new Constant(value, List.of()), Fraction.ONE);
    }

    public static Cycles pure(double number) {
        return pure(Value.of(number));
    }

    public static Cycles pure(String text) {
        return pure(Value.of(text));
    }

    /** No events; one step long. */
    public static Cycles silence() {
        return gap(Fraction.ONE);
    }

    /** No events; no steps long. */
    public static Cycles nothing() {
        return gap(Fraction.ZERO);
    }

    /** No events; so many steps long. */
    public static Cycles gap(Fraction steps) {
        return of((begin, end, work, out) -> {}, steps);
    }

    /** A number that changes continuously: one event without a whole for each span asked, its value that of the beginning. */
    public static Cycles signal(DoubleUnaryOperator valueAtCycles) {
        return of((begin, end, work, out) -> out.add(new Hap(
                null, new TimeSpan(begin, end), Value.of(valueAtCycles.applyAsDouble(begin.toDouble())), List.of())));
    }

    /** The same, which costs so many more steps of work each time it is asked: those of making it, where it was made to be asked. */
    public Cycles costing(int steps) {
        Source costly = (begin, end, work, out) -> {
            work.steps(steps);
            source.answer(begin, end, work, out);
        };
        return new Cycles(costly, this.steps, constant);
    }

    /** The events of a span, in the order in which the pattern makes them. */
    public List<Hap> query(Query query) {
        Haps out = new Haps(query.work());
        answer(query.span().begin(), query.span().end(), query.work(), out);
        return out.toList();
    }

    /** The events of a span, at a cost within the default limits. */
    public List<Hap> query(Fraction begin, Fraction end) {
        return query(new Query(new TimeSpan(begin, end), Work.ofDefaults()));
    }

    void answer(Fraction begin, Fraction end, Work work, Haps out) {
        work.enter();
        source.answer(begin, end, work, out);
        work.leave();
    }

    Source source() {
        return source;
    }

    /** How many steps the pattern has in a cycle, where that is known; null where not. */
    public @Nullable Fraction steps() {
        return steps;
    }

    public Cycles withSteps(@Nullable Fraction otherSteps) {
        return new Cycles(source, otherSteps, constant);
    }

    public Cycles withSteps(long otherSteps) {
        return withSteps(Fraction.of(otherSteps));
    }

    /** The one value of a pattern that was made by {@code pure}, null for any other. */
    public @Nullable Value pureValue() {
        return constant == null ? null : constant.value();
    }

    /** The characters that made a pattern of one value; as in Strudel, none for a value that is not truthy. */
    List<SourceRange> pureRanges() {
        return constant == null || !constant.value().isTruthy() ? List.of() : constant.ranges();
    }

    /** Adds a range of characters to those of each event. */
    public Cycles located(SourceRange range) {
        return located(List.of(range));
    }

    Cycles located(List<SourceRange> ranges) {
        if (ranges.isEmpty()) {
            return this;
        }
        return constant == null
                ? mapHaps(hap -> hap.withRanges(Hap.joined(hap.ranges(), ranges)))
                : of(new Constant(constant.value(), Hap.joined(constant.ranges(), ranges)), steps);
    }

    /** The same, where a fault without a place is that of these characters. */
    public Cycles blaming(SourceRange characters) {
        return constant == null ? of(new Blamed(source, characters), steps) : this;
    }

    /** The same events with other values. */
    public Cycles map(UnaryOperator<Value> change) {
        return mapHaps(hap -> hap.withValue(change.apply(hap.value())));
    }

    /** Changes each event by itself. */
    public Cycles mapHaps(UnaryOperator<Hap> change) {
        return of(
                (begin, end, work, out) -> {
                    int first = out.size();
                    answer(begin, end, work, out);
                    for (int index = first; index < out.size(); index++) {
                        out.set(index, change.apply(out.get(index)));
                    }
                },
                steps);
    }

    /** Leaves out the events that fail the test. */
    public Cycles filter(Predicate<Hap> test) {
        return of((begin, end, work, out) -> {
            int kept = out.size();
            int first = kept;
            answer(begin, end, work, out);
            for (int index = first; index < out.size(); index++) {
                if (test.test(out.get(index))) {
                    out.set(kept++, out.get(index));
                }
            }
            out.cutTo(kept);
        });
    }

    /** Leaves out the events whose values fail the test. */
    public Cycles filterValues(Predicate<Value> test) {
        return filter(hap -> test.test(hap.value())).withSteps(steps);
    }

    /** Only the pieces that hold the beginning of their event. */
    public Cycles onsetsOnly() {
        return filter(Hap::hasOnset);
    }

    /** Without the samples of continuous values. */
    public Cycles discreteOnly() {
        return filter(hap -> hap.whole() != null);
    }

    /** Asks the pattern for one cycle at a time. */
    public Cycles split() {
        return of(
                (begin, end, work, out) -> {
                    if (begin.equals(end)) {
                        answer(begin, end, work, out);
                        return;
                    }
                    Fraction from = begin;
                    while (from.isBelow(end)) {
                        Fraction to = Fraction.of(from.cycle() + 1).min(end);
                        answer(from, to, work, out);
                        from = to;
                    }
                },
                null);
    }

    /** So many cycles of this pattern in one. A factor of zero is silence. */
    public Cycles fast(Fraction factor) {
        return factor.isZero() ? silence() : of(Warped.of(this, new Warp(factor, Fraction.ZERO)), steps);
    }

    /** One cycle of this pattern in so many. A factor of zero is silence. */
    public Cycles slow(Fraction factor) {
        return factor.isZero() ? silence() : fast(factor.inverse());
    }

    /** Moves the pattern to the front by so many cycles. */
    public Cycles early(Fraction cycles) {
        return cycles.isZero() && constant == null ? this : of(Warped.of(this, Warp.move(cycles)), steps);
    }

    /** Moves the pattern to the back by so many cycles. */
    public Cycles late(Fraction cycles) {
        return early(cycles.negated());
    }

    /** Combines values where events meet; the structure is that of this pattern. */
    public Cycles appLeft(Cycles right, Combination combination) {
        return of(Meeting.left(this, right, combination), steps);
    }

    /** Combines values where events meet; the structure is that of the other pattern. */
    public Cycles appRight(Cycles right, Combination combination) {
        return of(Meeting.right(this, right, combination), right.steps);
    }

    /** Combines values where events meet; the structure is what both have in common. */
    public Cycles appBoth(Cycles right, Combination combination) {
        return of(Meeting.both(this, right, combination), Steps.common(steps, right.steps));
    }

    /** Patterns made from the values of this one, playing while it lasts; events are cut to those of this pattern. */
    public Cycles bind(Function<Value, Cycles> patternOf) {
        return of(Joining.both(this, patternOf));
    }

    /** Patterns made from the values of this one, playing while it lasts, with their own events. */
    public Cycles innerBind(Function<Value, Cycles> patternOf) {
        return of(Joining.inner(this, patternOf));
    }

    /** The values of patterns made from the values of this one, with the events of this one. */
    public Cycles outerBind(Function<Value, Cycles> patternOf) {
        return of(Joining.outer(this, patternOf), steps);
    }

    /** A cycle of the pattern made from each value, squeezed into the event of that value. */
    public Cycles squeezeBind(Function<Value, Cycles> patternOf) {
        return of(Joining.squeezed(this, patternOf));
    }

    /** The patterns made from the values, each started at its event, at the position of its own cycle. */
    public Cycles resetBind(Function<Value, Cycles> patternOf) {
        return of(Joining.reset(this, patternOf));
    }

    /** The patterns made from the values, each started at its event from its cycle zero. */
    public Cycles restartBind(Function<Value, Cycles> patternOf) {
        return of(Joining.restart(this, patternOf));
    }

    /** As {@link #outerBind}, with the inner patterns run so fast that their steps are as long as those of this one. */
    public Cycles polyBind(Function<Value, Cycles> patternOf) {
        return outerBind(value -> {
            Cycles inner = patternOf.apply(value);
            Fraction factor = Steps.required(steps).dividedBy(Steps.required(inner.steps));
            return inner.fast(factor);
        });
    }
}
