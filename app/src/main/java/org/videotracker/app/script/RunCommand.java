package org.videotracker.app.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.script.lua.runtime.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vt run}. */
@Command(
        name = "run",
        description = "Carries out a Lua script or a file of text commands on a session; saves it when all succeeded.")
public final class RunCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".vt", ".txt");
    private static final String LUA = ".lua";

    private final Terminal terminal;
    private final InputStream standardInput;

    @Parameters(index = "0", paramLabel = "DIR|SESSION", description = "A project folder or a session file.")
    private Path path = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description =
                    "Lua in a file named .lua, or text commands in one named .vt or .txt; - for standard input, which holds"
                            + " text commands, or with --lua or --strict a script.")
    private String file = "";

    @Option(names = "--lua", description = "Standard input holds Lua.")
    private boolean lua;

    @Option(
            names = "--strict",
            description = "Of Lua: let the script say all that the session holds, and remove what it does not mention.")
    private boolean strict;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    public RunCommand(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws Exception {
        String text = file.equals("-") ? ScriptFile.decoded("Standard input", standardInput) : content(Path.of(file));
        boolean isScript = isLua(file) || file.equals("-") && (lua || strict);
        if (isScript) {
            String name = file.equals("-") ? "standard input" : file;
            return new LuaRun(terminal, options, strict, json.isAsked()).run(path, new Script(name, text));
        }
        if (strict) {
            throw new BadInput("--strict is for Lua, and " + file + " holds text commands; leave it away.");
        }
        String place = file.equals("-") ? "standard input:" : file + ":";
        return new LineRun(terminal, options, json.isAsked()).run(path, PlacedLine.of(place, text));
    }

    private static boolean isLua(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(LUA);
    }

    private static String content(Path script) throws IOException {
        String name = script.toString().toLowerCase(Locale.ROOT);
        if (!isLua(name) && ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new BadInput(script
                    + " is named neither like a Lua script nor like a file of text commands; give it the" + " ending "
                    + LUA + " or " + String.join(" or ", ENDINGS) + ", or pipe it into: vt run DIR -");
        }
        return ScriptFile.read(script);
    }
}
