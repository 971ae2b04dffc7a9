package org.videotracker.script.lua.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.HostFunction;

/**
 * One function or method that scripts can call. Bindings, checks, help and reference all come from these.
 *
 * @param owner the type of object whose method it is; empty for a global function
 * @param name what scripts call it
 * @param arguments in their order, the optional ones last
 * @param result what it gives
 * @param description what it does, in a sentence or two
 * @param example a script that can be run in a new project
 * @param body what it does
 */
record ApiFunction(
        String owner,
        String name,
        List<Argument> arguments,
        Result result,
        String description,
        String example,
        Body body) {

    /** What a function does to the session of the script that calls it. */
    @FunctionalInterface
    interface Body {
        @Nullable
        Object call(Transaction transaction, Object self, Arguments arguments) throws RejectedException;
    }

    ApiFunction {
        arguments = List.copyOf(arguments);
    }

    ApiFunction(
            String owner,
            String name,
            List<Argument> arguments,
            String result,
            String description,
            String example,
            Body body) {
        this(owner, name, arguments, Result.of(result), description, example, body);
    }

    /** The same, with a more precise type of what it gives, for editors. */
    ApiFunction giving(String type) {
        return new ApiFunction(owner, name, arguments, new Result(result.words(), type), description, example, body);
    }

    boolean isMethod() {
        return !owner.isEmpty();
    }

    /** How a call looks: {@code clock:seek(beat)}. */
    String form() {
        String call = new HostFunction(name, arguments, (self, given) -> null).form();
        return isMethod() ? owner + ":" + call : call;
    }
}
