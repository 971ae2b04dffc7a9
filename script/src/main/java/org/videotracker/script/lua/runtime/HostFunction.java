package org.videotracker.script.lua.runtime;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.RejectedException;

/**
 * A function of the program that scripts can call.
 *
 * @param name what scripts call it
 * @param arguments in their order, the optional ones last
 * @param body what it does
 */
public record HostFunction(String name, List<Argument> arguments, Body body) {

    /** What a function does. */
    @FunctionalInterface
    public interface Body {

        /**
         * Called on the thread that runs the script, with arguments that are what they should be.
         *
         * @param self the object, of a method; of a function, null
         * @param arguments one for each of {@link HostFunction#arguments}; null where an optional one is absent
         * @return null, a {@link Boolean}, {@link Number}, {@link String}, {@link HostObject}, or a {@link List} or
         *     {@link java.util.Map} of these
         * @throws RejectedException if it cannot be done; the script gets an error with the rejection's sentence
         */
        @Nullable
        Object call(@Nullable Object self, @Nullable Object[] arguments) throws RejectedException;
    }

    public HostFunction {
        arguments = List.copyOf(arguments);
    }

    /** How a call looks: {@code connect(source, target [, type])}. */
    public String form() {
        String required = arguments.stream()
                .filter(argument -> !argument.optional())
                .map(Argument::name)
                .collect(Collectors.joining(", "));
        String optional = arguments.stream()
                .filter(Argument::optional)
                .map(Argument::name)
                .collect(Collectors.joining(", "));
        String separator = required.isEmpty() || optional.isEmpty() ? "" : " ";
        String bracket = optional.isEmpty() ? "" : "[" + (required.isEmpty() ? "" : ", ") + optional + "]";
        return name + "(" + required + separator + bracket + ")";
    }
}
