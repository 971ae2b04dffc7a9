package org.videotracker.studio.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.page.PanelScreen;

class HistoryPanelTest {
    private static final double FIRST_ROW = 24 + 8 + 30;
    private static final double ROW = 23;

    private final List<String> refusals = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final Engine engine = new Engine(
            NewSession.create(BuiltInModules.catalog(), () -> new ModuleId(new UUID(0, ids.incrementAndGet()))),
            (place, fault) -> refusals.add(place + ": " + fault));
    private PanelScreen screen;

    @BeforeEach
    void open() throws Exception {
        screen = new PanelScreen(engine, 360, 480, engine::pump);
        screen.show(new HistoryPanel(new Edits(engine, refusals::add)));
    }

    @AfterEach
    void close() {
        screen.close();
        assertThat(refusals).isEmpty();
    }

    private Session session() {
        return engine.snapshot().session();
    }

    private void setTempo(int bpm) {
        engine.submit(new Batch(
                List.of(new SetParameter(new OfTransport("bpm"), new Value.Numeric(bpm))),
                "test",
                "set tempo to " + bpm,
                Optional.empty()));
        screen.frame();
        screen.frame();
    }

    private double tempo() {
        screen.frame();
        return session().transport().bpm();
    }

    /** A click on a state: 0 for the beginning. */
    private void click(int state) {
        screen.click(150, FIRST_ROW + ROW * (state + 0.5));
    }

    @Test
    void aClickGoesBackToAStateAndForwardAgain() throws IOException {
        Session before = session();
        for (int bpm = 101; bpm <= 105; bpm++) {
            setTempo(bpm);
        }
        click(2);
        assertThat(tempo()).isEqualTo(102);
        screen.screenshot("history");
        click(5);
        assertThat(tempo()).isEqualTo(105);
        click(0);
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void anEditAfterGoingBackBeginsAnotherFuture() {
        setTempo(101);
        setTempo(102);
        click(1);
        setTempo(110);
        Steps steps = new Steps(engine.snapshot().history());
        assertThat(steps.count()).isEqualTo(3);
        assertThat(steps.label(2)).isEqualTo("set tempo to 110");
        assertThat(steps.isTakenBack(2)).isFalse();
    }

    @Test
    void aThousandEditsAreListedAndTheNewestIsSeen() throws IOException {
        for (int i = 0; i < 1100; i++) {
            engine.submit(Batch.of("test", new SetParameter(new OfTransport("bpm"), new Value.Numeric(100 + i % 7))));
            engine.pump();
        }
        screen.frame();
        screen.frame();
        screen.screenshot("history-long");
        Steps steps = new Steps(engine.snapshot().history());
        assertThat(steps.count()).isEqualTo(1001);
        assertThat(steps.label(0)).isEqualTo("Earlier than the list goes back");
        assertThat(screen.idleKilobytes()).isLessThan(2);
        click(0); // of those that are seen: near the end
        int present = new Steps(engine.snapshot().history()).present();
        assertThat(present).isBetween(950, 999);
    }
}
