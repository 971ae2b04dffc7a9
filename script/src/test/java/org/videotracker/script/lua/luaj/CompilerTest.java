package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luaj.vm2.Prototype;
import org.videotracker.script.lua.runtime.Program.Piece;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.syntax.NotLuaException;

class CompilerTest {
    private final Guard guard = new Guard(ScriptLimits.DEFAULT);
    private final Compiler compiler = new Compiler(guard);

    @BeforeEach
    void begin() {
        guard.begin(ScriptLimits.DEFAULT.ofScript());
    }

    @AfterEach
    void end() {
        guard.end();
    }

    @Test
    void aUnitKeepsTheLinesOfItsScript() throws NotLuaException, Compiler.NotCompiled {
        String text = "a = 1\n\nlocal function f()\n  return a\nend\n";
        Unit unit = LuaSource.parse(text).units().getLast();

        Prototype prototype = compiler.compile(new Script("set.lua", text), new Piece(unit.line(), unit.code()));

        assertThat(prototype.p[0].linedefined).isEqualTo(3);
        assertThat(prototype.p[0].lineinfo).containsOnly(4, 5);
    }

    @Test
    void whatOnlyTheCompilerRefusesNamesTheLineOfTheScript() throws NotLuaException {
        String text = "a = 1\n\ndo\n  goto nowhere\nend\n";
        Unit unit = LuaSource.parse(text).units().getLast();

        assertThatThrownBy(() -> compiler.compile(new Script("set.lua", text), new Piece(unit.line(), unit.code())))
                .isInstanceOfSatisfying(
                        Compiler.NotCompiled.class,
                        refusal -> assertThat(refusal.error.text())
                                .startsWith("set.lua:4:3: ")
                                .contains("nowhere"));
    }
}
