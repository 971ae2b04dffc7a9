package org.videotracker.studio.pad.binding;

import java.util.Optional;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.studio.key.PadInput;
import org.videotracker.studio.module.ValueText;

/**
 * That an axis moves a parameter.
 *
 * @param input the axis
 * @param path of the parameter, as people write it
 * @param range what of the parameter it goes through; empty for the whole
 * @param isSpeed whether it says how fast the value goes, as springs that come back to the middle want it; else where the value is
 * @param isInverted whether it goes the other way
 */
record PadBinding(PadInput input, String path, Optional<Span> range, boolean isSpeed, boolean isInverted) {

    /** As it is learned: a stick says how fast, a trigger says where. */
    static PadBinding learned(PadInput input, String path) {
        return new PadBinding(input, path, Optional.empty(), !input.axis().isTrigger(), false);
    }

    PadBinding withPath(String newPath) {
        return new PadBinding(input, newPath, range, isSpeed, isInverted);
    }

    PadBinding withRange(Optional<Span> newRange) {
        return new PadBinding(input, path, newRange, isSpeed, isInverted);
    }

    PadBinding withSpeed(boolean isNowSpeed) {
        return new PadBinding(input, path, range, isNowSpeed, isInverted);
    }

    PadBinding withInverted(boolean isNowInverted) {
        return new PadBinding(input, path, range, isSpeed, isNowInverted);
    }

    /** What of a parameter it goes through, brought into what that takes. */
    Span rangeOf(Parameter parameter) {
        return range.map(span -> new Span(parameter.clamp(span.from()), parameter.clamp(span.to())))
                .orElseGet(() -> new Span(parameter.min(), parameter.max()));
    }

    /** The range for people. */
    String rangeText() {
        return range.map(span -> ValueText.decimal(span.from()) + " to " + ValueText.decimal(span.to()))
                .orElse("whole");
    }

    /** The axis for people. */
    String inputText() {
        return input.text() + " (" + input.axis().words() + ")";
    }

    boolean meansSameAs(PadBinding other) {
        return input.equals(other.input) && path.equals(other.path);
    }
}
