package org.videotracker.script.lua.luaj;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.Prototype;
import org.luaj.vm2.compiler.LuaC;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;

/** Compiles a source, or says where and why it is no Lua. */
final class Compiler {
    private static final Pattern ERROR = Pattern.compile("(?s).*?:(\\d+): (.*)");
    private static final Pattern CODE_OF_A_SYMBOL = Pattern.compile("unexpected symbol \\d+ \\(.*\\)");
    private static final Pattern WORD = Pattern.compile(
            "[A-Za-z_]\\w*|[0-9][\\w.]*|\"[^\"]*\"|'[^']*'" + "|\\.\\.\\.|\\.\\.|==|~=|<=|>=|::|[^\\s\\w]");

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
        byte[] source = bytes(script);
        SourceStream stream = new SourceStream(source, guard);
        try {
            return LuaC.instance.compile(stream, "=" + script.name());
        } catch (LuaError error) {
            throw new NotCompiled(located(script, source, stream.position(), String.valueOf(error.getMessage())));
        } catch (IOException | RuntimeException fault) { // the compiler trips over some texts that are no Lua
            throw new NotCompiled(located(script, source, stream.position(), "this cannot be read as Lua"));
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

    /** The compiler knows the line and no more; where it had read to tells the word that it did not expect. */
    private static ScriptError located(Script script, byte[] source, int read, String text) {
        Matcher matcher = ERROR.matcher(text);
        boolean isPlaced = matcher.matches();
        String message =
                CODE_OF_A_SYMBOL.matcher(isPlaced ? matcher.group(2) : text).replaceFirst("unexpected symbol");
        int end = read < source.length ? read - 1 : read; // it reads one character past the word
        String before = new String(source, 0, Math.max(0, end), StandardCharsets.UTF_8).stripTrailing();
        int lineOfWord = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int line = isPlaced ? Integer.parseInt(matcher.group(1)) : lineOfWord;
        String word = line == lineOfWord ? lastWord(before.substring(before.lastIndexOf('\n') + 1)) : "";
        if (word.isEmpty()) {
            return new ScriptError(Kind.SYNTAX, script.name(), line, 0, script.line(line), message, "");
        }
        int column = before.length() - before.lastIndexOf('\n') - word.length();
        String near = message + " near '" + word + "'";
        return new ScriptError(Kind.SYNTAX, script.name(), line, column, script.line(line), near, "");
    }

    /** The last word of a line; empty if there is none. */
    private static String lastWord(String line) {
        String last = "";
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            last = word.group();
        }
        return last;
    }
}
