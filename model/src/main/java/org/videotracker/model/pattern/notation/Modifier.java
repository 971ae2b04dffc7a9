package org.videotracker.model.pattern.notation;

import java.util.Optional;
import java.util.OptionalDouble;

/** A sign behind an item, with what belongs to it. A number that isn't written is empty. */
public sealed interface Modifier {

    /** {@code a@3}: as long as three items; two when no number is written. */
    record Weight(OptionalDouble items) implements Modifier {
        public Weight {
            checkNumber(items);
        }
    }

    /** {@code a _}: one item longer, as {@code @2}. */
    record Hold(OptionalDouble items) implements Modifier {
        public Hold {
            checkNumber(items);
        }
    }

    /** {@code a!3}: three times, each as long as an item; twice when no number is written. */
    record Replicate(OptionalDouble times) implements Modifier {
        public Replicate {
            checkNumber(times);
        }
    }

    /** {@code a?0.3}: left out with that probability, 0.5 when no number is written. */
    record Degrade(OptionalDouble probability) implements Modifier {
        public Degrade {
            checkNumber(probability);
        }
    }

    /** {@code a*2}. */
    record Fast(Item factor) implements Modifier {}

    /** {@code a/2}. */
    record Slow(Item factor) implements Modifier {}

    /** {@code a:3}: values become lists. */
    record Tail(Item item) implements Modifier {}

    /** {@code 0 .. 3}: the whole numbers between. */
    record Range(Item end) implements Modifier {}

    /** {@code a(3,8,2)}: pulses spread over steps as evenly as can be. */
    record Euclid(Element pulses, Element steps, Optional<Element> rotation) implements Modifier {}

    private static void checkNumber(OptionalDouble number) {
        if (Double.isNaN(number.orElse(0))) {
            throw new IllegalArgumentException("no number");
        }
    }
}
