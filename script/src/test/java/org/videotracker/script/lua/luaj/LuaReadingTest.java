package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuaReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1 + 1", "f()", "x = 1", "for i = 1, 3 do print(i) end", "{1, 2}", "", "-- nothing", "\"a\", 2"})
    void whatCanBeRunIsComplete(String text) {
        assertThat(LuaReading.ofEither(text)).isEqualTo(LuaReading.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i = 1, 3 do",
                "function f()",
                "1 +",
                "x =",
                "print(",
                "{1,",
                "if a then b() else",
                "s = [[ long",
                "--[[ long",
                "repeat x()"
            })
    void whatCanGoOnIsIncomplete(String text) {
        assertThat(LuaReading.ofEither(text)).isEqualTo(LuaReading.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = = 1", "end", "1 2", "print(\"a", "\u001bLua", "a\0b", "for for"})
    void whatCanNeverBeRunIsWrong(String text) {
        assertThat(LuaReading.ofEither(text)).isEqualTo(LuaReading.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 + 1", "f()", "a, b", "function() end", "\"x\" .. 1"})
    void anExpressionHasAValue(String text) {
        assertThat(LuaReading.isExpression(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 1", "local a", "for i = 1, 2 do end", "1 +"})
    void aStatementHasNone(String text) {
        assertThat(LuaReading.isExpression(text)).isFalse();
    }
}
