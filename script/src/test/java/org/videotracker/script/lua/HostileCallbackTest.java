package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.script.lua.luaj.Hostile;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * Done-when 3: whatever a callback does on beat 17, it is stopped in time and named, what is heard is what is heard without it,
 * and the next script works.
 */
class HostileCallbackTest {
    /** 100 ms on a machine of one's own; the tests share theirs. */
    private static final long GRACE_MS = 1500;
    /** What a callback may leave behind, a few times over, and what the tests do. */
    private static final long HELD_BYTES = 64 << 20;
    /** What they return is not looked at. */
    private static final Set<String> HARMLESS_IN_A_CALLBACK = Set.of("loop in __tostring of the result");

    private static final String SET = "bpm(480)\nfor row = 0, 15 do step('P0', row, {index = row % 2}) end\n";
    private static float[] undisturbed = {};
    private static List<String> triggers = List.of();

    /** What is no Lua is never called. */
    static Stream<Hostile> scripts() {
        return Hostile.all().stream().filter(script -> !script.end().equals("SYNTAX"));
    }

    @BeforeAll
    static void renderWithout() {
        try (Show show = new Show()) {
            show.applied(SET);
            undisturbed = show.render(4.75).sound(); // at four times the tempo, 19 beats
            triggers = List.copyOf(show.triggers);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void itIsStoppedAndNamedAndNobodyHearsIt(Hostile script) {
        long heldBefore = held();
        try (Show show = new Show(ScriptLimits.DEFAULT)) {
            show.applied(SET
                    + "engine:getClock():onBeat(function(beat) if beat ~= 17 then return end\n"
                    + script.source()
                    + "\nend)");

            show.render(4.75);

            assertThat(show.longestCallMs())
                    .isLessThan(ScriptLimits.DEFAULT.callbackTime().toMillis() + GRACE_MS);
            assertThat(show.sound()).isEqualTo(undisturbed);
            assertThat(show.triggers).isEqualTo(triggers);
            assertReported(script, show.reports);
            assertThat(show.applied("return 1 + 1").values()).containsExactly("2");
        }
        if (script.end().equals("MEMORY")) {
            assertThat(held()).isLessThan(heldBefore + HELD_BYTES);
        }
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void assertReported(Hostile script, List<ScriptReport> reports) {
        if (script.end().equals("DONE") || HARMLESS_IN_A_CALLBACK.contains(script.name())) {
            return; // it may be done in time or not
        }
        assertThat(reports).hasSize(1);
        ScriptError error = switch (reports.getFirst()) {
            case ScriptReport.Failed(String callback, ScriptError why) -> why;
            case ScriptReport.Paused(String callback, ScriptError why) -> why;
            case ScriptReport other -> throw new AssertionError(other.text());
        };
        assertThat(error.script()).isEqualTo("set.lua");
        assertThat(error.kind()).isIn(Kind.valueOf(script.end()), Kind.TIME, Kind.MEMORY);
        if (error.kind() == Kind.TIME) {
            assertThat(error.message()).isEqualTo("stopped after 10 ms, which is all the time a callback has");
        }
        if (script.line() > 0 && error.kind() == Kind.RUNTIME) {
            assertThat(error.line()).isEqualTo(3 + script.line());
        }
        assertThat(reports.getFirst().text()).contains("callback of set.lua, line 3");
    }
}
