package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.ScriptError;

/** Patterns as values of scripts: what is written is what is shown. */
class WrittenPatternTest {
    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    private String shown(String lua) {
        return playing.applied("return tostring(" + lua + ")").values().getFirst();
    }

    private String complaint(String lua) {
        ScriptError error = playing.error(lua);
        return error.line() + ": " + error.message() + " " + error.hint();
    }

    @Test
    void methodsFollowEachOther() {
        assertThat(shown("s('kick*2'):vol('0.8 1'):fast(2)")).isEqualTo("s(\"kick*2\"):vol(\"0.8 1\"):fast(2)");
    }

    @Test
    void textsAndNumbersAreTakenForPatterns() {
        assertThat(shown("cat('a', 3, s('b'))")).isEqualTo("cat(\"a\", 3, s(\"b\"))");
        assertThat(shown("mini('0 1'):fast(2)")).isEqualTo("mini(\"0 1\"):fast(2)");
        assertThat(shown("s('a'):cat('b')")).isEqualTo("cat(s(\"a\"), \"b\")");
    }

    @Test
    void functionsAreCalledAtOnceAndWrittenDown() {
        assertThat(shown("n('0 1'):every(4, function(p) return p:fast(2):rev() end)"))
                .isEqualTo("n(\"0 1\"):every(4, function(x) return x:fast(2):rev() end)");
        assertThat(shown("n('0 1'):every(4, function(p) return p:rev() end)")).isEqualTo("n(\"0 1\"):every(4, rev)");
        assertThat(shown("n('0 1'):every(4, rev):off(0.25, add(7)):sometimes(vol(0.5))"))
                .isEqualTo("n(\"0 1\"):every(4, rev):off(0.25, add(7)):sometimes(vol(0.5))");
    }

    @Test
    void functionsWithinFunctionsKeepTheirNamesApart() {
        assertThat(shown("n('0'):off(0.25, function(a) return a:off(0.5, function(b) return a end) end)"))
                .isEqualTo("n(\"0\"):off(0.25, function(x) return x:off(0.5, function(y) return x end) end)");
        assertThat(shown("n('0'):every(2, function(a) return a:off(0.25, function(b) return b:add(a) end) end)"))
                .isEqualTo("n(\"0\"):every(2, function(x) return x:off(0.25, add(x)) end)");
    }

    @Test
    void wordsThatChangeAPatternAreFunctionsToo() {
        assertThat(shown("rev('a b')")).isEqualTo("mini(\"a b\"):rev()");
        assertThat(shown("fast(2, 'a b')")).isEqualTo("mini(\"a b\"):fast(2)");
        assertThat(shown("fast(2)('a b')")).isEqualTo("mini(\"a b\"):fast(2)");
        assertThat(shown("add(7, n('0'))")).isEqualTo("n(\"0\"):add(7)");
    }

    @Test
    void operatorsCalculate() {
        assertThat(shown("note('0 2') + '<0 12>'")).isEqualTo("note(\"0 2\"):add(\"<0 12>\")");
        assertThat(shown("2 * n('1')")).isEqualTo("mini(2):mul(n(\"1\"))");
        assertThat(shown("-n('1') % 3")).isEqualTo("n(\"1\"):mul(-1):mod(3)");
        assertThat(shown("s('a') .. s('b') .. s('c')")).isEqualTo("cat(s(\"a\"), s(\"b\"), s(\"c\"))");
    }

    @Test
    void wordsWithoutArgumentsArePatterns() {
        assertThat(shown("sine:range(0, 1):slow(4)")).isEqualTo("sine:range(0, 1):slow(4)");
    }

    @Test
    void choicesAreListsOrNamed() {
        assertThat(shown("mini('<0 1>'):pick({'a', n('0')})")).isEqualTo("mini(\"<0 1>\"):pick({\"a\", n(\"0\")})");
        assertThat(shown("mini('x y'):inhabit({x = 'a', ['end'] = 'b'})"))
                .isEqualTo("mini(\"x y\"):inhabit({[\"end\"] = \"b\", x = \"a\"})");
        assertThat(shown("timeCat({3, 'a*3'}, {1, 'b'})")).isEqualTo("timeCat({3, \"a*3\"}, {1, \"b\"})");
    }

    @Test
    void aMistakeIsToldWithItsLine() {
        assertThat(complaint("local a = 1\nlocal b = s('kick [snare')")).contains("2", "Column", "kick [snare");
        assertThat(complaint("s('kick'):fsat(2)")).contains("fsat", "fast");
        assertThat(complaint("s('kick'):every(4, 'rev')")).contains("The change of every", "\"rev\"");
        assertThat(complaint("s('kick'):every(4, function(p) p:rev() end)")).contains("return");
        assertThat(complaint("s('kick'):every(4, cat('snare'))")).contains("The change of every");
        assertThat(complaint("s('kick'):add(1, 'inn')")).contains("one of in, out", "inn");
        assertThat(complaint("return s('kick') < 3")).contains("lt or gt");
        assertThat(complaint("s('kick'):fast()")).contains("factor", "missing");
    }

    @Test
    void aPatternWithinItselfStopsGrowing() {
        assertThat(complaint("local p = s('a')\nfor i = 1, 40 do p = p:add(p) end"))
                .contains("at most 4096 parts");
        assertThat(complaint("local p = s('a')\nfor i = 1, 400 do p = p:rev() end"))
                .contains("deep");
    }

    @Test
    void functionsOfValuesAreWrittenDown() {
        assertThat(shown("n('0 1'):map(function(v) return (v + 1) * 2 - v end)"))
                .isEqualTo("n(\"0 1\"):map(function(x) return ((x + 1) * 2) - x end)");
        assertThat(shown("mini('0 1'):map(function(v, time) return time % 2 end)"))
                .isEqualTo("mini(\"0 1\"):map(function(x, y) return y % 2 end)");
        assertThat(shown("s('a'):filter(function(v) return v:get('s'):eq('a'):both(-v) end)"))
                .isEqualTo("s(\"a\"):filter(function(x) return x:get(\"s\"):eq(\"a\"):both(x * -1) end)");
    }

    @Test
    void aValueThatIsNotKnownYetCannotBeCompared() {
        assertThat(complaint("n('0 1'):filter(function(v) return v > 3 end)")).contains("lt or gt", "v:lt(3)");
        assertThat(complaint("n('0 1'):filter(function(v) end)")).contains("returns nothing", "return");
        assertThat(complaint("n('0 1'):map(function(v) return s('a') end)")).contains("must be a value");
        assertThat(complaint("n('0 1'):every(2, function(p) return p:map(function(v) return p end) end)"))
                .contains("must be a value");
    }

    @Test
    void whatAFunctionIsGivenCannotBeKept() {
        assertThat(complaint("local kept\nn('0'):every(2, function(p) kept = p; return p end)\npattern('x', kept)"))
                .contains("used outside");
    }

    @Test
    void aWordThatIsAMethodOnlyIsWrittenAsOne() {
        assertThat(shown("n('0 1'):every(2, function(p) return p:map(function(v) return v end) end)"))
                .isEqualTo("n(\"0 1\"):every(2, function(x) return x:map(function(y) return y end) end)");
    }
}
