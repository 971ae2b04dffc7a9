package org.videotracker.engine.modulation;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;

/**
 * One mapping, ready for the audio thread. Follows E-25: in-range, curve, out-range, depth, smoothing and condition.
 *
 * @param mapping what the user set
 * @param source what moves the target
 * @param target what is moved
 * @param limits the target's range
 * @param subject what the condition looks at, or null for none
 * @param state what is remembered from one control step to the next
 */
record Route(
        Mapping mapping,
        Tap source,
        Tap target,
        Parameter limits,
        @Nullable Tap subject,
        RouteState state) {

    /** The target's new value, given its present one. */
    double move(double present, double sourceValue, double keepPerStep, boolean isOnGrid) {
        double followed = state.follow(sourceValue, keepPerStep, isOnGrid);
        Span out = mapping.out();
        double result = out.from() + mapping.curve().apply(place(followed, mapping.in())) * (out.to() - out.from());
        double moved = mapping.combine() == Combine.REPLACE
                ? present + mapping.depth() * (result - present)
                : present + mapping.depth() * (result - neutral(out));
        return limits.clamp(moved);
    }

    private double neutral(Span out) {
        return mapping.polarity() == Polarity.UNIPOLAR ? out.from() : (out.from() + out.to()) / 2;
    }

    /** Where a value lies between the ends of a range, 0..1. */
    private static double place(double value, Span range) {
        double width = range.to() - range.from();
        return width == 0 ? (value >= range.from() ? 1 : 0) : Math.clamp((value - range.from()) / width, 0, 1);
    }
}
