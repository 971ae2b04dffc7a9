package org.videotracker.script.lua.luaj;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.Prototype;
import org.luaj.vm2.compiler.LuaC;
import org.videotracker.script.lua.runtime.Program.Piece;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.SyntaxError;
import org.videotracker.script.lua.syntax.Token;

/** Compiles a source, or says where and why it is no Lua. */
final class Compiler {
    private static final Pattern ERROR = Pattern.compile("(?s).*?:(\\d+): (.*)");
    private static final Pattern LINE_IN_A_MESSAGE = Pattern.compile("(at line )(\\d+)");

    private final Guard guard;

    Compiler(Guard guard) {
        this.guard = guard;
    }

    /** Carries the reason why a source was not compiled. */
    static final class NotCompiled extends Exception {
        final transient ScriptError error;

        NotCompiled(ScriptError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }
    }

    Prototype compile(Script script) throws NotCompiled {
        return compile(script, bytes(script), 0);
    }

    /** Compiles a piece of a script alone; its lines count as they do in the script. */
    Prototype compile(Script script, Piece piece) throws NotCompiled {
        Prototype prototype = compile(script, bytes(new Script(script.name(), piece.code())), piece.line() - 1);
        moveDown(prototype, piece.line() - 1);
        return prototype;
    }

    private Prototype compile(Script script, byte[] source, int linesBefore) throws NotCompiled {
        try {
            return LuaC.instance.compile(new SourceStream(source, guard), "=" + script.name());
        } catch (LuaError error) {
            throw new NotCompiled(located(script, linesBefore, String.valueOf(error.getMessage())));
        } catch (IOException | RuntimeException fault) { // the compiler trips over some texts that are no Lua
            throw new NotCompiled(located(script, linesBefore, "this cannot be read as Lua"));
        }
    }

    private static void moveDown(Prototype prototype, int lines) {
        for (int i = 0; i < prototype.lineinfo.length; i++) {
            prototype.lineinfo[i] += lines;
        }
        prototype.linedefined += lines;
        prototype.lastlinedefined += lines;
        for (Prototype inner : prototype.p) {
            moveDown(inner, lines);
        }
    }

    private byte[] bytes(Script script) throws NotCompiled {
        int most = guard.limits.sourceBytes();
        byte[] source = script.text().length() > most
                ? new byte[most + 1]
                : script.text().getBytes(StandardCharsets.UTF_8);
        if (source.length > most) {
            throw refused(script, "the script is longer than " + most / 1024 + " KiB", "Split it.");
        }
        if (script.text().startsWith("\u001b")) {
            throw refused(script, "this is compiled Lua, which is never run", "Give the source.");
        }
        if (script.text().indexOf('\0') >= 0) {
            throw refused(script, "this is no text: it holds a character that is zero", "Give the source.");
        }
        return source;
    }

    private static NotCompiled refused(Script script, String message, String hint) {
        return new NotCompiled(ScriptError.of(Kind.REFUSED, script.name(), message, hint));
    }

    /** The compiler knows the line at best; our own reader knows the word, of all errors but those of labels and limits. */
    private static ScriptError located(Script script, int linesBefore, String text) {
        List<SyntaxError> found = LuaSource.errors(script.text());
        if (!found.isEmpty()) {
            SyntaxError error = found.getFirst();
            String line = script.line(error.line());
            return new ScriptError(
                    Kind.SYNTAX,
                    script.name(),
                    error.line(),
                    error.column(),
                    line,
                    error.message(),
                    error.hint(),
                    List.of());
        }
        Matcher matcher = ERROR.matcher(text);
        boolean isPlaced = matcher.matches();
        String message = isPlaced ? moved(matcher.group(2), linesBefore) : text;
        Matcher named = LINE_IN_A_MESSAGE.matcher(message);
        int line = named.find() // where the jump is, while the place is where its block ends
                ? Integer.parseInt(named.group(2))
                : isPlaced ? Integer.parseInt(matcher.group(1)) + linesBefore : 0;
        return new ScriptError(
                Kind.SYNTAX, script.name(), line, jump(script, line), script.line(line), message, "", List.of());
    }

    /** The column of a line's jump; 0 if there is none, or several. */
    private static int jump(Script script, int line) {
        try {
            Chunk chunk = Chunk.parse(script.text());
            List<Token> jumps = chunk.tokens().stream()
                    .filter(token -> token.line() == line && token.word().equals("goto"))
                    .toList();
            return jumps.size() == 1 ? chunk.places().column(jumps.getFirst().begin()) : 0;
        } catch (NotLuaException refusal) {
            return 0;
        }
    }

    private static String moved(String message, int lines) {
        return LINE_IN_A_MESSAGE
                .matcher(message)
                .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + lines));
    }
}
