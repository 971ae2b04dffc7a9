package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.rejection.RejectedException;

/** What the table says, for people at a console. */
final class Help {
    private Help() {}

    /** Every function and method of a name: how it is called, and what it does. */
    static String on(String name) throws RejectedException {
        List<ApiFunction> found = ScriptApi.functions().stream()
                .filter(function -> function.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw RejectedException.unknown(
                    "function",
                    name,
                    ScriptApi.functions().stream().map(ApiFunction::name).toList());
        }
        return found.stream()
                .map(function -> function.form() + ": " + function.description())
                .collect(Collectors.joining("\n"));
    }

    static String names() {
        return ScriptApi.functions().stream().map(ApiFunction::form).collect(Collectors.joining("\n"));
    }
}
