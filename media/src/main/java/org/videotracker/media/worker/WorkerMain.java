package org.videotracker.media.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.videotracker.media.convert.Converter;
import org.videotracker.media.convert.Supervision;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.probe.Prober;

/** The worker process: takes requests from standard input, one at a time, and answers on standard output. Ends with its parent. */
public final class WorkerMain implements Supervision {

    private static final double PROGRESS_STEP = 0.01;

    /** A sign of life at least this often, or a long file would be taken for a stuck one. */
    private static final long SIGN_OF_LIFE_NANOS = 1_000_000_000L;

    private final Wire wire = new Wire();
    private final PrintStream answers;
    private volatile boolean cancelled;
    private double reported;
    private long reportedNanos;

    private WorkerMain(PrintStream answers) {
        this.answers = answers;
    }

    /** Run by {@link MediaWorker} with the most native memory to use, in megabytes. */
    public static void main(String[] arguments) throws IOException {
        MemoryLimit.set(Long.parseLong(arguments[0]) << 20);
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // Whatever else prints must not mix with the answers.
        System.setOut(System.err);
        new WorkerMain(answers).serve();
    }

    private void serve() throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ExecutorService work = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("vt-convert").daemon().factory())) {
            answer(new Message.Ready());
            String line;
            while ((line = requests.readLine()) != null) {
                Message request = wire.read(line);
                if (request instanceof Message.Cancel) {
                    cancelled = true;
                } else {
                    cancelled = false;
                    work.execute(() -> answer(perform(request)));
                }
            }
            // The parent is gone; what is half done is cleaned up by nobody else.
            cancelled = true;
        }
    }

    private Message perform(Message request) {
        reported = 0;
        try {
            return switch (request) {
                case Message.Probe(Path path) -> new Message.Probed(Prober.probe(path));
                case Message.Convert(var conversion) -> new Message.Converted(Converter.convert(conversion, this));
                case Message.Cancel _,
                        Message.Ready _,
                        Message.Progress _,
                        Message.Probed _,
                        Message.Converted _,
                        Message.Failed _ -> throw new IllegalArgumentException("no request: " + request);
            };
        } catch (MediaException failure) {
            return new Message.Failed(kind(failure), failure.path(), failure.problem(), failure.remedy());
        } catch (OutOfMemoryError exhausted) {
            return new Message.Failed(Message.Failure.OUT_OF_MEMORY, source(request), "", "");
        } catch (RuntimeException | Error fault) {
            // The outermost loop: the fault is reported to the parent, and the next request may well succeed.
            return new Message.Failed(Message.Failure.FAULT, source(request), describe(fault), "");
        }
    }

    private static String describe(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? fault.toString() : fault + " at " + trace[0];
    }

    private static Path source(Message request) {
        return switch (request) {
            case Message.Probe(Path path) -> path;
            case Message.Convert(var conversion) -> conversion.source();
            case Message.Cancel _,
                    Message.Ready _,
                    Message.Progress _,
                    Message.Probed _,
                    Message.Converted _,
                    Message.Failed _ -> Path.of("");
        };
    }

    private static Message.Failure kind(MediaException failure) {
        return switch (failure) {
            case UnreadableMediaException _ -> Message.Failure.UNREADABLE;
            case UnwritableFileException _ -> Message.Failure.UNWRITABLE;
            case MediaCancelledException _ -> Message.Failure.CANCELLED;
        };
    }

    private void answer(Message message) {
        String line = wire.write(message);
        synchronized (answers) {
            answers.println(line);
        }
    }

    @Override
    public void progress(double done) {
        long now = System.nanoTime();
        if (done >= reported + PROGRESS_STEP || now - reportedNanos > SIGN_OF_LIFE_NANOS) {
            reported = done;
            reportedNanos = now;
            answer(new Message.Progress(Math.min(1, done)));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
