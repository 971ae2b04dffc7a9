package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptError.Kind;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** Scripts that each keep a little fill the heap in the end. Shown in a process of its own, with a small heap. */
class FullHeapTest {
    private static final int MOST_RUNS = 60;
    private static final int REFUSALS = 3;

    @Test
    void whenGlobalsFillTheHeapTheyAreGivenUpAndTheNextScriptWorks() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseZGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filler.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines().toList()).endsWith("refused and went on 3 times");
    }

    /** Keeps some 20 MiB with each run, until that has been refused a few times. */
    static final class Filler {
        private static final Script KEEP = new Script(
                "keep.lua", "all = all or {} local t = {} for i = 1, 200000 do t[i] = {} end all[#all + 1] = t");

        private Filler() {}

        public static void main(String[] arguments) {
            LuaJRuntime runtime = new LuaJRuntime(
                    Host.NONE, ScriptLimits.DEFAULT.withTime(Duration.ofSeconds(30)), (place, fault) -> {});
            int refused = 0;
            for (int i = 0; i < MOST_RUNS && refused < REFUSALS; i++) {
                if (runtime.run(KEEP, line -> {}) instanceof ScriptResult.Failed(ScriptError error)) {
                    System.out.println(error.text());
                    ScriptResult next = runtime.run(new Script("next.lua", "return all"), line -> {});
                    boolean goesOn = next.equals(new ScriptResult.Done(List.of("nil")));
                    refused += goesOn && error.kind() == Kind.MEMORY ? 1 : MOST_RUNS;
                }
            }
            System.out.println("refused and went on " + refused + " times");
        }
    }
}
