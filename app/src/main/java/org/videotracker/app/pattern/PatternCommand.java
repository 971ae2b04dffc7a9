package org.videotracker.app.pattern;

import org.videotracker.model.pattern.timeline.Timeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vt pattern}. */
@Command(
        name = "pattern",
        description = "Shows the events of a pattern in the mini-notation of Tidal and Strudel, as a timeline in text.")
public final class PatternCommand implements Callable<Integer> {
    private static final int MOST_CYCLES = 1_000;

    private final Terminal terminal;
    private final InputStream standardInput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NOTATION", description = "A pattern, in quotes: 'bd*2 <sd cp>'.")
    private @Nullable String notation;

    @Option(
            names = "--cycles",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many cycles to show, from the first on, 1 to " + MOST_CYCLES + ". 4 when not given.")
    private int cycles;

    @Option(names = "--stdin", description = "Show each line of standard input instead of NOTATION.")
    private boolean stdin;

    @Mixin
    private final JsonOption json = new JsonOption();

    private PatternCommand(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    /** The command, which takes words that begin with - for notations: one can begin with a rest or a minus. */
    public static CommandLine in(Terminal terminal, InputStream standardInput) {
        return new CommandLine(new PatternCommand(terminal, standardInput))
                .setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws Exception {
        if (cycles < 1 || cycles > MOST_CYCLES) {
            throw wrong("--cycles takes a number from 1 to " + MOST_CYCLES + ", not " + cycles);
        }
        if (stdin == (notation != null)) {
            throw wrong(stdin ? "--stdin takes the place of NOTATION; give one of them" : "NOTATION is missing");
        }
        return notation == null ? showLines() : show(PlayedNotation.of(notation, cycles), "");
    }

    private ParameterException wrong(String sentence) {
        CommandLine command = spec == null ? new CommandLine(this) : spec.commandLine();
        return new ParameterException(command, sentence);
    }

    private int showLines() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8));
        int exitCode = 0;
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            PlayedNotation played = PlayedNotation.of(line, cycles);
            if (!json.isAsked()) {
                terminal.line((number == 1 ? "" : System.lineSeparator()) + line);
            }
            exitCode = Math.max(exitCode, show(played, "line " + number + ", "));
            number++;
        }
        // What is said of a line in JSON is data, like the events of the others.
        return json.isAsked() ? 0 : exitCode;
    }

    private int show(PlayedNotation played, String place) {
        if (json.isAsked()) {
            terminal.line(EventJson.line(played));
        }
        return switch (played) {
            case PlayedNotation.Events events -> {
                if (!json.isAsked()) {
                    Timeline.of(events.haps(), cycles, terminal.columns()).forEach(terminal::line);
                }
                yield CommandLine.ExitCode.OK;
            }
            case PlayedNotation.Refused refused -> {
                if (!json.isAsked()) {
                    terminal.say("vt: " + place + "column " + refused.column() + ": " + refused.message() + ".");
                }
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }
}
