package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Done-when 3: whatever a script does, it ends in time, says where and why, and the next one works. */
class HostileScriptTest {
    /** With memory enough for a loop over numbers, which a fast machine could use up before the time. */
    private static final ScriptLimits SHORT =
            ScriptLimits.DEFAULT.withTime(Duration.ofMillis(120)).withAllocatedBytes(2L << 30);
    /** Time enough to use up the memory on a busy machine too. */
    private static final ScriptLimits SMALL =
            ScriptLimits.DEFAULT.withTime(Duration.ofSeconds(20)).withAllocatedBytes(32 << 20);
    /** 100 ms on a machine of one's own; the tests share theirs. */
    private static final long GRACE_MS = 1500;

    static Stream<Hostile> scripts() {
        return Hostile.all().stream();
    }

    private static ScriptLimits limits(Hostile script) {
        return switch (script.end()) {
            case "MEMORY" -> SMALL;
            case "TIME" -> SHORT;
            default -> ScriptLimits.DEFAULT; // it ends by itself, however slow the machine is
        };
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void itEndsInTimeSaysWhereAndWhyAndTheNextOneWorks(Hostile script) throws InterruptedException {
        try (Running lua = new Running(limits(script))) {
            long begin = System.nanoTime();
            ScriptResult result = lua.run(script.source());
            long tookMs = (System.nanoTime() - begin) / 1_000_000;

            assertThat(tookMs).isLessThan(limits(script).time().toMillis() + GRACE_MS);
            if (script.end().equals("DONE")) {
                assertThat(result).isInstanceOf(ScriptResult.Done.class);
            } else {
                assertThat(result).isInstanceOf(ScriptResult.Failed.class);
                assertSaysWhereAndWhy(script, ((ScriptResult.Failed) result).error());
            }
            assertThat(lua.value("return 1 + 1, type(print), ('x'):rep(3), kept"))
                    .startsWith("2 function xxx");
            assertNoCoroutineIsLeft();
        }
    }

    private static void assertNoCoroutineIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("vt-script coroutine")) {
                thread.join(GRACE_MS); // its body has ended, and it is on its way out
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private static void assertSaysWhereAndWhy(Hostile script, ScriptError error) {
        assertThat(error.kind()).as(error.text()).isEqualTo(Kind.valueOf(script.end()));
        assertThat(error.script()).isEqualTo("set.lua");
        assertThat(error.message()).contains(script.message());
        if (script.line() > 0) {
            assertThat(error.line()).as(error.text()).isEqualTo(script.line());
        }
    }

    @Test
    void thereAreAtLeastSixtyAndEachHasANameOfItsOwn() {
        assertThat(scripts().map(Hostile::name).toList()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void aScriptThatIsTooLongIsNotLookedAt() {
        ScriptError error = new Running().error("x = 1\n".repeat(100_000));

        assertThat(error.kind()).isEqualTo(Kind.REFUSED);
        assertThat(error.text()).isEqualTo("set.lua: the script is longer than 256 KiB\nSplit it.");
    }

    @Test
    void compiledLuaIsNotLookedAt() {
        assertThat(new Running().error("\u001bLua\u0052\u0000\u0001").kind()).isEqualTo(Kind.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsNoLuaIsASyntaxError(String text) {
        try (Running lua = new Running(SHORT)) {
            long begin = System.nanoTime();
            ScriptResult result = lua.run(text);

            assertThat((System.nanoTime() - begin) / 1_000_000)
                    .isLessThan(SHORT.time().toMillis() + GRACE_MS);
            assertThat(result).isInstanceOf(ScriptResult.Failed.class);
            assertThat(((ScriptResult.Failed) result).error().kind()).isIn(Kind.SYNTAX, Kind.TIME, Kind.REFUSED);
            assertThat(lua.value("return 1")).isEqualTo("1");
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                "\u0000\u0001\u0002",
                "x = " + "(".repeat(50_000),
                "x = " + "{".repeat(50_000),
                "x = " + "-".repeat(2) + "\n" + "not ".repeat(40_000) + "1 1",
                "if a then ".repeat(20_000),
                "function f() ".repeat(15_000),
                "x = 'a' " + ".. 'a' ".repeat(30_000),
                "goto a ".repeat(30_000),
                "::a:: ".repeat(30_000),
                "local a ".repeat(30_000),
                "x = '\\x'",
                "x = 1e",
                "\ud800 = 1",
                "x = \"\\999\"");
    }

    @Test
    void theHeapReturnsToItsLevel() throws IOException {
        Running lua = new Running(SMALL);
        lua.value("return 1");
        long before = heldBytes();
        for (Hostile script :
                scripts().filter(script -> script.end().equals("MEMORY")).toList()) {
            for (int i = 0; i < 3; i++) {
                lua.run(script.source());
            }
        }

        assertThat(heldBytes() - before).isLessThan(16L << 20);
        assertThat(lua.value("return 1")).isEqualTo("1");
    }

    private static long heldBytes() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void anotherThreadStopsAScript() throws InterruptedException {
        try (Running lua = new Running()) {
            Thread.Builder.OfPlatform builder = Thread.ofPlatform().daemon();
            Thread stopper = builder.start(() -> {
                while (lua.printed.isEmpty()) {
                    Thread.onSpinWait();
                }
                lua.runtime.stop();
            });

            ScriptError error = lua.error("print('running')\nwhile true do end");

            assertThat(error.kind()).isEqualTo(Kind.STOPPED);
            assertThat(error.line()).isEqualTo(2);
            stopper.join();
        }
    }
}
