package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;

/** Done-when 4: an error says the line of the user's text, the column where the parser knows it, and a hint. */
class ErrorPlaceTest {
    private final Running lua = new Running();

    @Test
    void aSyntaxErrorPointsAtTheWord() {
        ScriptError error = lua.error("local a = 1\nlocal b = = 2\nlocal c = 3");

        assertThat(error.kind()).isEqualTo(Kind.SYNTAX);
        assertThat(error.text()).isEqualTo("set.lua:2:11: unexpected symbol near '='\n  local b = = 2\n            ^");
    }

    @Test
    void anUnknownWordAfterAStatementIsPointedAt() {
        ScriptError error = lua.error("x = 1\n\n  y 5");

        assertThat(error.place()).isEqualTo("set.lua:3:5");
        assertThat(error.message()).contains("near '5'");
    }

    @Test
    void anUnfinishedBlockIsReportedAtTheEnd() {
        ScriptError error = lua.error("for i = 1, 3 do\n  print(i)\n");

        assertThat(error.line()).isEqualTo(3);
        assertThat(error.message()).contains("'end' expected");
    }

    @Test
    void aRuntimeErrorNamesItsLine() {
        ScriptError error = lua.error("local t = {}\n\nlocal function f()\n  return t.a.b\nend\nf()");

        assertThat(error.place()).isEqualTo("set.lua:4:12");
        assertThat(error.sourceLine()).isEqualTo("  return t.a.b");
        assertThat(error.message()).contains("attempt to index");
    }

    @Test
    void aMisspeltGlobalGetsNearNames() {
        ScriptError error = lua.error("\nprnit('x')");

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.hint()).isEqualTo("There is no \"prnit\". Did you mean print?");
    }

    @Test
    void aMisspeltLibraryFunctionGetsNearNames() {
        assertThat(lua.error("local s = string.formt('x')").hint()).contains("Did you mean format");
        assertThat(lua.error("local s = ('x'):uper()").hint()).contains("Did you mean upper");
    }

    @Test
    void anErrorValueThatIsATableIsReported() {
        assertThat(lua.error("error({})").message()).isEqualTo("an error that is a table");
        assertThat(lua.error("\nerror()").line()).isEqualTo(2);
    }

    @Test
    void anErrorInACoroutineNamesItsLine() {
        ScriptError error = lua.error("local f = coroutine.wrap(function()\n  local x = nil .. 'a'\nend)\nf()");

        assertThat(error.line()).isEqualTo(2);
    }

    @Test
    void theCallsThatLedThereAreShown() {
        ScriptError error = lua.error("local function inner(t)\n  return t.level.value\nend\nfunction outer()\n"
                + "  local v = inner({})\n  return v\nend\nouter()");

        assertThat(error.text())
                .isEqualTo("set.lua:2:12: attempt to index a nil value (field 'level')\n"
                        + "    return t.level.value\n"
                        + "             ^\n"
                        + "  called from set.lua:5, in outer\n"
                        + "  called from set.lua:8");
        assertThat(error.traceback().getFirst().function()).isEqualTo("inner");
    }

    @Test
    void ofManyCallsThoseAtBothEndsAreShown() {
        ScriptError error =
                lua.error("local function f(n)\n if n == 0 then error('deep') end\n return 1 + f(n - 1)\nend\nf(90)");

        assertThat(error.traceback()).hasSizeLessThan(20);
        assertThat(error.traceback().getFirst().line()).isEqualTo(2);
        assertThat(error.traceback().getLast().line()).isEqualTo(5);
    }

    @Test
    void anErrorThatWasCaughtLeavesNoTraceInTheNext() {
        ScriptError error = lua.error("pcall(function() local x = nil + 1 end)\nerror('late', 0)");

        assertThat(error.traceback()).hasSize(1);
        assertThat(lua.error("pcall(error, 'x')\nlocal t\nt.x = 1").place()).isEqualTo("set.lua:3:1");
    }

    /** The names that are near are looked for once, when the script has ended. */
    @Test
    void errorsThatAreCaughtCostLittle() {
        String text = "for i = 1, 9000 do _G['name' .. i] = i end\n"
                + "for i = 1, 2000 do pcall(function() nmae() end) end return 'done'";

        assertThat(lua.value(text)).isEqualTo("done");
    }
}
