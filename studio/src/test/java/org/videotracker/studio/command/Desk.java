package org.videotracker.studio.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.conversation.LineCompletion;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.completion.LuaCompletion;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.completion.FileNames;
import org.videotracker.script.text.completion.TextCompletion;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.studio.line.TypedLinesFile;
import org.videotracker.studio.page.Transcript;

/** A conversation on an engine with a new project and a thread of its own. */
final class Desk implements AutoCloseable {
    private static final long DEADLINE_NANOS = 30_000_000_000L;

    final Catalog catalog = BuiltInModules.catalog();
    final Queue<String> faults = new ConcurrentLinkedQueue<>();
    final AtomicInteger leavings = new AtomicInteger();
    private final AtomicLong ids = new AtomicLong();
    final Engine engine = new Engine(NewSession.create(catalog, this::id), this::fault);
    private final WorkLoop loop = new WorkLoop("vt-engine", engine::pump, this::fault);
    private final LuaScripts scripts = new LuaScripts(engine, catalog, this::id, ScriptLimits.DEFAULT, this::fault);
    private final ExecutorService files = Executors.newSingleThreadExecutor();
    final Dialogue dialogue;

    Desk(Path folder) {
        engine.onRequest(loop::wake);
        dialogue = new Dialogue(new CommandServices(
                new TextConsole(engine, "studio", catalog, this::id, SessionFiles.NONE),
                files,
                scripts,
                new LineCompletion(
                        new TextCompletion(VerbTable.standard(), catalog, FileNames.NONE), new LuaCompletion(catalog)),
                this::session,
                new TypedLinesFile(folder.resolve("console-history"), InstantSource.fixed(Instant.EPOCH)),
                leavings::incrementAndGet,
                this::fault));
    }

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    private void fault(String place, Throwable fault) {
        faults.add(place + ": " + fault);
    }

    Session session() {
        return engine.snapshot().session();
    }

    /** Types a line and waits until it is done. */
    void enter(String line) {
        dialogue.enter(line);
        await(() -> !dialogue.isBusy());
    }

    /** All that was said, each line behind the sign of its kind. */
    List<String> said() {
        dialogue.transcript().drain();
        List<String> said = new ArrayList<>();
        Transcript transcript = dialogue.transcript();
        for (long line = transcript.first(); line < transcript.end(); line++) {
            said.add(transcript.line(line).kind() + " " + transcript.line(line).text());
        }
        return said;
    }

    static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
            assertThat(System.nanoTime() - begin).isLessThan(DEADLINE_NANOS);
        }
    }

    @Override
    public void close() {
        dialogue.close();
        files.shutdownNow();
        scripts.close();
        loop.close();
        assertThat(faults).isEmpty();
    }
}
