package org.videotracker.media.capture;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.grabber.CaptureInput;
import org.videotracker.media.grabber.CaptureMain;
import org.videotracker.media.grabber.CaptureWire;
import org.videotracker.media.process.ChildJvm;

/**
 * Keeps one source in sight: a process sees it, a thread brings what it sees to a feed. One that ends, however it came about, is started
 * again after a while, which is longer the oftener it was in vain; that there are no pictures is said once.
 */
final class CaptureStream implements AutoCloseable {
    private static final long FIRST_REST_MILLIS = 1_000;
    private static final long LONGEST_REST_MILLIS = 15_000;
    /** Pictures that come for less long than this are no reason to say that they come again: they may go again. */
    private static final long STEADY_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final String source;
    private final CaptureInput.Wish wish;
    private final CaptureFeed feed;
    private final Consumer<String> notices;
    private final FaultSink faults;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Process process;
    private boolean isAbsent;
    private long restMillis = FIRST_REST_MILLIS;

    /** @param before whose pictures came to the same feed; it is closed */
    CaptureStream(
            String source,
            CaptureInput.Wish wish,
            CaptureFeed feed,
            Optional<CaptureStream> before,
            Consumer<String> notices,
            FaultSink faults) {
        this.source = source;
        this.wish = wish;
        this.feed = feed;
        this.notices = notices;
        this.faults = faults;
        thread = Thread.ofPlatform().name("vt-capture").daemon().start(() -> run(before));
    }

    private void run(Optional<CaptureStream> before) {
        try {
            if (before.isPresent()) {
                before.get().awaitEnd();
            }
            while (!isClosed()) {
                String why = see();
                if (!isClosed()) {
                    lose(why);
                    if (!closed.await(restMillis, TimeUnit.MILLISECONDS)) {
                        restMillis = Math.min(LONGEST_REST_MILLIS, 2 * restMillis);
                    }
                }
            }
        } catch (InterruptedException | RuntimeException | Error fault) {
            faults.report("showing " + source, fault);
        } finally {
            end();
            feed.clear();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Brings pictures as long as there are any. Returns why there are no more. */
    private String see() {
        try {
            List<String> arguments = List.of(
                    source,
                    Integer.toString(wish.width()),
                    Integer.toString(wish.height()),
                    Integer.toString(wish.fps()));
            Process started = ChildJvm.running(CaptureMain.class, List.of("-Xmx192m"), arguments)
                    .start();
            process = started;
            if (isClosed()) {
                return "";
            }
            CaptureWire.Reader pictures = new CaptureWire.Reader(started.getInputStream());
            pictures.next(feed, this::lose);
            long first = System.nanoTime();
            while (!isClosed()) {
                pictures.next(feed, this::lose);
                if (System.nanoTime() - first > STEADY_NANOS) {
                    gain();
                }
            }
            return "";
        } catch (EOFException dead) {
            return "the process that sees it has died";
        } catch (IOException said) {
            return String.valueOf(said.getMessage());
        } finally {
            end();
        }
    }

    private void gain() {
        restMillis = FIRST_REST_MILLIS;
        if (isAbsent) {
            isAbsent = false;
            notices.accept("Pictures come from " + source + " again.");
        }
    }

    private void lose(String why) {
        if (!isAbsent) {
            isAbsent = true;
            notices.accept("No pictures come from " + source + ": " + why
                    + ". It is tried again now and then; the set plays on.");
        }
    }

    private void end() {
        Process present = process;
        if (present != null) {
            present.destroyForcibly();
        }
    }

    /** The process, while there is one. */
    Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    /** Ends the process; does not wait. */
    @Override
    public void close() {
        closed.countDown();
        end();
    }

    /** Waits until nothing comes any more. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }
}
