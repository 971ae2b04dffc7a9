package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.engine.sequencing.TrackerSequencerType;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
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
 * Trackers side by side on an engine that plays, drawn without a display, with keys and mouse through the window's own queue. Each frame
 * is a sixtieth of a second of sound.
 */
final class TrackerRig implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private static final int RATE = 48_000;

    final List<String> refusals = new ArrayList<>();
    final NoStudio studio = NoStudio.willing();
    final Engine engine;
    final AudioGraph audio;
    final Edits edits;
    final TrackerClipboard clipboard = new TrackerClipboard();
    private final Moment now;
    private final WindowSystem system;
    private final StudioWindow window;
    private final Ui ui;
    private final Values values;
    private final Router router;
    private final List<TrackerPanel> panels = new ArrayList<>();
    private int focused;
    private int shownFocus = -1;
    private long frame;
    private int modifiers;

    /** One tracker on the pattern P0 of 16 rests, connected to a sampler. */
    TrackerRig() throws NoWindowException {
        int[] ids = {0};
        engine = new Engine(
                NewSession.withSystemModules(BuiltInModules.catalog(), () -> id(100 + ids[0]++)),
                (place, fault) -> refusals.add(place + ": " + fault));
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(RATE, 64, 36, 0),
                asset -> null,
                (place, fault) -> refusals.add(place + ": " + fault));
        engine.performWith(audio);
        edits = new Edits(engine, refusals::add);
        now = new Moment(engine, audio.telemetry());
        values = new Values(edits, BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "trackers", WIDTH, HEIGHT);
        ui = new Ui(Theme.STAGE, 1, window::clipboard, window::clipboard);
        router = new Router(ui, Keymap::standard, () -> Optional.<Panel>of(panels.get(focused)), studio);
        run(new AddModule(id(1), moduleType("MultiSampler"), Optional.of("drums"), true));
        addTracker("P0", StepPattern.empty(16));
    }

    private static ModuleId id(int number) {
        return new ModuleId(new UUID(1, number));
    }

    private static ModuleType moduleType(String name) {
        return BuiltInModules.catalog().type(name).orElseThrow();
    }

    /** Adds a tracker that plays a pattern on the sampler. */
    ModuleId addTracker(String pattern, StepPattern steps) {
        ModuleId id = id(10 + panels.size());
        run(
                new PutPattern(pattern, steps),
                new AddModule(
                        id, moduleType(TrackerSequencerType.NAME), Optional.of("tracker" + (panels.size() + 1)), true));
        LinkId link = new LinkId(new PortRef(id, TrackerSequencerType.TRIGGER_OUT), new PortRef(id(1), "trigger_in"));
        if (!session().links().has(link)) {
            run(new Connect(link, false));
        }
        run(new BindPattern(id, pattern, Optional.empty()));
        Module module = session().modules().get(id).orElseThrow();
        shownFocus = -1;
        panels.add(new TrackerPanel(module, values, clipboard, new Questions(), Keymap::standard));
        frames(2);
        return id;
    }

    /** Gives the keyboard to a tracker. */
    void focus(int panel) {
        panels.get(focused).leave(now);
        focused = panel;
    }

    TrackerPanel panel() {
        return panels.get(focused);
    }

    Moment moment() {
        return now;
    }

    Session session() {
        return engine.snapshot().session();
    }

    StepPattern pattern(String name) {
        return (StepPattern) session().patterns().get(name);
    }

    Step step(int row) {
        return pattern("P0").step(row);
    }

    Chain chain() {
        return session().chains().values().iterator().next();
    }

    String lastLabel() {
        return engine.snapshot().history().past().get(0).label();
    }

    void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    void undo() {
        edits.undo(1);
        engine.pump();
        frames(1);
    }

    /** Draws frames, and lets sound and edits happen in between. */
    void frames(int count) {
        for (int i = 0; i < count; i++) {
            engine.pump();
            sound();
            now.advance(frame++ / 60.0);
            router.begin(now);
            for (InputEvent event = window.next(); event != null; event = window.next()) {
                router.handle(event, now);
            }
            window.begin(ui.theme().background());
            ui.begin(WIDTH, HEIGHT, 1 / 60f);
            draw();
            ui.end();
            assertThat(ui.depth()).isZero();
            engine.pump();
        }
    }

    /** Draws a frame without handing it to the graphics library's own thread: what the panels cost. */
    void drawAlone() {
        now.advance(frame++ / 60.0);
        window.begin(ui.theme().background());
        ui.begin(WIDTH, HEIGHT, 1 / 60f);
        draw();
        ui.end();
    }

    private void sound() {
        long from = frame * RATE / 60;
        long end = (frame + 1) * RATE / 60;
        while (from < end) {
            int run = audio.arrive(from, (int) Math.min(256 - from % 256, end - from));
            audio.render(from, run);
            from += run;
        }
    }

    private void draw() {
        float width = (float) WIDTH / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            ui.fixedAt(i * width, 0, width, HEIGHT);
            if (i == focused && shownFocus != focused) {
                ui.focusNext();
            }
            try (Scope scope = ui.panel(
                    panels.get(i).icon(), panels.get(i).title(), panels.get(i).id(), null)) {
                if (scope.isOpen()) {
                    panels.get(i).draw(ui, now);
                    values.draw(ui, now);
                }
            }
        }
        shownFocus = focused;
    }

    /** Presses keys one after the other, written as in the table of keys, and draws. */
    void press(String... chords) {
        for (String text : chords) {
            Chord chord = Chord.parse(text).orElseThrow();
            window.happen(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false));
            window.happen(new InputEvent.KeyUp(chord.key(), chord.modifiers()));
            frames(2);
        }
    }

    /** Types characters, each with its key as far as there is one. */
    void type(String text) {
        text.codePoints().forEach(character -> {
            Key key = Key.ofText(Character.toString(character)).orElse(character == ' ' ? Key.SPACE : Key.UNKNOWN);
            window.happen(new InputEvent.KeyDown(key, 0, 0, false));
            window.happen(new InputEvent.Typed(character));
            window.happen(new InputEvent.KeyUp(key, 0));
            frames(2);
        });
    }

    /** Holds modifiers down for the mouse. */
    void hold(int newModifiers) {
        modifiers = newModifiers;
        window.happen(new InputEvent.KeyDown(Key.LEFT_SHIFT, 0, newModifiers, false));
        frames(1);
    }

    void moveTo(float x, float y) {
        window.happen(new InputEvent.Moved(x, y));
        frames(2);
    }

    void pressMouse(int button) {
        window.happen(new InputEvent.Pressed(button, modifiers));
        frames(2);
    }

    void releaseMouse(int button) {
        window.happen(new InputEvent.Released(button, modifiers));
        frames(2);
    }

    void click(float x, float y) {
        moveTo(x, y);
        pressMouse(0);
        releaseMouse(0);
        frames(30); // so that the next click is no double one
    }

    void drag(float fromX, float fromY, float toX, float toY) {
        moveTo(fromX, fromY);
        pressMouse(0);
        for (int step = 1; step <= 4; step++) {
            moveTo(fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4);
        }
        releaseMouse(0);
    }

    void screenshot(Path file) throws IOException {
        frames(1);
        Screenshot.write(window, file);
    }

    @Override
    public void close() {
        ui.close();
        window.close();
        system.close();
    }
}
