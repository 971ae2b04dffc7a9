package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.SessionCommand.AlterSession;
import org.videotracker.model.command.SessionCommand.ReplaceSession;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;

class SessionCommandTest {

    @Test
    void loadingASessionStopsAndRewindsTheTransport() {
        Workbench bench = Workbench.newProject().apply(new Play()).apply(new Seek(12));
        long jumps = bench.session().playback().cueSerial();
        Session loaded = StartSessions.performance();

        bench.apply(new ReplaceSession(loaded));

        assertThat(bench.session().saysTheSameAs(loaded)).isTrue();
        assertThat(bench.session().playback().state()).isEqualTo(PlayState.STOPPED);
        assertThat(bench.session().playback().cueBeat()).isZero();
        assertThat(bench.session().playback().cueSerial()).isGreaterThan(jumps);
    }

    @Test
    void alteringASessionAsAWholeLetsItPlayOn() {
        Workbench bench = Workbench.newProject().apply(new Play()).apply(new Seek(12));
        Session playing = bench.session();
        Session altered = playing.with(playing.transport().withBpm(99)).with(Playback.STOPPED);

        bench.apply(new AlterSession(altered));

        assertThat(bench.session().saysTheSameAs(altered)).isTrue();
        assertThat(bench.session().playback()).isEqualTo(playing.playback());
    }

    @Test
    void whatWasAskedOfASequencerIsForgottenWithTheSequencer() {
        Workbench bench = Workbench.newProject();
        ModuleId sequencer = bench.id("trackerSequencer1");
        bench.apply(new BindPattern(sequencer, "P0", Optional.empty()));
        Session bare =
                Workbench.on(bench.session()).apply(new RemoveModule(sequencer)).session();

        bench.apply(new AlterSession(bare.with(bench.session().playback())));

        assertThat(bench.session().playback().launches()).doesNotContainKey(sequencer);
    }

    @Test
    void aSessionIsNotAlteredIntoAnIllegalOne() {
        Rejection refusal = Workbench.newProject()
                .refusal(new AlterSession(StartSessions.performance().with(Modules.NONE)));

        assertThat(refusal.code()).isEqualTo(Code.ILLEGAL_VALUE);
    }

    @Test
    void anIllegalSessionIsNotLoaded() {
        Rejection refusal = Workbench.newProject()
                .refusal(new ReplaceSession(StartSessions.performance().with(Modules.NONE)));

        assertThat(refusal.code()).isEqualTo(Code.ILLEGAL_VALUE);
        assertThat(refusal.message()).startsWith("The").endsWith(".").doesNotContain("[");
    }

    @Test
    void aScriptOfAnOrdinaryLengthIsKeptAndAnEndlessOneRefused() {
        Workbench bench = Workbench.newProject().apply(new SetUserScript("bpm(140)"));

        assertThat(bench.session().userScript()).isEqualTo("bpm(140)");
        assertThat(bench.refusal(new SetUserScript("x".repeat(Limits.SCRIPT_CHARACTERS + 1)))
                        .code())
                .isEqualTo(Code.LIMIT);
    }
}
