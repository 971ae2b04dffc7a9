package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.runtime.Program.Piece;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Done-when 4: an error names the line of the user's text as it is now, in what was evaluated long ago too. */
class LivingLinesTest {
    private static final String FUNCTION = "function f()\n  error('no')\nend\n";

    private final Running lua = new Running();

    @AfterEach
    void close() {
        lua.close();
    }

    private ScriptResult run(String text, Piece... pieces) {
        Script script = new Script("set.lua", text);
        return lua.runtime.run(new Program(script, Arrays.asList(pieces), Set.of()), lua.printed::add, piece -> {});
    }

    private ScriptError error(String text, Piece... pieces) {
        return ((ScriptResult.Failed) run(text, pieces)).error();
    }

    @Test
    void aFunctionOfAStatementThatHasMovedKnowsItsNewLine() {
        run(FUNCTION, new Piece(1, FUNCTION));

        ScriptError error = error("-- a note\n\n" + FUNCTION + "f()", new Piece(6, "f()"));

        assertThat(error.text()).isEqualTo("set.lua:4:3: no\n    error('no')\n    ^\n  called from set.lua:6");
    }

    @Test
    void layoutWithinTheStatementIsFollowedToo() {
        run(FUNCTION, new Piece(1, FUNCTION));

        assertThat(error("function f() -- now\n\n\n    error('no')\nend\nf()", new Piece(6, "f()"))
                        .place())
                .isEqualTo("set.lua:4:5");
        assertThat(error("function f() error('no') end\nf()", new Piece(2, "f()"))
                        .place())
                .isEqualTo("set.lua:1:14");
    }

    @Test
    void aFunctionOfAStatementThatWasChangedIsOfAnEarlierText() {
        run(FUNCTION + "g = f", new Piece(1, FUNCTION), new Piece(4, "g = f"));

        ScriptError error =
                error("function f() end\ng = g\ng()", new Piece(1, "function f() end"), new Piece(3, "g()"));

        assertThat(error.place()).isEqualTo("set.lua (earlier):2");
        assertThat(error.sourceLine()).isEmpty();
    }

    @Test
    void anotherScriptIsNotTouched() {
        run(FUNCTION, new Piece(1, FUNCTION));
        lua.runtime.run(new Script("other.lua", "\n\n" + FUNCTION.replace("f", "h")), line -> {});

        assertThat(error(FUNCTION + "f()", new Piece(4, "f()")).place()).isEqualTo("set.lua:2:3");
    }

    @Test
    void aTextThatIsNoLuaMovesNothing() {
        run(FUNCTION, new Piece(1, FUNCTION));
        run("\n\n(((", new Piece(3, "((("));

        assertThat(error("\n" + FUNCTION + "f()", new Piece(5, "f()")).place()).isEqualTo("set.lua:3:3");
    }
}
