package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.model.rejection.RejectedException;

/** What the table says, for people at a console. */
final class Help {
    private Help() {}

    /**
     * Every function and method that is meant by a name: how it is called, what it does, and what it gives. The name is that of
     * a function or method, or of a type of object for all its methods, or both, as in {@code clock:seek}.
     */
    static String on(String name) throws RejectedException {
        List<ApiFunction> found = ScriptApi.functions().stream()
                .filter(function -> isMeant(function, name))
                .toList();
        if (found.isEmpty()) {
            throw RejectedException.unknown(
                    "function",
                    name,
                    ScriptApi.functions().stream()
                            .flatMap(function -> Stream.of(function.name(), function.owner()))
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList());
        }
        return found.stream().map(Help::text).collect(Collectors.joining("\n"));
    }

    private static boolean isMeant(ApiFunction function, String name) {
        return function.name().equals(name)
                || function.isMethod()
                        && (function.owner().equals(name)
                                || name.equals(function.owner() + ":" + function.name())
                                || name.equals(function.owner() + "." + function.name()));
    }

    private static String text(ApiFunction function) {
        String gives = function.result().isNothing()
                ? ""
                : " Gives " + function.result().words() + ".";
        return function.form() + ": " + function.description() + gives;
    }

    static String names() {
        return ScriptApi.functions().stream().map(ApiFunction::form).collect(Collectors.joining("\n"));
    }
}
