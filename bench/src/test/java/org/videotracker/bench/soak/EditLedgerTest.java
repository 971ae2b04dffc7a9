package org.videotracker.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.bench.work.Sessions;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.diff.SessionDiff;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.session.Session;

class EditLedgerTest {
    private final List<Throwable> faults = new ArrayList<>();
    private final Engine engine = new Engine(Sessions.patched(8).session(), 4, (place, fault) -> faults.add(fault));
    private final EditLedger ledger = new EditLedger(engine);

    private static Batch tempo(double bpm) {
        return Batch.of("test", new SetParameter(new OfTransport("bpm"), Value.of(bpm)));
    }

    @Test
    void whatWasAcceptedIsWhatTheSessionIs() {
        Edits edits = new Edits(5);
        for (int i = 0; i < 3_000; i++) {
            ledger.submit(edits.next(engine.snapshot().session()));
            engine.pump();
        }
        ledger.settleAll();
        Session session = engine.snapshot().session();
        assertThat(SessionDiff.between(ledger.expected(), session).isEmpty()).isTrue();
        assertThat(ledger.counts().applied()).isGreaterThan(2_000);
        assertThat(ledger.counts().rejected()).isPositive();
        assertThat(ledger.counts().lost()).isZero();
        assertThat(ledger.counts().submitted()).isEqualTo(3_000);
        assertThat(faults).isEmpty();
    }

    @Test
    void anEditThatFoundTheQueueFullIsNotExpected() {
        for (int i = 0; i < 10; i++) {
            ledger.submit(tempo(100 + i));
        }
        engine.pump();
        ledger.settleAll();
        assertThat(ledger.counts().busy()).isEqualTo(6);
        assertThat(ledger.expected()).isEqualTo(engine.snapshot().session());
    }

    @Test
    void anEditThatGotPastTheLedgerIsFound() {
        ledger.submit(tempo(100));
        engine.submit(tempo(101));
        engine.pump();
        ledger.settleAll();
        assertThat(SessionDiff.between(ledger.expected(), engine.snapshot().session())
                        .paths())
                .containsExactly("clock.bpm");
    }
}
