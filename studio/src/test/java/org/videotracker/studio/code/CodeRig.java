package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.PlayedMusic;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.shell.NoStudio;
import org.videotracker.studio.shell.Router;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.WindowSystem;

/**
 * The code shell on an engine that plays, drawn without a display, with keys and mouse through the window's own queue. Each picture is a
 * sixtieth of a second of sound and of the clock.
 */
final class CodeRig implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private static final int RATE = 48_000;
    private static final long FRAME_NANOS = 1_000_000_000 / 60;
    private static final long DEADLINE_NANOS = 60_000_000_000L;

    final List<String> refusals = new CopyOnWriteArrayList<>();
    /** The actions that reached the studio itself. */
    final NoStudio studio = NoStudio.willing();

    final Engine engine;
    final CodeDesk desk;
    private final AudioGraph audio;
    private final LuaScripts scripts;
    private final PlayedMusic music;
    private final Edits edits;
    private final Moment now;
    private final WindowSystem system;
    private final StudioWindow window;
    private final Ui ui;
    private final Router router;
    private final CodePanel panel;
    private final Queue<ScriptReport> reports = new ConcurrentLinkedQueue<>();
    private final AtomicLong nanos = new AtomicLong(1);
    private Optional<Panel> focused;
    private String copied = "";
    private long frame;

    CodeRig(Path folder) throws NoWindowException {
        this(folder, Keymap.standard());
    }

    CodeRig(Path folder, Keymap keymap) throws NoWindowException {
        AtomicLong ids = new AtomicLong();
        LuaSetup lua;
        engine = new Engine(
                NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(new UUID(1, ids.incrementAndGet()))),
                this::fault);
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()), new Surroundings(RATE, 64, 36, 0), asset -> null, this::fault);
        engine.performWith(audio);
        music = new PlayedMusic(audio);
        lua = LuaSetup.of(
                        engine,
                        BuiltInModules.catalog(),
                        () -> new ModuleId(new UUID(2, ids.incrementAndGet())),
                        ScriptLimits.DEFAULT,
                        this::fault)
                .withMusic(music)
                .withListener(reports::add);
        scripts = new LuaScripts(lua);
        edits = new Edits(engine, refusals::add);
        now = new Moment(engine, audio.telemetry());
        TriggerFeed triggers = new TriggerFeed(1024, audio.clock(), () -> {});
        audio.tapTriggers(triggers);
        Clipboard clipboard = new Clipboard(text -> copied = text, () -> copied);
        desk = new CodeDesk(new CodeSetup(
                lua,
                scripts,
                edits,
                new ScriptFile(folder.resolve("main.lua")),
                Optional.empty(),
                RATE,
                triggers::drain,
                this::reports,
                clipboard,
                false,
                isOn -> {},
                nanos::get));
        panel = new CodePanel(desk, () -> keymap);
        focused = Optional.of(panel);
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "code", WIDTH, HEIGHT);
        ui = new Ui(Theme.STAGE, 1, window::clipboard, window::clipboard);
        router = new Router(ui, () -> keymap, () -> focused, studio);
        frames(2);
    }

    private List<ScriptReport> reports() {
        List<ScriptReport> all = new ArrayList<>();
        for (ScriptReport report = reports.poll(); report != null; report = reports.poll()) {
            all.add(report);
        }
        return all;
    }

    private void fault(String place, Throwable fault) {
        if (!place.startsWith("playing samples of")) { // there are none, which is no fault of the shell
            refusals.add(place + ": " + fault);
        }
    }

    /** Leaves the shell, or enters it again. */
    void show(boolean isShown) {
        if (!isShown) {
            panel.leave(now);
        }
        focused = isShown ? Optional.of(panel) : Optional.empty();
        frames(1);
    }

    Session session() {
        return engine.snapshot().session();
    }

    String text() {
        return desk.page().text().toString();
    }

    void edit(Command... commands) {
        edits.submit("elsewhere", commands);
        frames(1);
    }

    /** Draws pictures, and lets sound, scripts and edits happen in between. */
    void frames(int count) {
        for (int i = 0; i < count; i++) {
            engine.pump();
            engine.notifier().deliver();
            sound();
            nanos.addAndGet(FRAME_NANOS);
            now.advance(frame++ / 60.0);
            router.begin(now);
            for (InputEvent event = window.next(); event != null; event = window.next()) {
                router.handle(event, now);
            }
            panel.pass(now);
            window.begin(ui.theme().background());
            ui.begin(WIDTH, HEIGHT, 1 / 60f);
            ui.fixedAt(0, 0, WIDTH, HEIGHT);
            if (focused.isPresent()) {
                try (Scope scope = ui.plain("shell-code", false, true)) {
                    if (scope.isOpen()) {
                        panel.draw(ui, now);
                    }
                }
            }
            ui.end();
            assertThat(ui.depth()).isZero();
        }
    }

    private void sound() {
        long from = frame * RATE / 60;
        long end = (frame + 1) * RATE / 60;
        while (from < end) {
            audio.prepare();
            int run = audio.arrive(from, (int) Math.min(256 - from % 256, end - from));
            audio.render(from, run);
            from += run;
        }
    }

    /** Pictures until something is so. */
    void until(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            frames(1);
            assertThat(System.nanoTime() - begin)
                    .as(() -> desk.results.lines() + "\n" + text())
                    .isLessThan(DEADLINE_NANOS);
        }
    }

    void untilQuiet() {
        frames(1);
        until(() -> !desk.evaluating.isBusy());
    }

    /** Presses keys one after the other, written as in the table of keys. */
    void press(String... chords) {
        for (String text : chords) {
            Chord chord = Chord.parse(text).orElseThrow();
            window.happen(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false));
            window.happen(new InputEvent.KeyUp(chord.key(), chord.modifiers()));
        }
        frames(1);
    }

    /** Types characters, each with its key as far as there is one. */
    void type(String text) {
        text.codePoints().forEach(character -> {
            Key key = Key.ofText(Character.toString(character)).orElse(character == ' ' ? Key.SPACE : Key.UNKNOWN);
            if (character == '\n') {
                window.happen(new InputEvent.KeyDown(Key.ENTER, 0, 0, false));
            } else {
                window.happen(new InputEvent.KeyDown(key, 0, 0, false));
                window.happen(new InputEvent.Typed(character));
            }
        });
        frames(1);
    }

    void paste(String text) {
        copied = text;
        press("Ctrl+V");
    }

    /** Puts events into the queue of the window. */
    void offer(List<InputEvent> events) {
        events.forEach(window::happen);
    }

    void happen(InputEvent event) {
        window.happen(event);
        frames(2);
    }

    void click(double x, double y) {
        happen(new InputEvent.Moved(x, y));
        happen(new InputEvent.Pressed(0, 0));
        happen(new InputEvent.Released(0, 0));
        frames(30); // so that the next click is no double one
    }

    void drag(double fromX, double fromY, double toX, double toY) {
        happen(new InputEvent.Moved(fromX, fromY));
        happen(new InputEvent.Pressed(0, 0));
        happen(new InputEvent.Moved((fromX + toX) / 2, (fromY + toY) / 2));
        happen(new InputEvent.Moved(toX, toY));
        happen(new InputEvent.Released(0, 0));
        frames(30);
    }

    void screenshot(Path file) throws IOException {
        frames(1);
        Screenshot.write(window, file);
    }

    @Override
    public void close() {
        desk.close();
        scripts.close();
        music.close();
        ui.close();
        window.close();
        system.close();
        assertThat(refusals).isEmpty();
    }
}
