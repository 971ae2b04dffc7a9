package org.videotracker.script.lua.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.syntax.NotLuaException;

class LuaSourceTest {

    private static List<Unit> units(String text) {
        return source(text).units();
    }

    private static LuaSource source(String text) {
        try {
            return LuaSource.parse(text);
        } catch (NotLuaException refusal) {
            throw new AssertionError(text + ": " + refusal.error(), refusal);
        }
    }

    private static List<String> toRun(String before, String after) {
        return source(after).changedSince(source(before)).run().stream()
                .map(Unit::text)
                .toList();
    }

    @Test
    void aUnitIsOneStatementWithItsPlace() {
        List<Unit> units = units("bpm(120) -- fast\n\n  sampler('kick', {\n  level = 1 })");

        assertThat(units).extracting(Unit::text).containsExactly("bpm(120)", "sampler('kick', {\n  level = 1 })");
        assertThat(units.get(1).line()).isEqualTo(3);
        assertThat(units.get(1).column()).isEqualTo(3);
        assertThat(units.get(1).begin()).isEqualTo(20);
    }

    @Test
    void aTabIsOneCharacterAndSoIsALetterOfAnyAlphabet() {
        List<Unit> units = units("\ta = 'größe' b = 2");

        assertThat(units).extracting(Unit::column).containsExactly(2, 14);
    }

    @Test
    void linesEndAsOnEverySystem() {
        assertThat(units("a = 1\r\nb = 2\nc = 3\rd = [[\r\n]]\r\ne = 5"))
                .extracting(Unit::line)
                .containsExactly(1, 2, 3, 4, 6);
    }

    @Test
    void aFirstLineForTheShellIsNoStatement() {
        List<Unit> units = units("#!/usr/bin/env vt run\nbpm(120)");

        assertThat(units).extracting(Unit::line).containsExactly(2);
    }

    @Test
    void aCallGoesOnInTheNextLine() {
        assertThat(units("engine\n  :getClock()\n  :setBPM(96)\nplay()")).hasSize(2);
        assertThat(units("f\n(g or h)()")).hasSize(1);
        assertThat(units("f();\n(g or h)()")).hasSize(2);
    }

    @Test
    void aLastReturnIsAUnit() {
        assertThat(units("a = 1; return a, 2;")).extracting(Unit::text).containsExactly("a = 1", "return a, 2");
    }

    @Test
    void aTextWithNothingToDoHasNoUnits() {
        assertThat(units(" -- nothing\n ;; --[[ at all ]]")).isEmpty();
        assertThat(units("")).isEmpty();
    }

    @Test
    void aTextWithLabelsAtItsTopIsOneUnitWithLocalsOfItsOwn() {
        List<Unit> units = units("local n = 0\n::again::\nn = n + 1\nif n < 3 then goto again end");

        assertThat(units).hasSize(1);
        assertThat(units.getFirst().locals()).isEmpty();
        assertThat(units.getFirst().code()).startsWith("local n = 0");
    }

    @Test
    void aTextThatChangesItsEnvironmentIsOneUnit() {
        assertThat(units("local _ENV = {}\nx = 1")).hasSize(1);
        assertThat(units("x = 0\n_ENV = {}\nx = 1")).hasSize(1);
    }

    @Test
    void aLocalNameIsSetInTheEnvironment() {
        List<Unit> units = units("local a, b = 1, 2\nlocal function f(x)\n return x end\nlocal c -- later\nlocal d, e");

        assertThat(units)
                .extracting(Unit::code)
                .containsExactly(
                        "      a, b = 1, 2", "      function f(x)\n return x end", "      c = nil", "      d, e = nil");
        assertThat(units)
                .extracting(Unit::locals)
                .containsExactly(List.of("a", "b"), List.of("f"), List.of("c"), List.of("d", "e"));
    }

    @Test
    void aUnitKnowsWhatItReadsAndDefines() {
        Unit unit = units(
                        "function voices.add(name) local level = gain; count = count + 1; return make(name, level) end")
                .getFirst();

        assertThat(unit.reads()).containsExactlyInAnyOrder("voices", "gain", "count", "make");
        assertThat(unit.defines()).containsExactlyInAnyOrder("voices", "count");
    }

    @Test
    void parametersAndLoopNamesAreTheUnitsOwn() {
        Unit unit = units("for i, v in pairs(list) do local w = v; f(function(a, ...) return a + w + i, ... end) end")
                .getFirst();

        assertThat(unit.reads()).containsExactlyInAnyOrder("pairs", "list", "f");
        assertThat(unit.defines()).isEmpty();
    }

    @Test
    void aLocalNameEndsWithItsBlockButForTheConditionOfARepeat() {
        assertThat(units("do local x = 1 end").getFirst().reads()).isEmpty();
        assertThat(units("if a then local x = 1 else f(x) end").getFirst().reads())
                .contains("x");
        assertThat(units("repeat local x = 1 until x").getFirst().reads()).doesNotContain("x");
        assertThat(units("local x = x").getFirst().reads()).containsExactly("x");
    }

    @Test
    void aBlockHasItsName() {
        assertThat(units("block('drums', function() end)").getFirst().block()).contains("drums");
        assertThat(units("local d = block(\"dr\\117ms\", f)").getFirst().block())
                .contains("drums");
        assertThat(units("block(name, f)").getFirst().block()).isEmpty();
        assertThat(units("engine.block('drums', f)").getFirst().block()).isEmpty();
    }

    @Test
    void layoutCommentsAndOrderAreNoChange() {
        assertThat(toRun("a = 1\nb = f(2)", "-- now\nb=f( 2 ) ;\n\n  a --[[x]] = 1"))
                .isEmpty();
    }

    @Test
    void whatSaysSomethingNewIsRunAgain() {
        assertThat(toRun("a = 1\nb = 2", "a = 1\nb = 3")).containsExactly("b = 3");
        assertThat(toRun("a = '1'", "a = \"1\"")).containsExactly("a = \"1\"");
        assertThat(toRun("f()", "f()\nf()")).containsExactly("f()");
    }

    @Test
    void whatReadsAChangedNameIsRunAgainEvenByWayOfOthers() {
        String before = "local base = 1\nlocal top = base * 2\nplay()\nsampler('k', {level = top})";

        assertThat(toRun(before, before.replace("base = 1", "base = 3")))
                .containsExactly("local base = 3", "local top = base * 2", "sampler('k', {level = top})");
    }

    @Test
    void aChangedFunctionTouchesThoseWhoCallItAfterwards() {
        assertThat(toRun("g()\nfunction g() return 1 end\nprint(g())", "g()\nfunction g() return 2 end\nprint(g())"))
                .containsExactly("function g() return 2 end", "print(g())");
    }

    @Test
    void aChangedFieldTouchesThoseWhoReadTheTable() {
        assertThat(toRun("c = {}\nc.speed = 3\nf(c)", "c = {}\nc.speed = 4\nf(c)"))
                .containsExactly("c.speed = 4", "f(c)");
    }

    @Test
    void aLostDefinitionLetsTheOthersSpeakAgain() {
        Change change = source("x = 1\nf(x)").changedSince(source("x = 1\nx = 2\nf(x)"));

        assertThat(change.run()).extracting(Unit::text).containsExactly("x = 1", "f(x)");
        assertThat(change.removed()).extracting(Unit::text).containsExactly("x = 2");
    }

    @Test
    void ofEqualUnitsAsManyAreRemovedAsAreMissing() {
        assertThat(source("f()").changedSince(source("f() f() f()")).removed()).hasSize(2);
    }

    @Test
    void aSelectionIsTheUnitsThatItTouches() {
        LuaSource source = source("a = 1\nb = 2\nc = 3");

        assertThat(source.units(8, 9)).extracting(Unit::text).containsExactly("b = 2");
        assertThat(source.units(4, 13)).hasSize(3);
        assertThat(source.units(11, 11)).extracting(Unit::text).containsExactly("b = 2");
    }

    @Test
    void whatIsNoLuaSaysWhere() {
        assertThatThrownBy(() -> LuaSource.parse("a = 1\nb = = 2"))
                .isInstanceOfSatisfying(NotLuaException.class, refusal -> {
                    assertThat(refusal.error().line()).isEqualTo(2);
                    assertThat(refusal.error().column()).isEqualTo(5);
                });
    }

    @Test
    void nestingWithoutEndIsAnErrorAndNoFault() {
        for (String open : List.of("(", "{", "f(", "a[", "not(", "f{", "function() return ", "a = a and (")) {
            String text = "x = " + open.repeat(262_144 / open.length());
            assertThat(LuaSource.errors(text)).as(open).hasSize(1);
        }
        for (String open :
                List.of("do ", "if a then ", "while a do ", "repeat ", "function f() ", "for i = 1, 2 do ")) {
            assertThat(LuaSource.errors(open.repeat(500))).as(open).hasSize(1);
        }
    }

    @Test
    void whatIsLongWithoutBeingDeepIsRead() {
        for (String link : List.of(" + 1", " .. 1", " and 1", ".x", "[1]", "()", ":m()", "'t'", "{}")) {
            assertThat(units("x = y" + link.repeat(20_000))).as(link).hasSize(1);
        }
        assertThat(units("x = " + "- ".repeat(50_000) + "1")).hasSize(1);
        assertThat(units("if a then " + "elseif b then ".repeat(15_000) + " end"))
                .hasSize(1);
        assertThat(units("a = 1\n".repeat(40_000))).hasSize(40_000);
    }
}
