package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** E-55: what a script declares to be its own is seen by all its pieces, now and later, and by no other script. */
class OwnNamesTest {
    private final Running lua = new Running(ScriptLimits.DEFAULT.withTime(Duration.ofMillis(300)));

    @AfterEach
    void close() {
        lua.close();
    }

    private List<String> values(ScriptResult result) {
        assertThat(result).isInstanceOf(ScriptResult.Done.class);
        return ((ScriptResult.Done) result).values();
    }

    private static ScriptError error(ScriptResult result) {
        assertThat(result).isInstanceOf(ScriptResult.Failed.class);
        return ((ScriptResult.Failed) result).error();
    }

    @Test
    void aNameOfItsOwnIsSeenByLaterPiecesAndLaterRuns() {
        assertThat(values(lua.run("a.lua", Set.of("x"), "x = 1", "return x"))).containsExactly("1");
        assertThat(values(lua.run("a.lua", Set.of("x"), "return x"))).containsExactly("1");
    }

    @Test
    void nobodyElseSeesIt() {
        lua.run("a.lua", Set.of("x"), "x = 1 y = 2");

        assertThat(values(lua.run("b.lua", Set.of("x"), "return x, y"))).containsExactly("nil", "2");
        assertThat(lua.value("return x, y")).isEqualTo("nil 2");
    }

    @Test
    void itHidesAGlobalOfTheSameNameEvenWhileItIsNil() {
        lua.run("x = 'global'");

        assertThat(values(lua.run("a.lua", Set.of("x"), "return x"))).containsExactly("nil");
        assertThat(values(lua.run("a.lua", Set.of(), "return x"))).containsExactly("global");
    }

    @Test
    void functionsOfEarlierRunsSeeWhatALaterOneGaveIt() {
        lua.run("a.lua", Set.of("x"), "x = 1 function get() return x end");
        lua.run("a.lua", Set.of("x"), "x = 2");

        assertThat(lua.value("return get()")).isEqualTo("2");
    }

    @Test
    void whatIsNoLongerDeclaredIsGone() {
        lua.run("a.lua", Set.of("x"), "x = 1");
        lua.run("a.lua", Set.of("y"), "y = 2");

        assertThat(values(lua.run("a.lua", Set.of("x", "y"), "return x, y"))).containsExactly("nil", "2");
    }

    @Test
    void anErrorLeavesAllNamesAsTheyWere() {
        lua.run("a.lua", Set.of("x"), "x = 1 y = 2");

        error(lua.run("a.lua", Set.of("x", "z"), "x = 10 y = 20 z = 30 new = 40", "error('no')"));

        assertThat(values(lua.run("a.lua", Set.of("x", "z"), "return x, y, z, new")))
                .containsExactly("1", "2", "nil", "nil");
    }

    @Test
    void aPieceThatIsNoLuaLetsNoneRun() {
        ScriptError error = error(lua.run("a.lua", Set.of("x"), "x = 1 print('ran')", "x = = 2"));

        assertThat(error.kind()).isEqualTo(Kind.SYNTAX);
        assertThat(error.line()).isEqualTo(2);
        assertThat(lua.printed).isEmpty();
    }

    @Test
    void anErrorShowsTheLineOfTheWholeText() {
        ScriptError error = error(lua.run("a.lua", Set.of("x"), "x = 1", "error('no')"));

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.message()).isEqualTo("no");
    }

    @Test
    void aLoopInAScriptWithNamesOfItsOwnIsStopped() {
        ScriptError error = error(lua.run("a.lua", Set.of("x"), "function x() while true do end end", "x()"));

        assertThat(error.kind()).isEqualTo(Kind.TIME);
        assertThat(error.line()).isEqualTo(1);
    }

    @Test
    void allPiecesHaveTheTimeOfOneRun() {
        String slow = "while true do end";

        assertThat(error(lua.run("a.lua", Set.of("x"), "x = 1", slow)).kind()).isEqualTo(Kind.TIME);
    }

    @Test
    void aMisspeltNameOfItsOwnGetsTheNearOne() {
        ScriptError error = error(lua.run("a.lua", Set.of("melody"), "function melody() end", "melodi()"));

        assertThat(error.hint()).contains("melody");
        assertThat(error(lua.run("a.lua", Set.of("melody"), "prnt('x')")).hint())
                .contains("print");
    }

    @Test
    void theTableOfNamesCannotBeOpened() {
        assertThat(values(lua.run("a.lua", Set.of("x"), "return getmetatable(_ENV), pcall(setmetatable, _ENV, {})")))
                .startsWith("false", "false");
    }
}
