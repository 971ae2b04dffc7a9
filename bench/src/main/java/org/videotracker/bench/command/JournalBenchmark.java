package org.videotracker.bench.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.videotracker.bench.report.Figure;
import org.videotracker.bench.report.Floor;
import org.videotracker.bench.work.Sessions;
import org.videotracker.bench.work.Stage;
import org.videotracker.bench.work.WorkFolder;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.media.journal.JournalLimits;
import org.videotracker.media.journal.SessionJournal;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.json.CommandJson;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

/** What it costs that no edit is ever lost: compare with {@code CommandsBenchmark}, which keeps no journal. */
@SuppressWarnings("NullAway.Init") // the set-up comes first
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class JournalBenchmark {
    private static final int COMMANDS = 1024;

    private final Sessions.Patched patched = Sessions.patched(40);
    private final List<Batch> batches = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private CompletableFuture<Outcome> last = new CompletableFuture<>();
    private WorkFolder folder;
    private SessionLock lock;
    private Engine engine;
    private SessionJournal journal;
    private Snapshot present;
    private int next;

    @Setup
    public void open() throws IOException {
        for (int i = 0; i < COMMANDS; i++) {
            var sampler = patched.samplers().get(i % patched.samplers().size());
            batches.add(Batch.of(
                    "bench", new SetParameter(new OfModule(sampler, "masterVolume"), Value.of(i % 509 / 509.0))));
        }
        folder = new WorkFolder();
        engine = Stage.forEdits(patched.session()).engine();
        lock = SessionLock.take(new SessionFile(folder.path("main.session.json")));
        present = engine.snapshot();
        journal = SessionJournal.begin(lock, present, "bench", JournalLimits.DEFAULT, trouble -> {
            throw new IllegalStateException(trouble);
        });
        engine.recordInto(journal);
    }

    @TearDown
    public void close() {
        journal.close();
        lock.close();
        folder.close();
    }

    /** Commands that one thread submits and applies, each a batch of its own, as many as wait in one pump. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OperationsPerInvocation(COMMANDS)
    @Figure(unit = "commands/s")
    @Floor(atLeast = 100_000)
    public Outcome apply() {
        for (Batch batch : batches) {
            last = engine.submit(batch);
        }
        engine.pump();
        return last.join();
    }

    /** One edit of a person: one record, one write. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Figure(unit = "µs", each = 0.001)
    public void appendOne() {
        next = (next + 1) % COMMANDS;
        present = new Snapshot(present.version() + 1, present.session(), present.history());
        journal.append(List.of(new JournalEntry.Applied(batches.get(next))), present);
    }

    /** The text of a command. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Figure(unit = "µs", each = 0.001)
    public int writeCommand() {
        next = (next + 1) % COMMANDS;
        Command command = batches.get(next).commands().getFirst();
        line.setLength(0);
        CommandJson.write(command, line);
        return line.length();
    }
}
