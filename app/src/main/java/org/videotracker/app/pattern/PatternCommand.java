package org.videotracker.app.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.timeline.Panel;
import org.videotracker.model.pattern.timeline.Timeline;
import org.videotracker.model.pattern.timeline.TimelinePicture;
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
        description =
                "Shows the events of a pattern in the mini-notation of Tidal and Strudel, or in Lua, as a timeline in text"
                        + " or as a picture.")
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

    @Option(names = "--lua", paramLabel = "TEXT", description = "Show a pattern in Lua instead: 's(\"bd*2\"):fast(2)'.")
    private @Nullable String lua;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw it as a picture into a file.")
    private @Nullable Path picture;

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
        if (picture != null && cycles > TimelinePicture.MOST_CYCLES) {
            throw wrong("--svg draws at most " + TimelinePicture.MOST_CYCLES + " cycles, not " + cycles);
        }
        if (stdin) {
            if (notation != null || lua != null) {
                throw wrong("--stdin takes the place of " + (notation != null ? "NOTATION" : "--lua")
                        + "; give one of them");
            }
            if (picture != null) {
                throw wrong("--svg draws one pattern; give it instead of --stdin");
            }
            return showLines();
        }
        if (notation != null && lua != null) {
            throw wrong("--lua takes the place of NOTATION; give one of them");
        }
        return show(played(), "");
    }

    private PlayedNotation played() {
        if (lua != null) {
            return PlayedNotation.ofLua(lua, cycles);
        }
        if (notation == null) {
            throw wrong("NOTATION is missing");
        }
        return PlayedNotation.of(notation, cycles);
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

    private int show(PlayedNotation played, String place) throws IOException {
        if (json.isAsked()) {
            terminal.line(EventJson.line(played));
        }
        return switch (played) {
            case PlayedNotation.Events events -> show(events);
            case PlayedNotation.Refused refused -> {
                if (!json.isAsked()) {
                    refuse(place + "column " + refused.column() + ": " + refused.message());
                }
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }

    private int show(PlayedNotation.Events events) throws IOException {
        if (picture != null) {
            return draw(events, picture);
        }
        if (!json.isAsked()) {
            Timeline.of(events.haps(), cycles, terminal.columns()).forEach(terminal::line);
        }
        return CommandLine.ExitCode.OK;
    }

    private int draw(PlayedNotation.Events events, Path file) throws IOException {
        try {
            Files.writeString(
                    file, TimelinePicture.svg(List.of(new Panel(events.notation(), events.pattern())), cycles));
            terminal.say("Wrote " + file + ".");
            return CommandLine.ExitCode.OK;
        } catch (PatternFault fault) {
            refuse(String.valueOf(fault.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private void refuse(String sentence) {
        terminal.say("vt: " + sentence + ".");
    }
}
