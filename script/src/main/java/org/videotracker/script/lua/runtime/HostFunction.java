package org.videotracker.script.lua.runtime;

import java.util.List;
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
         * @return null, a {@link Boolean}, {@link Number}, {@link String}, {@link HostObject}, {@link HostFunction}, or a {@link List}
         *     or {@link java.util.Map} of these
         * @throws RejectedException if it cannot be done; the script gets an error with the rejection's sentence
         */
        @Nullable
        Object call(@Nullable Object self, @Nullable Object[] arguments) throws RejectedException;
    }

    public HostFunction {
        arguments = List.copyOf(arguments);
    }

    /** How a call looks: {@code disconnect(source [, target [, type]])}. */
    public String form() {
        StringBuilder form = new StringBuilder(name + "(");
        int open = 0;
        for (int i = 0; i < arguments.size(); i++) {
            String separator = i == 0 ? "" : ", ";
            if (arguments.get(i).optional()) {
                form.append(i == 0 ? "[" : " [").append(separator);
                open++;
            } else {
                form.append(separator);
            }
            form.append(arguments.get(i).name()).append(arguments.get(i).many() ? ", ..." : "");
        }
        return form.append("]".repeat(open)).append(')').toString();
    }
}
