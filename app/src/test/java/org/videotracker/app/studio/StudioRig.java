package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.videotracker.app.device.paced.NullHost;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.Opening;
import org.videotracker.studio.Studio;
import org.videotracker.studio.StudioEnd;
import org.videotracker.studio.StudioOptions;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;

/** The whole program behind a studio that draws without a display; keys and mouse come through the window's own queue, in real time. */
final class StudioRig implements AutoCloseable {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    private static final long PATIENCE_SECONDS = 60;

    final StudioSet set;
    final Path project;
    private final Queue<InputEvent> events = new ConcurrentLinkedQueue<>();
    private final Queue<Path> screenshots = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> mischief = new ConcurrentLinkedQueue<>();
    private volatile long frames;
    private volatile @Nullable RuntimeException toThrow;
    private volatile FutureTask<StudioEnd> studio;
    private volatile Thread thread;

    @SuppressWarnings("NullAway.Init") // the studio is opened right after
    private StudioRig(StudioSet set, Path project) {
        this.set = set;
        this.project = project;
    }

    /** A new project in a folder, with the modules that a new project has. */
    static StudioRig ofNewProject(Path folder) throws IOException, InterruptedException {
        Path project = folder.resolve("set");
        Project.create(project, NewSession.create(StudioSet.catalog(), StudioSet.ids()));
        return of(project, folder);
    }

    /** A new set that has no place of the player's yet. */
    static StudioRig ofNewSet(Path folder) throws IOException, InterruptedException {
        Path project = folder.resolve("scratch");
        Project.create(project, NewSession.create(StudioSet.catalog(), StudioSet.ids()));
        return of(project, folder, true);
    }

    /** A project that is there. */
    static StudioRig of(Path project, Path folder) throws IOException, InterruptedException {
        return of(project, folder, false);
    }

    private static StudioRig of(Path project, Path folder, boolean isScratch) throws IOException, InterruptedException {
        StudioSet set = StudioSet.open(
                new StartingPoint(SessionSource.of(project), isScratch),
                PlaySettings.standard("test")
                        .through(Optional.of(NullHost.NAME), Optional.of(1024), Optional.empty())
                        .warmedUpFor(Duration.ZERO),
                new StateFolder(folder.resolve("state")),
                silent(),
                (done, total) -> {});
        StudioRig rig = new StudioRig(set, project);
        rig.open();
        return rig;
    }

    private static Terminal silent() {
        PrintWriter nowhere = new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, false, 80, System::nanoTime);
    }

    /** Opens a studio on the set. Without the libraries for it the test is skipped, and says so. */
    void open() {
        open(WIDTH, HEIGHT);
    }

    /** Opens one of a size in pixels. */
    void open(int width, int height) {
        frames = 0;
        StudioOptions options = StudioOptions.headless(width, height).remotelyPlayed(new StudioOptions.Remote() {
            @Override
            public @Nullable InputEvent next() {
                RuntimeException fault = toThrow;
                if (fault != null) {
                    toThrow = null;
                    throw fault;
                }
                return events.poll();
            }

            @Override
            public void seen(StudioWindow window, Moment now) {
                Path file = screenshots.poll();
                if (file != null) {
                    try {
                        Screenshot.write(window, file);
                    } catch (IOException failed) {
                        throw new java.io.UncheckedIOException(failed);
                    }
                }
                Runnable act = mischief.poll();
                if (act != null) {
                    act.run();
                }
                frames++;
            }

            @Override
            public void told(Notice notice) {
                said.add(notice.text());
            }

            @Override
            public void failed(String panel, Throwable fault) {
                StringWriter trace = new StringWriter();
                fault.printStackTrace(new PrintWriter(trace));
                failures.add(panel + ": " + trace);
            }
        });
        studio = new FutureTask<>(() -> Studio.run(Opening.of(set), options, System::nanoTime));
        thread = Thread.ofPlatform().name("vt-studio").daemon().start(studio);
        awaitFrames(3);
    }

    /** Whether the studio has ended. */
    boolean isOver() {
        return studio.isDone();
    }

    /** Waits until the player has been told something with this in it. */
    void awaitSaid(String part) {
        await(() -> said.stream().anyMatch(text -> text.contains(part)));
    }

    /** What the player has been told. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Which panels failed, and how. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Why it ended. */
    StudioEnd end() throws Exception {
        return studio.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    Session session() {
        return set.performance().engine().snapshot().session();
    }

    /** Of the session; greater after each edit. */
    long version() {
        return set.performance().engine().snapshot().version();
    }

    /** Presses keys one after another, each written as menus write it, such as {@code Ctrl+S}. */
    StudioRig press(String... chords) {
        for (String text : chords) {
            Chord chord = Chord.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
            events.add(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false));
            if (chord.isPlain() && chord.key().text().length() == 1) {
                String typed = chord.key().text();
                boolean isShift = (chord.modifiers() & Chord.SHIFT) != 0;
                events.add(
                        new InputEvent.Typed((isShift ? typed : typed.toLowerCase(java.util.Locale.ROOT)).charAt(0)));
            } else if (chord.equals(Chord.of(Key.SPACE))) {
                events.add(new InputEvent.Typed(' '));
            }
            events.add(new InputEvent.KeyUp(chord.key(), 0));
        }
        return settle();
    }

    /** Types a text, as a keyboard that has all its characters. */
    StudioRig type(String text) {
        text.codePoints().forEach(codePoint -> {
            events.add(new InputEvent.KeyDown(codePoint == ' ' ? Key.SPACE : Key.WORLD_1, 0, 0, false));
            events.add(new InputEvent.Typed(codePoint));
            events.add(new InputEvent.KeyUp(Key.WORLD_1, 0));
        });
        return settle();
    }

    StudioRig happen(InputEvent event) {
        events.add(event);
        return this;
    }

    /** Lets these happen between one picture and the next, and waits for that one. A studio that ends meanwhile is opened again. */
    void happenInOnePicture(List<InputEvent> some) {
        events.addAll(some);
        await(() -> events.isEmpty() || isOver());
        if (isEndedByPlayer()) {
            events.clear();
            open();
        } else {
            awaitFrames(1);
        }
    }

    private boolean isEndedByPlayer() {
        return isOver() && studio.state() == Future.State.SUCCESS;
    }

    /** Clicks somewhere, in pixels. */
    StudioRig click(double x, double y) {
        events.add(new InputEvent.Moved(x, y));
        settle();
        events.add(new InputEvent.Pressed(0, 0));
        settle();
        events.add(new InputEvent.Released(0, 0));
        return settle();
    }

    /** Waits until all that was to happen has happened, and has been seen. */
    StudioRig settle() {
        await(() -> events.isEmpty() || isOver());
        awaitFrames(4);
        return this;
    }

    void awaitFrames(int count) {
        long wanted = frames + count;
        await(() -> frames >= wanted || isOver());
        if (isOver()) {
            try {
                studio.get();
            } catch (Exception ended) {
                Assumptions.assumeFalse(
                        ended.getCause() instanceof NoWindowException, () -> "no studio here: " + ended.getCause());
                throw new AssertionError("the studio ended", ended);
            }
        }
    }

    void await(BooleanSupplier condition) {
        await(PATIENCE_SECONDS, condition);
    }

    void await(long seconds, BooleanSupplier condition) {
        CountDownLatch never = new CountDownLatch(1);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("this should have happened by now; said was " + said + "; the studio is at "
                        + Stream.of(thread.getStackTrace())
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n    ")));
            }
            LockSupport.parkNanos(never, 1_000_000);
        }
    }

    /** Lets the studio fail in its next picture. */
    void fail(RuntimeException fault) {
        toThrow = fault;
    }

    /** Does something on the studio's thread, after its next picture. */
    void interfere(Runnable act) {
        mischief.add(act);
    }

    /** Writes what is seen to a PNG file. */
    void screenshot(Path file) throws IOException {
        screenshots.add(file);
        await(() -> screenshots.isEmpty());
        awaitFrames(1);
        assertThat(Files.size(file)).isPositive();
    }

    /** Ends the studio, not the set. */
    void shut() {
        if (!isOver()) {
            fail(new EndOfTest());
            await(this::isOver);
        }
    }

    @Override
    public void close() throws IOException {
        shut();
        set.close();
    }

    private static final class EndOfTest extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
