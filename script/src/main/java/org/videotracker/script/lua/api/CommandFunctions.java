package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Map;
import org.videotracker.model.command.Command;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** Text commands within scripts: their edits are edits of the script. */
final class CommandFunctions {
    private static final List<Argument> LINE = List.of(Argument.optional("line", Kind.VALUE));
    private static final String RESULT = "a table with success, message and error";

    private CommandFunctions() {}

    static List<ApiFunction> all() {
        return List.of(
                function(
                        "",
                        "exec",
                        "Carries out a line of text commands as a part of the script. A line that is refused changes nothing, "
                                + "and is no error: error says why. What concerns the history, files or scripts is refused.",
                        "return exec(\"bpm 132; pattern create verse 32\").message"),
                function(
                        "",
                        "executeCommandNative",
                        "The same as exec.",
                        "return executeCommandNative(\"bpm 99\").success"),
                function(
                        EngineMethods.TYPE,
                        "executeCommand",
                        "The same as exec.",
                        "return engine:executeCommand(\"bpm fast\").error"));
    }

    private static ApiFunction function(String owner, String name, String description, String example) {
        return new ApiFunction(
                owner,
                name,
                LINE,
                RESULT,
                description,
                example,
                (script, self, a) -> a.optionalValue(0).orElse('?') instanceof String line
                        ? carryOut(script, line)
                        : result(false, "", "A text command is a text, such as \"bpm 132\"."));
    }

    private static Map<String, Object> carryOut(Transaction script, String line) throws RejectedException {
        Occasion occasion = script.plans().occasion();
        TextLines.Answer answer = occasion.textLines().read(line, script.session(), occasion.history());
        for (Command command : answer.commands()) {
            script.apply(command);
        }
        return result(answer.success(), answer.message(), answer.error());
    }

    private static Map<String, Object> result(boolean success, String message, String error) {
        return Map.of("success", success, "message", message, "error", error);
    }
}
