package org.videotracker.media.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.Captures;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.grabber.Camera;
import org.videotracker.media.grabber.CaptureInput;
import org.videotracker.model.session.Session;

/**
 * The pictures from outside of a set that plays: what its modules name is kept in sight, and nothing else. Any thread, unless it says
 * otherwise.
 */
public final class LiveCaptures implements Captures, AutoCloseable {
    private final CaptureInput.Wish wish;
    private final Consumer<String> notices;
    private final FaultSink faults;
    private final Map<String, CaptureFeed> feeds = new ConcurrentHashMap<>();
    private final Map<String, CaptureStream> streams = new HashMap<>();
    private final Map<String, CaptureStream> closed = new HashMap<>();
    private volatile boolean isStudioWanted;
    private boolean isClosed;

    /**
     * Sees nothing as yet.
     *
     * @param width the most pixels across that are worth while
     * @param height the most pixels down
     * @param fps the most pictures in a second
     * @param notices told in a sentence of a source that is missing, and that it has come back; any thread
     */
    public LiveCaptures(int width, int height, double fps, Consumer<String> notices, FaultSink faults) {
        wish = new CaptureInput.Wish(width, height, (int) Math.max(1, Math.ceil(fps)));
        this.notices = notices;
        this.faults = faults;
    }

    /** What can be named on this machine, for a list to choose from. May wait for the system. */
    public static List<String> found() {
        List<String> found = new ArrayList<>(List.of(CaptureInput.SCREEN, CaptureType.STUDIO, CaptureInput.TEST));
        List<Camera> cameras = Camera.ofThisMachine();
        for (Camera camera : cameras) {
            long namesakes = cameras.stream()
                    .filter(other -> other.name().equalsIgnoreCase(camera.name()))
                    .count();
            found.add(namesakes == 1 ? camera.name() : camera.device());
        }
        return List.copyOf(found);
    }

    @Override
    public CaptureFeed feed(String source) {
        return feeds.computeIfAbsent(source, _ -> new CaptureFeed());
    }

    @Override
    public boolean isLive() {
        return true;
    }

    /** Where the studio puts its own pictures; empty while nothing shows them. */
    public Optional<CaptureFeed> studio() {
        return isStudioWanted ? Optional.of(feed(CaptureType.STUDIO)) : Optional.empty();
    }

    /** Keeps in sight what the modules of a session name from now on; does not wait. One thread at a time. */
    public synchronized void follow(Session session) {
        if (isClosed) {
            return;
        }
        Set<String> wanted = sources(session);
        isStudioWanted = wanted.remove(CaptureType.STUDIO);
        streams.entrySet().removeIf(entry -> {
            boolean isUseless = !wanted.contains(entry.getKey());
            if (isUseless) {
                entry.getValue().close();
                closed.put(entry.getKey(), entry.getValue());
            }
            return isUseless;
        });
        for (String source : wanted) {
            streams.computeIfAbsent(source, this::open);
        }
    }

    private CaptureStream open(String source) {
        return new CaptureStream(
                source, wish, feed(source), Optional.ofNullable(closed.remove(source)), notices, faults);
    }

    /** What the modules of a session name. */
    public static Set<String> sources(Session session) {
        return session.modules().all().stream()
                .filter(module -> module.type().name().equals(CaptureType.NAME))
                .map(module -> module.text(CaptureType.SOURCE).strip())
                .filter(source -> !source.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The process that sees a source, while there is one. */
    synchronized Optional<ProcessHandle> process(String source) {
        return Optional.ofNullable(streams.get(source)).flatMap(CaptureStream::process);
    }

    /** Ends all processes. */
    @Override
    public void close() {
        List<CaptureStream> left;
        synchronized (this) {
            isClosed = true;
            isStudioWanted = false;
            left = new ArrayList<>(streams.values());
            left.addAll(closed.values());
            streams.clear();
            closed.clear();
        }
        left.forEach(CaptureStream::close);
        try {
            for (CaptureStream stream : left) {
                stream.awaitEnd();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
