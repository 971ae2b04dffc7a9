package org.videotracker.studio.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.page.PanelScreen;

class PaletteTest {
    private final AtomicLong ids = new AtomicLong();
    private final Engine engine = new Engine(NewSession.create(BuiltInModules.catalog(), this::id), (place, fault) -> {
        throw new AssertionError(place, fault);
    });
    private final List<Deed> done = new ArrayList<>();
    private PanelScreen screen;
    private Palette palette;

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    @BeforeEach
    void open() throws Exception {
        screen = new PanelScreen(engine, 1280, 720, engine::pump);
        palette = new Palette(
                session -> PaletteEntries.of(session, BuiltInModules.catalog(), Keymap.standard(), this::id),
                done::add,
                screen.clipboard);
        screen.alone(palette);
        palette.open(screen.now);
        screen.frame();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aFewLettersFindAndEnterDoes() throws Exception {
        screen.type("und");
        screen.screenshot("palette");
        screen.press("Enter");
        assertThat(done).containsExactly(new Deed.Press(Action.UNDO));
        assertThat(palette.isOpen()).isFalse();
    }

    @Test
    void escapeClosesAndDoesNothing() {
        screen.type("undo");
        screen.press("Escape");
        assertThat(palette.isOpen()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void whatWasChosenLastIsFirstTheNextTime() {
        screen.type("und");
        screen.press("Enter");
        palette.open(screen.now);
        screen.press("Enter");
        assertThat(done).containsExactly(new Deed.Press(Action.UNDO), new Deed.Press(Action.UNDO));
    }

    @Test
    void theListFollowsTheSessionEachTimeItOpens() throws Exception {
        screen.type("add lfo");
        screen.press("Enter");
        engine.submit(Batch.of("test", ((Deed.Send) done.getFirst()).commands().getFirst()));
        engine.pump();
        screen.frame();
        palette.open(screen.now);
        screen.type("lfo1");
        screen.screenshot("palette-module");
        screen.press("Enter");
        assertThat(done.getLast()).isInstanceOf(Deed.ShowModule.class);
    }

    @Test
    void arrowsAndTheMouseChoose() {
        screen.type("undo");
        screen.press("Down", "Up", "Down");
        screen.press("Enter");
        Deed second = done.getFirst();
        assertThat(second).isNotEqualTo(new Deed.Press(Action.UNDO));
        palette.open(screen.now);
        screen.type("mast");
        screen.click(640, 120);
        assertThat(done).hasSize(2);
        palette.open(screen.now);
        screen.frame();
        screen.click(20, 700); // elsewhere
        assertThat(palette.isOpen()).isFalse();
    }

    @Test
    void aFrameOfAFullListLeavesNextToNoGarbage() {
        screen.type("m");
        assertThat(screen.idleKilobytes()).isLessThan(2);
    }
}
