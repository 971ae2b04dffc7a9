package org.videotracker.script.lua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.luaj.LuaJRuntime;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.lua.runtime.ScriptResult;

/** E-39: running a script twice equals running it once. */
class IdempotencyTest {
    private static final String BEGINNING = """
            sampler('s1') sampler('s2') sequencer('q1') sequencer('q2') mixer('m1') mixer('m2')
            pattern('p1') pattern('p2', 24) chain('c1') chain('c2', {'p1'})
            """;

    /** Lines in which # is a number of a name and % a digit. */
    private static final List<String> LINES = List.of(
            "sampler('s#', {masterVolume = 0.%})",
            "mixer('m#', {masterVolume = 0.%})",
            "pattern('p#', 1%)",
            "pattern('p#')",
            "step('p#', %, {index = %, note = 60, speed = 2})",
            "step('p#', %)",
            "chain('c#', {'p1', {pattern = 'p2', repeats = %}})",
            "bind('q#', 'p1')",
            "bind('q#', 'p2')",
            "bindChain('q1', 'c#')",
            "connect('q#', 's1')",
            "connect('s#', 'm1', 'audio')",
            "connect('m#', 'masterAudioOut')",
            "disconnect('s#', 'masterAudioOut')",
            "disconnect('m#')",
            "setParam('s#', 'voices', %)",
            "map('s#.level', 'm1.masterVolume', {depth = 0.%})",
            "unmap('s#.level', 'm1.masterVolume')",
            "bpm(12%)");

    private final Catalog catalog = BuiltInModules.catalog();
    private final AtomicLong ids = new AtomicLong();
    private @Nullable Transaction transaction;

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> line = Arbitraries.of(LINES)
                .flatMap(form -> Arbitraries.of("1", "2")
                        .flatMap(name -> Arbitraries.integers()
                                .between(1, 9)
                                .map(digit -> form.replace("#", name).replace("%", digit.toString()))));
        return line.list().ofMaxSize(30).map(lines -> BEGINNING + String.join("\n", lines));
    }

    @Property(tries = 300)
    void runningAScriptTwiceIsRunningItOnce(@ForAll("scripts") String script) {
        Session once = run(script, NewSession.create(catalog, this::id));

        Session twice = run(script, once);

        assertThat(twice.saysTheSameAs(once))
                .as(() -> SessionDiff.between(once, twice).describe())
                .isTrue();
    }

    private Session run(String script, Session session) {
        transaction = new Transaction(session, catalog, this::id, ScriptLimits.DEFAULT.commands());
        try (LuaJRuntime runtime =
                new LuaJRuntime(ScriptApi.host(() -> transaction), ScriptLimits.DEFAULT, (place, fault) -> {
                    throw new AssertionError(place, fault);
                })) {
            assertThat(runtime.run(new Script("set.lua", script), line -> {})).isInstanceOf(ScriptResult.Done.class);
        }
        return transaction.session();
    }
}
