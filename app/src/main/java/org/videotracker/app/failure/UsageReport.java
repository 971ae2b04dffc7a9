package org.videotracker.app.failure;

import java.util.List;
import java.util.Set;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.model.rejection.NearMatches;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a run whose arguments are wrong, with one sentence, what was probably meant, and exit code 2. */
public final class UsageReport implements IParameterExceptionHandler {
    private final Terminal terminal;

    public UsageReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.say("vt: " + sentence(failure, command) + " (" + name + " --help shows what can be written)");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unknown) {
            String word = unknown.getUnmatched().getFirst();
            boolean isCommand =
                    !unknown.isUnknownOption() && !command.getSubcommands().isEmpty();
            String kind = unknown.isUnknownOption() ? "option" : isCommand ? "command" : "argument";
            List<String> near = NearMatches.of(word, unknown.isUnknownOption() ? options(command) : commands(command));
            return "There is no " + kind + " '" + word + "' here"
                    + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?");
        }
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static Set<String> commands(CommandLine command) {
        return command.getSubcommands().keySet();
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }
}
