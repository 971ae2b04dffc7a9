package org.videotracker.app.studio;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.studio.Opening;
import org.videotracker.studio.Studio;
import org.videotracker.studio.StudioEnd;
import org.videotracker.studio.StudioOptions;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.window.NoWindowException;

/**
 * Keeps a studio open on a set. Whatever becomes of the studio, the set plays on: one that fails is opened anew, unless it does so again and again; one
 * whose window was closed comes back when Enter is pressed in the terminal.
 */
final class Supervision {
    private static final int MOST_FAILURES = 3;
    private static final long CALM_NANOS = 60_000_000_000L;
    private static final long GLANCE_MILLIS = 100;
    private static final String REOPENED =
            "The studio failed and was opened again; the set has played on." + " The log of faults has the details.";
    private static final String THREAD = "vt-studio";

    private final Opening opening;
    private final StudioOptions options;
    private final Terminal terminal;
    private final Curtain curtain;
    private boolean wasShown;
    private boolean hasNoWindow;

    Supervision(Opening opening, StudioOptions options, Terminal terminal, Curtain curtain) {
        this.opening = opening;
        this.options = options;
        this.terminal = terminal;
        this.curtain = curtain;
    }

    /** The set, once it plays. */
    private Optional<StudioSet> set() {
        return opening.set().isDone() && !opening.set().isCompletedExceptionally()
                ? Optional.of((StudioSet) opening.set().join())
                : Optional.empty();
    }

    /** Shows the set until the player has enough. Returns what the player wants next. */
    StudioEnd watch() throws IOException, InterruptedException {
        int failures = 0;
        long lastFailure = System.nanoTime() - CALM_NANOS;
        while (true) {
            Optional<StudioEnd> end = show();
            if (curtain.hasFallen()) {
                return new StudioEnd.Quit();
            }
            if (end.isPresent()) {
                if (!(end.get() instanceof StudioEnd.WindowClosed)) {
                    return end.get();
                }
                terminal.say("The set plays on. Enter opens the studio again, Ctrl+C ends.");
                if (!isAskedAgain()) {
                    return new StudioEnd.Quit();
                }
                continue;
            }
            if (hasNoWindow) {
                hasNoWindow = false;
                terminal.say("The set plays on. Enter tries to open the studio again, Ctrl+C ends.");
                if (!isAskedAgain()) {
                    return new StudioEnd.Quit();
                }
                continue;
            }
            failures = System.nanoTime() - lastFailure > CALM_NANOS ? 1 : failures + 1;
            lastFailure = System.nanoTime();
            if (options.frames() > 0 || failures >= MOST_FAILURES) {
                terminal.say(
                        "vt: The studio fails again and again. The set plays on; Enter tries once more, Ctrl+C ends.");
                if (options.frames() > 0 || !isAskedAgain()) {
                    return new StudioEnd.Quit();
                }
            }
        }
    }

    /** Opens a studio on a thread of its own. Returns why it ended; empty where it failed. */
    private Optional<StudioEnd> show() throws IOException, InterruptedException {
        FutureTask<StudioEnd> studio = new FutureTask<>(() -> Studio.run(opening, options, System::nanoTime));
        Thread thread = Thread.ofPlatform().name(THREAD).daemon().start(studio);
        try {
            Optional<StudioEnd> end = Optional.of(studio.get());
            wasShown = true;
            return end;
        } catch (ExecutionException ended) {
            return failed(Objects.requireNonNull(ended.getCause()));
        } catch (InterruptedException interrupted) {
            if (curtain.hasFallen()) {
                return Optional.empty();
            }
            throw interrupted;
        } finally {
            set().ifPresent(StudioSet::deafen);
            if (curtain.hasFallen()) {
                thread.interrupt();
            }
        }
    }

    private Optional<StudioEnd> failed(Throwable fault) throws IOException {
        switch (fault) {
            case NoWindowException impossible -> {
                if (!wasShown) {
                    throw new BadInput(String.valueOf(impossible.getMessage()));
                }
                terminal.say("vt: " + impossible.getMessage());
                hasNoWindow = true;
                return Optional.empty();
            }
            case IOException unwritable -> throw unwritable;
            default -> {
                wasShown = true;
                set().ifPresent(set -> {
                    set.fault("showing the studio", fault);
                    set.tell(new Notice(Notice.Kind.ERROR, REOPENED));
                });
                return Optional.empty();
            }
        }
    }

    private boolean isAskedAgain() throws IOException, InterruptedException {
        while (!curtain.falls(GLANCE_MILLIS)) {
            if (System.in.available() > 0) {
                while (System.in.available() > 0) {
                    System.in.read();
                }
                return true;
            }
        }
        return false;
    }
}
