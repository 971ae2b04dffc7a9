package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library gives, as Lua 5.2 does. */
class LibraryTest {
    private final Running lua = new Running();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 / 3                                       | 0.33333333333333
            1e100                                       | 1e+100
            2 ^ 53                                      | 9.007199254741e+15
            -0.1 .. ''                                  | -0.1
            1 .. ' ' .. 0.1 .. ' ' .. 1 / 3             | 1 0.1 0.33333333333333
            100                                         | 100
            1e15                                        | 1e+15
            1 / 0                                       | inf
            string.format('%5.2f;', 3.14159)            |  3.14;
            string.format('%-5d;%05d;%+d', 42, 42, 42)  | 42   ;00042;+42
            string.format('%x %X %#x %o', 255, 255, 255, 8) | ff FF 0xff 10
            string.format('%e %.3g %g', 12345.678, 0.00001234, 1e20) | 1.234568e+04 1.23e-05 1e+20
            string.format('%q', 'a"b\\\\c')             | "a\\"b\\\\c"
            string.format('%10.3s;%c%%', 'abcdef', 65)  |        abc;A%
            string.rep('ab', 3, ',')                    | ab,ab,ab
            ('Hello'):upper() .. ('Hello'):lower()      | HELLOhello
            ('hello'):sub(2, -2)                        | ell
            ('hello'):sub(-100, 2)                      | he
            ('hello'):reverse()                         | olleh
            ('hello world'):find('o w')                 | 5 7
            ('hello world'):find('(o)%s(w)')            | 5 7 o w
            ('a.b'):find('.', 1, true)                  | 2 2
            ('key = value'):match('^(%w+)%s*=%s*(%w+)$') | key value
            ('f(a(b)c)d'):match('%b()')                 | (a(b)c)
            ('THE (quick) fox'):find('%f[%a]%a+%f[%A]', 5) | 6 10
            ('abcabc'):match('(abc)%1')                 | abc
            ('[]'):match('[]]')                         | ]
            ('x-y'):match('[%w-]+')                     | x-y
            ('hello'):gsub('l', {l = 'L'})              | heLLo 2
            ('hello'):gsub('(h)(e)', '%2%1')            | ehllo 1
            ('abc'):gsub('', '-')                       | -a-b-c- 4
            ('abc'):gsub('%w', function(c) return c .. c end, 2) | aabbc 2
            ('hello'):byte(1, 3)                        | 104 101 108
            string.char(72, 105)                        | Hi
            #('abc')                                    | 3
            table.concat({1, 2.5, 'x'}, ', ')           | 1, 2.5, x
            table.unpack({1, 2, 3}, 2)                  | 2 3
            table.pack(1, nil, 3).n                     | 3
            select('#', nil, nil)                       | 2
            select(-1, 1, 2, 3)                         | 3
            tonumber('ff', 16)                          | 255
            tonumber('0x10') + '5'                      | 21
            tostring(nil) .. tostring(true)             | niltrue
            math.floor(3.7) + math.max(1, 5)            | 8
            bit32.band(12, 10)                          | 8
            _VERSION                                    | Lua 5.2
            type(print)                                 | function
            rawequal('a', 'a')                          | true
            next({})                                    | nil
            pcall(error, 'x', 0)                        | false x
            """)
    void expressionHasValue(String expression, String value) {
        assertThat(lua.value("return " + expression).strip()).isEqualTo(value.strip());
    }

    @Test
    void gmatchGoesThroughAllMatches() {
        assertThat(lua.value("local t = {} for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do t[#t+1] = k..v end"
                        + " for w in ('one two'):gmatch('%a+') do t[#t+1] = w end return table.concat(t, ' ')"))
                .isEqualTo("a1 b2 one two");
    }

    @Test
    void tablesAreSortedInsertedIntoAndRemovedFrom() {
        assertThat(lua.value("local t = {5, 3, 1, 4} table.sort(t) table.insert(t, 1, 0) table.insert(t, 9)"
                        + " local gone = table.remove(t, 2) return gone, table.concat(t, ' '), table.remove(t)"))
                .isEqualTo("1 0 3 4 5 9 9");
        assertThat(lua.value("local t = {'b', 'c', 'a'} table.sort(t, function(x, y) return x > y end)"
                        + " return table.concat(t)"))
                .isEqualTo("cba");
    }

    @Test
    void coroutinesHandValuesToAndFro() {
        assertThat(lua.value("local co = coroutine.create(function(a, b) local c = coroutine.yield(a + b)"
                        + " local d = coroutine.yield(c * 2) return d, 'end' end)"
                        + " local _, x = coroutine.resume(co, 1, 2) local _, y = coroutine.resume(co, 10)"
                        + " local _, z, w = coroutine.resume(co, 7) return x, y, z, w, coroutine.status(co),"
                        + " select(2, coroutine.resume(co))"))
                .isEqualTo("3 20 7 end dead cannot resume dead coroutine");
        assertThat(lua.value("local n = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end)"
                        + " return n(), n(), n()"))
                .isEqualTo("1 2 3");
    }

    @Test
    void anErrorCrossesACoroutineAsTheValueItIs() {
        assertThat(lua.value("local co = coroutine.create(function() error({code = 7}) end)"
                        + " local ok, e = coroutine.resume(co) return ok, e.code, coroutine.status(co)"))
                .isEqualTo("false 7 dead");
        assertThat(lua.value("local co = coroutine.create(function() error() end) return coroutine.resume(co)"))
                .isEqualTo("false nil");
    }

    @Test
    void pcallGivesTheMessageWithItsPlace() {
        assertThat(lua.value("return pcall(function()\n  error('no') end)")).isEqualTo("false set.lua:2: no");
        assertThat(lua.value(
                        "local function f()\n error('no', 2) end\nreturn select(2, pcall(function()\n f()\n end))"))
                .isEqualTo("set.lua:4: no");
        assertThat(lua.value("return pcall(function() local x = nil + 1 end)"))
                .startsWith("false set.lua:1: attempt to perform arithmetic");
        assertThat(lua.value("return xpcall(error, function(m) return 'handled ' .. m end, 'x', 0)"))
                .isEqualTo("false handled x");
    }

    @Test
    void pairsAsksTheMetatable() {
        assertThat(lua.value("local t = setmetatable({}, {__pairs = function() return next, {a = 1}, nil end})"
                        + " for k, v in pairs(t) do return k, v end"))
                .isEqualTo("a 1");
    }

    @Test
    void printWritesOneLineForEachCall() {
        lua.run("print('a', 1, nil) print()");

        assertThat(lua.printed).containsExactly("a\t1\tnil", "");
    }

    @Test
    void globalsStayFromRunToRunAndLocalsDoNot() {
        lua.run("kept = 1 local lost = 2");

        assertThat(lua.value("return kept, lost")).isEqualTo("1 nil");
    }

    @Test
    void whatOneRunBreaksForItselfTheLibraryKeeps() {
        lua.run("print = nil; string = nil; pcall = 3");
        lua.run("print, string, pcall = nil");

        assertThat(lua.value("return type(print), type(string.rep), type(pcall)"))
                .isEqualTo("function function function");
    }

    @Test
    void charactersBeyondTheFirst65536SurviveTheWayThroughTheInterpreter() {
        assertThat(lua.value("return 'a \uD83C\uDFB9'")).isEqualTo("a \uD83C\uDFB9");
    }
}
