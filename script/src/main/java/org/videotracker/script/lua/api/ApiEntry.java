package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.script.lua.runtime.Argument;

/**
 * A function or method that scripts can call, for those who only tell of it.
 *
 * @param owner the type of object whose method it is; empty for a global function
 * @param form how a call looks
 * @param result what it gives, for people; empty if nothing
 * @param description what it does
 */
public record ApiEntry(
        String owner, String name, List<Argument> arguments, String form, String result, String description) {
    public ApiEntry {
        arguments = List.copyOf(arguments);
    }

    static ApiEntry of(ApiFunction function) {
        return new ApiEntry(
                function.owner(),
                function.name(),
                function.arguments(),
                function.form(),
                function.result().words(),
                function.description());
    }
}
