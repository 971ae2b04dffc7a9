package org.videotracker.studio.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.page.PanelScreen;

class LogPanelTest {
    private final Notices notices = new Notices();
    private final AtomicLong ids = new AtomicLong();
    private final Engine engine = new Engine(
            NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(new UUID(0, ids.incrementAndGet()))),
            (place, fault) -> {
                throw new AssertionError(place, fault);
            });
    private PanelScreen screen;

    @BeforeEach
    void open() throws Exception {
        screen = new PanelScreen(engine, 900, 360, engine::pump);
        screen.show(new LogPanel(notices, screen.clipboard));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void say(Notice.Kind kind, String text, double seconds) {
        notices.accept(new Notice(kind, text));
        notices.take(seconds);
        screen.frame();
        screen.frame();
    }

    private String copyAll() {
        screen.press("Ctrl+Shift+A", "Ctrl+C");
        return screen.copied();
    }

    private void sayOneOfEach() {
        say(Notice.Kind.DONE, "Saved set one.", 3);
        say(Notice.Kind.NOTE, "The device is HDMI, 48000 Hz.", 62);
        say(Notice.Kind.WARNING, "Sound was missing twice.", 3700);
        say(Notice.Kind.ERROR, "live.lua:3: attempt to call nil\n  fill()\n  ^", 3701);
        say(Notice.Kind.SCRIPT, "bar 17", 3702);
    }

    @Test
    void whatWasToldIsListedWithItsTime() throws IOException {
        sayOneOfEach();
        screen.screenshot("log");
        assertThat(copyAll()).isEqualTo("""
                00:00:03  Saved set one.
                00:01:02  The device is HDMI, 48000 Hz.
                01:01:40  Sound was missing twice.
                01:01:41  live.lua:3: attempt to call nil
                            fill()
                            ^
                01:01:42  bar 17""");
    }

    @Test
    void theSameInARowIsOneLineWithItsCount() {
        for (int i = 0; i < 3; i++) {
            say(Notice.Kind.WARNING, "Sound was missing.", 5 + i);
        }
        assertThat(copyAll()).isEqualTo("00:00:07  Sound was missing. (3 times)");
    }

    @Test
    void kindsAreLeftOutByAClick() throws IOException {
        sayOneOfEach();
        screen.click(24, 44); // Done
        screen.frame();
        assertThat(copyAll()).doesNotContain("Saved").contains("bar 17");
        screen.screenshot("log-filtered");
    }

    @Test
    void aFilterShowsWhatHasTheLettersInAnyCase() {
        LogFilter filter = LogFilter.ALL.with(" MISSING ").toggled(Notice.Kind.ERROR);
        assertThat(filter.shows(new Notice(Notice.Kind.WARNING, "Sound was missing.")))
                .isTrue();
        assertThat(filter.shows(new Notice(Notice.Kind.WARNING, "Saved."))).isFalse();
        assertThat(filter.shows(new Notice(Notice.Kind.ERROR, "missing"))).isFalse();
        assertThat(filter.toggled(Notice.Kind.ERROR).shows(new Notice(Notice.Kind.ERROR, "missing")))
                .isTrue();
    }
}
