package org.videotracker.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.clock.TempoHand;
import org.videotracker.studio.command.CommandServices;
import org.videotracker.studio.command.Dialogue;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.library.LibraryBackground;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.pad.Pads;
import org.videotracker.studio.pad.binding.Gamepads;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Docks;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.shell.Router;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.WindowSystem;

/**
 * The graphical studio: a view of a set that plays whether or not it is seen. All of it belongs to the thread that calls {@link #run}; it ends
 * without a trace in the set.
 */
public final class Studio {
    /** The file of key bindings, in the folder of what the program remembers. */
    public static final String KEYS_FILE = "keys.conf";

    private static final long FRAME_NANOS = 1_000_000_000 / 60;
    private static final long HIDDEN_FRAME_NANOS = 100_000_000;

    private final Opening opening;
    private final StudioOptions options;
    private final LongSupplier nanoTime;
    private final Notices notices = new Notices();
    private final Questions questions = new Questions();
    private final FrameMeter meter = new FrameMeter();
    private Keymap keymap = Keymap.standard();
    private Preferences preferences;

    private Studio(Opening opening, StudioOptions options, LongSupplier nanoTime) {
        this.opening = opening;
        this.options = options;
        this.nanoTime = nanoTime;
        preferences = Preferences.read(opening.stateFolder());
    }

    /**
     * Shows a set until the player has enough; before it is open, how far it is.
     *
     * @param nanoTime the system's clock
     * @throws NoWindowException where it can't be shown, with a sentence
     * @throws IOException where the screenshot can't be written
     */
    public static StudioEnd run(Opening opening, StudioOptions options, LongSupplier nanoTime)
            throws NoWindowException, IOException {
        return new Studio(opening, options, nanoTime).run();
    }

    private StudioEnd run() throws NoWindowException, IOException {
        readKeys();
        try (WindowSystem system = WindowSystem.begin(options.isHeadless());
                StudioWindow window = StudioWindow.open(system, "videoTracker", options.width(), options.height());
                Ui ui = new Ui(theme(), scale(window), window::clipboard, window::clipboard)) {
            return awaitSet(system, window, ui) ? show(opening.set().join(), system, window, ui) : new StudioEnd.Quit();
        } finally {
            savePreferences();
        }
    }

    /** Shows how far the set is until it is open. Returns whether it is, and is still wanted. */
    private boolean awaitSet(WindowSystem system, StudioWindow window, Ui ui) {
        long due = nanoTime.getAsLong();
        while (!opening.set().isDone()) {
            system.poll();
            for (@Nullable InputEvent event = window.next(); event != null; event = window.next()) {
                if (event instanceof InputEvent.CloseAsked) {
                    return false;
                }
            }
            window.begin(theme().background());
            ui.begin(window.width(), window.height(), FRAME_NANOS / 1e9f);
            Splash.draw(ui, window.width(), window.height(), opening);
            ui.end();
            window.show();
            due = rest(due, FRAME_NANOS);
        }
        return !opening.set().isCompletedExceptionally();
    }

    private void readKeys() {
        Path file = opening.stateFolder().resolve(KEYS_FILE);
        if (Files.isRegularFile(file)) {
            try {
                Keymap.Reading reading = Keymap.read(Files.readString(file));
                keymap = reading.keymap();
                reading.complaints().forEach(text -> notices.accept(new Notice(Notice.Kind.WARNING, text)));
            } catch (IOException unreadable) {
                notices.error("The file of keys " + file + " can't be read: " + unreadable.getMessage() + ".");
            }
        }
    }

    private Theme theme() {
        return preferences.appearance().isHighContrast() ? Theme.CONTRAST : Theme.STAGE;
    }

    private float scale(StudioWindow window) {
        return (float) (window.desktopScale() * preferences.appearance().scale() * options.scale());
    }

    private StudioEnd show(StudioHost host, WindowSystem system, StudioWindow window, Ui ui) throws IOException {
        host.listen(notices);
        preferences = preferences.opened(host.project().root());
        Moment now = new Moment(
                host.performance().engine(), host.performance().audio().telemetry());
        Edits edits = new Edits(host.performance().engine(), notices::error, host.console()::undoableSteps);
        Gamepads pads = new Gamepads(edits, notices, questions, Parts.padStore(host, notices));
        Docks docks = new Docks((panel, fault) -> {
            notices.error("The panel " + panel + " failed: " + fault);
            options.remote().failed(panel, fault);
        });
        Face[] face = new Face[1];
        try (LibraryBackground library = new LibraryBackground(host, edits, notices);
                Dialogue dialogue = new Dialogue(CommandServices.of(
                        host,
                        BuiltInModules.catalog(),
                        () -> face[0].act(Action.QUIT, now),
                        (place, fault) -> notices.error("A fault of the program, " + place + ": " + fault)))) {
            Desk desk = new Desk(
                    host,
                    edits,
                    notices,
                    questions,
                    docks,
                    meter,
                    library,
                    dialogue,
                    new Clipboard(window::clipboard, window::clipboard),
                    pads,
                    new Values(
                            edits,
                            BuiltInModules.catalog(),
                            () -> new ModuleId(UUID.randomUUID()),
                            new CaptureNames(host::captureSources, host.fileThread(), nanoTime),
                            pads),
                    new TempoHand(edits),
                    () -> keymap,
                    () -> preferences,
                    action -> face[0].act(action, now));
            try (Face shown = new Face(desk, window, options, changed -> preferences = changed)) {
                face[0] = shown;
                Router router = new Router(ui, () -> keymap, shown::target, shown);
                return loop(system, window, ui, now, shown, router);
            }
        } finally {
            preferences = preferences.opened(host.project().root()); // which Save As may have changed
        }
    }

    private StudioEnd loop(WindowSystem system, StudioWindow window, Ui ui, Moment now, Face face, Router router)
            throws IOException {
        long begun = nanoTime.getAsLong();
        long due = begun;
        Theme theme = theme();
        float scale = scale(window);
        Pads pads = new Pads();
        Consumer<InputEvent> happens = window::happen;
        for (long frame = 1; ; frame++) {
            system.poll();
            pads.poll((nanoTime.getAsLong() - begun) / 1e9, happens);
            for (@Nullable InputEvent event = options.remote().next();
                    event != null;
                    event = options.remote().next()) {
                window.happen(event);
            }
            meter.begin();
            now.advance((nanoTime.getAsLong() - begun) / 1e9);
            router.begin(now);
            for (@Nullable InputEvent event = window.next(); event != null; event = window.next()) {
                if (!face.takes(event, now)) {
                    router.handle(event, now);
                }
            }
            if (theme != theme() || scale != scale(window)) {
                theme = theme();
                scale = scale(window);
                ui.restyle(theme, scale);
            }
            face.prepare();
            window.begin(theme.background());
            ui.begin(window.width(), window.height(), (float) now.frameSeconds());
            face.draw(ui, now);
            ui.end();
            meter.end();
            face.reflect(now);
            options.remote().seen(window, now);
            Optional<StudioEnd> end = face.end();
            boolean isLast = frame == options.frames() || end.isPresent();
            if (isLast && options.screenshot().isPresent()) {
                Screenshot.write(window, options.screenshot().get());
            }
            window.show();
            if (isLast) {
                return end.orElseGet(StudioEnd.Quit::new);
            }
            due = rest(due, window.isHidden() ? HIDDEN_FRAME_NANOS : FRAME_NANOS);
        }
    }

    /** Rests until the next frame is due. Returns when that was. */
    private long rest(long lastDue, long period) {
        long present = nanoTime.getAsLong();
        long due = Math.max(lastDue + period, present - period);
        while (present < due) {
            LockSupport.parkNanos(this, due - present);
            present = nanoTime.getAsLong();
        }
        return due;
    }

    private void savePreferences() {
        try {
            preferences.write(opening.stateFolder());
        } catch (IOException unwritable) {
            notices.error("What the studio remembers can't be kept: " + unwritable.getMessage() + ".");
        }
    }
}
