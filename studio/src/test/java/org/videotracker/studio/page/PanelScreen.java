package org.videotracker.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.Engine;
import org.videotracker.engine.telemetry.Telemetry;
import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
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

/** A panel that fills a window which nobody sees, with keys and a mouse that go the way that those of a player go. */
public final class PanelScreen implements AutoCloseable {
    public final NoStudio studio = NoStudio.willing();
    public final Clipboard clipboard = new Clipboard(text -> this.copied = text, () -> this.copied);
    public final Moment now;
    private final WindowSystem system;
    private final StudioWindow window;
    private final Ui ui;
    private final Router router;
    private final @Nullable Runnable beforeFrame;
    private String copied = "";
    private @Nullable Panel panel;
    private boolean isAlone;
    private double seconds;

    /** @param beforeFrame lets the engine do its work, where it has no thread */
    public PanelScreen(Engine engine, int width, int height, @Nullable Runnable beforeFrame) throws NoWindowException {
        this.beforeFrame = beforeFrame;
        now = new Moment(engine, new Telemetry());
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "test", width, height);
        ui = new Ui(Theme.STAGE, 1, text -> copied = text, () -> copied);
        router = new Router(ui, Keymap::standard, () -> Optional.ofNullable(panel), studio);
    }

    public void show(Panel newPanel) {
        panel = newPanel;
        frame();
        frame();
    }

    /** Shows one that opens a window of its own. */
    public void alone(Panel newPanel) {
        isAlone = true;
        show(newPanel);
    }

    public String copied() {
        return copied;
    }

    public void copied(String text) {
        copied = text;
    }

    public void frame() {
        if (beforeFrame != null) {
            beforeFrame.run();
        }
        seconds += 1 / 60.0;
        now.advance(seconds);
        system.poll();
        router.begin(now);
        for (InputEvent event = window.next(); event != null; event = window.next()) {
            router.handle(event, now);
        }
        window.begin(Theme.STAGE.background());
        ui.begin(window.width(), window.height(), 1 / 60f);
        Panel drawn = panel;
        if (drawn != null && isAlone) {
            drawn.draw(ui, now);
        } else if (drawn != null) {
            ui.fixedAt(0, 0, window.width(), window.height());
            try (Scope scope = ui.panel(drawn.icon(), drawn.title(), drawn.id(), null)) {
                assertThat(scope.isOpen()).isTrue();
                drawn.draw(ui, now);
            }
        }
        ui.end();
        assertThat(ui.depth()).isZero();
        window.show();
    }

    /** What half of some frames leave to the collector at most, in KiB, while nothing happens. */
    public double idleKilobytes() {
        FrameMeter meter = new FrameMeter();
        for (int i = 0; i < 120; i++) {
            meter.begin();
            frame();
            meter.end();
        }
        return meter.medianKilobytes();
    }

    public void press(String... chords) {
        for (String chord : chords) {
            Chord pressed = Chord.parse(chord).orElseThrow();
            window.happen(new InputEvent.KeyDown(pressed.key(), 0, pressed.modifiers(), false));
            window.happen(new InputEvent.KeyUp(pressed.key(), 0));
            frame();
        }
    }

    public void type(String text) {
        text.codePoints().forEach(codePoint -> {
            Key key = Key.ofText(Character.toString(codePoint)).orElse(Key.UNKNOWN);
            window.happen(new InputEvent.KeyDown(codePoint == ' ' ? Key.SPACE : key, 0, 0, false));
            window.happen(new InputEvent.Typed(codePoint));
        });
        frame();
    }

    public void moveTo(double x, double y) {
        window.happen(new InputEvent.Moved(x, y));
        frame();
    }

    public void click(double x, double y) {
        drag(x, y, x, y);
    }

    public void drag(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY);
        frame();
        window.happen(new InputEvent.Pressed(0, 0));
        frame();
        if (fromX != toX || fromY != toY) {
            moveTo((fromX + toX) / 2, (fromY + toY) / 2);
            moveTo(toX, toY);
        }
        window.happen(new InputEvent.Released(0, 0));
        frame();
        frame();
    }

    public void turn(double rows) {
        window.happen(new InputEvent.Turned(0, rows));
        frame();
        frame();
    }

    public void screenshot(String name) throws IOException {
        Screenshot.write(window, Path.of("target", "pictures", name + ".png"));
    }

    @Override
    public void close() {
        ui.close();
        window.close();
        system.close();
    }
}
