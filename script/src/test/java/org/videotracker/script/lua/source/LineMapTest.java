package org.videotracker.script.lua.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.syntax.NotLuaException;

class LineMapTest {

    private static LineMap map(String before, String after) throws NotLuaException {
        return LineMap.between(LuaSource.parse(before), LuaSource.parse(after));
    }

    @Test
    void statementsThatMovedAreFoundWhereTheyAre() throws NotLuaException {
        LineMap map = map("a = 1\nb = 2\nc = 3", "c = 3\n\n-- b\nb\n  = 2");

        assertThat(map.line(3)).isEqualTo(1);
        assertThat(map.line(2)).isEqualTo(4);
        assertThat(map.line(1)).isZero();
        assertThat(map.line(99)).isZero();
    }

    @Test
    void theLinesOfALongTextMoveWithIt() throws NotLuaException {
        LineMap map = map("t = [[one\ntwo\nthree]]", "\n\nt = [[one\ntwo\nthree]]");

        assertThat(map.line(2)).isEqualTo(4);
        assertThat(map.line(3)).isEqualTo(5);
    }

    @Test
    void equalStatementsKeepTheirOrder() throws NotLuaException {
        LineMap map = map("f()\nf()\ng()", "\nf()\n\nf()");

        assertThat(map.line(1)).isEqualTo(2);
        assertThat(map.line(2)).isEqualTo(4);
        assertThat(map.line(3)).isZero();
    }
}
