package org.videotracker.bench.file;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.json.UnreadableSessionException;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;

/** How long it takes to write and to read the text of a session of 1000 patterns of 64 rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SessionFileBenchmark {
    private final Catalog catalog = BuiltInModules.catalog();
    private final Session session = Sessions.withPatterns(1000);
    private final String text = SessionJson.write(session);

    @Benchmark
    @Figure(unit = "ms")
    public String save() {
        return SessionJson.write(session);
    }

    @Benchmark
    @Figure(unit = "ms")
    public Session load() throws UnreadableSessionException {
        return SessionJson.read(text, catalog);
    }
}
