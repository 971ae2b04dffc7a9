package org.videotracker.script.lua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.compiler.LuaC;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.SyntaxError;

/** What holds for every text. */
class LuaSourceLawsTest {

    @Property(tries = 500)
    void theUnitsAreTheStatementsInTheirPlaces(@ForAll long seed, @ForAll @IntRange(max = 12) int count)
            throws NotLuaException {
        RandomLua lua = new RandomLua(seed);
        List<String> statements = lua.statements(count);
        StringBuilder text = new StringBuilder(lua.gap());
        List<Integer> begins = new ArrayList<>();
        for (String statement : statements) {
            begins.add(text.length());
            text.append(statement).append(lua.gap()).append(";").append(lua.gap());
        }

        List<Unit> units = LuaSource.parse(text.toString()).units();

        assertThat(units).extracting(Unit::begin).containsExactlyElementsOf(begins);
        assertThat(units).extracting(Unit::text).containsExactlyElementsOf(statements);
    }

    @Property(tries = 500)
    void everyUnitOfALegalTextCompilesAloneAndKeepsItsLines(@ForAll long seed, @ForAll @IntRange(max = 8) int count)
            throws NotLuaException {
        RandomLua lua = new RandomLua(seed);
        String text = String.join(lua.gap() + ";", lua.statements(count));
        assertThat(isLua(text)).as(text).isTrue();

        for (Unit unit : LuaSource.parse(text).units()) {
            assertThat(isLua(unit.code())).as(unit.code()).isTrue();
            assertThat(unit.code().lines().count())
                    .isEqualTo(unit.text().lines().count());
        }
    }

    @Property(tries = 1000)
    void weAndTheCompilerReadTheSameTextsButForLabels(@ForAll long seed) {
        RandomLua lua = new RandomLua(seed);
        String text = damaged(String.join(" ", lua.statements(3)), new Random(seed));

        String refusal = refusal(text);
        List<SyntaxError> errors = LuaSource.errors(text);

        if (refusal.contains("label") || refusal.contains("nesting of")) {
            return;
        }
        boolean isBadNumber = !errors.isEmpty() && errors.getFirst().message().startsWith("malformed number");
        if (!isBadNumber) { // the compiler reads 0x. and 3end as numbers and more
            assertThat(errors.isEmpty()).as(text + "\n" + refusal).isEqualTo(refusal.isEmpty());
        }
    }

    /** A word or a character too few or too many. */
    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        String extra = List.of("end", ")", "=", "then", "{", "local", "'", "]]", "--[[", "\\", "return", ",", ".")
                .get(random.nextInt(13));
        return random.nextBoolean()
                ? text.substring(0, at) + " " + extra + " " + text.substring(at)
                : text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
    }

    private static boolean isLua(String text) {
        return refusal(text).isEmpty();
    }

    /** What Lua's compiler says. */
    private static String refusal(String text) {
        try {
            LuaC.instance.compile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "=t");
            return "";
        } catch (LuaError | IOException error) {
            return String.valueOf(error.getMessage());
        } catch (RuntimeException fault) { // as the compiler does with numbers that are none
            return "fault " + fault;
        }
    }
}
