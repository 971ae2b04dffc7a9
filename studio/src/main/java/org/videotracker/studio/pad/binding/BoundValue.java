package org.videotracker.studio.pad.binding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.studio.value.ValueScale;

/** A binding and the value that it moves, which may be gone and come again. UI thread. */
final class BoundValue {
    /** At the end of its way a stick takes a value through all of its range in so long. */
    static final double WHOLE_RANGE_SECONDS = 1.5;

    private final AxisPlace axis;
    private final String inputText;
    private PadBinding binding;
    private String rangeText;
    private @Nullable ParameterAddress address;
    private @Nullable Parameter parameter;
    private boolean mustRest;
    private boolean isGoing;
    private double position;
    private double least;
    private double most;
    private double told = Double.NaN;
    private long seenMoves;

    /** @param mustRest whether the axis does nothing until it has come back to its rest: it was just moved to be learned */
    BoundValue(PadBinding binding, AxisPlace axis, @Nullable ParameterAddress address, boolean mustRest) {
        this.binding = binding;
        inputText = binding.inputText();
        rangeText = binding.rangeText();
        this.axis = axis;
        this.address = address;
        this.mustRest = mustRest;
        seenMoves = axis.moves;
    }

    PadBinding binding() {
        return binding;
    }

    /** The axis for people. */
    String inputText() {
        return inputText;
    }

    /** The range for people. */
    String rangeText() {
        return rangeText;
    }

    /** Goes on otherwise. */
    void binding(PadBinding changed) {
        binding = changed;
        rangeText = changed.rangeText();
        isGoing = false;
        seenMoves = axis.moves;
    }

    /** If it is moved by this axis: it does nothing until that has come back to its rest. */
    void restFirst(AxisPlace moved) {
        mustRest |= moved == axis;
    }

    AxisPlace axis() {
        return axis;
    }

    /** What it moves; empty while there is nothing of its path. */
    Optional<ParameterAddress> address() {
        return parameter == null ? Optional.empty() : Optional.ofNullable(address);
    }

    /** Finds its value in a session: the same as before under whatever name, else what has its path. Returns whether the path is another now. */
    boolean find(Session session) {
        ParameterAddress there = address == null || !describes(session, address) ? null : address;
        try {
            if (there == null) {
                ParameterAddress named = ParameterPaths.resolve(session, binding.path());
                there = describes(session, named) ? named : null;
            }
            if (there == null) {
                parameter = null;
                return false;
            }
            address = there;
            String path = ParameterPaths.print(session, there);
            boolean isOther = !path.equals(binding.path());
            binding = isOther ? binding.withPath(path) : binding;
            return isOther;
        } catch (RejectedException gone) {
            parameter = null;
            return false;
        }
    }

    private boolean describes(Session session, ParameterAddress wanted) {
        try {
            Parameter described = Parameters.descriptor(session, wanted);
            parameter = described.isNumeric() ? described : null;
            return parameter != null;
        } catch (RejectedException gone) {
            parameter = null;
            return false;
        }
    }

    /** Whether the axis makes it go on right now, or has just moved it, or is a trigger that is held. */
    boolean isGoing() {
        return isGoing;
    }

    /** Where the axis has brought the value to since the last picture; NaN for nowhere else. */
    double next(Session session, double seconds) {
        boolean hasMoved = axis.moves != seenMoves;
        seenMoves = axis.moves;
        boolean isLearning = mustRest;
        mustRest &= axis.value != 0;
        if (isLearning || parameter == null || address == null) {
            isGoing = false;
            return Double.NaN;
        }
        return binding.isSpeed()
                ? faster(session, parameter, address, seconds)
                : placed(session, parameter, address, hasMoved);
    }

    private double faster(Session session, Parameter moved, ParameterAddress at, double seconds) {
        if (axis.value == 0) {
            isGoing = false;
            return Double.NaN;
        }
        if (!isGoing) {
            isGoing = true;
            told = base(session, moved, at);
            position = ValueScale.position(moved, told);
            Span range = binding.rangeOf(moved);
            double from = ValueScale.position(moved, range.from());
            double to = ValueScale.position(moved, range.to());
            least = Math.min(position, Math.min(from, to));
            most = Math.max(position, Math.max(from, to));
        }
        double way = axis.value * Math.abs(axis.value) * (isDownward(moved) ? -1 : 1);
        position = Math.clamp(position + way * seconds / WHOLE_RANGE_SECONDS, least, most);
        return tell(ValueScale.value(moved, position));
    }

    private boolean isDownward(Parameter moved) {
        Span range = binding.rangeOf(moved);
        return binding.isInverted() != range.from() > range.to();
    }

    private double placed(Session session, Parameter moved, ParameterAddress at, boolean hasMoved) {
        boolean isTrigger = binding.input().axis().isTrigger();
        if (!hasMoved) {
            isGoing &= isTrigger && axis.value != 0;
            return Double.NaN;
        }
        if (!isGoing) {
            isGoing = true;
            told = base(session, moved, at);
        }
        double way = isTrigger ? axis.value : (axis.value + 1) / 2;
        double share = binding.isInverted() ? 1 - way : way;
        Span range = binding.rangeOf(moved);
        double from = ValueScale.position(moved, range.from());
        double to = ValueScale.position(moved, range.to());
        return tell(ValueScale.value(moved, from + share * (to - from)));
    }

    private double tell(double number) {
        if (number == told) {
            return Double.NaN;
        }
        told = number;
        return number;
    }

    /** What is set now; of what is not set, such as a lock, what it is at first. */
    private static double base(Session session, Parameter moved, ParameterAddress at) {
        try {
            Value value = Parameters.get(session, at).orElse(moved.initial());
            return value instanceof Value.Numeric(double number) && Double.isFinite(number) ? number : moved.min();
        } catch (RejectedException gone) {
            return moved.min();
        }
    }
}
