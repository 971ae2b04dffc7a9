package org.videotracker.model.pattern.expression;

import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;

/** A value made of an event: what a function of a value says. Pure; any thread may call. */
@FunctionalInterface
interface Formula {
    Value of(Event event);

    /**
     * What such a function is given.
     *
     * @param value what happens
     * @param begin when, in cycles
     * @param length for how long, in cycles
     */
    record Event(Value value, Value begin, Value length) {
        static Event of(Hap hap) {
            TimeSpan span = hap.wholeOrPart();
            Fraction length = span.end().minus(span.begin());
            return new Event(hap.value(), Value.of(span.begin().toDouble()), Value.of(length.toDouble()));
        }

        Value get(int place) {
            return switch (place) {
                case 0 -> value;
                case 1 -> begin;
                default -> length;
            };
        }
    }
}
