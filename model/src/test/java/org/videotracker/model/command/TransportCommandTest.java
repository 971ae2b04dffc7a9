package org.videotracker.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.TransportCommand.Pause;
import org.videotracker.model.command.TransportCommand.PausePattern;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.PlayPattern;
import org.videotracker.model.command.TransportCommand.Reset;
import org.videotracker.model.command.TransportCommand.ResetPattern;
import org.videotracker.model.command.TransportCommand.ResumePattern;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.command.TransportCommand.Stop;
import org.videotracker.model.command.TransportCommand.StopPattern;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

class TransportCommandTest {
    private final Workbench bench = Workbench.newProject();
    private final ModuleId tracker = bench.id("trackerSequencer1");

    @Test
    @DisplayName("REQ 11: pause keeps the position, and play resumes there without a jump")
    void pauseKeepsThePosition() {
        bench.apply(new Seek(8)).apply(new Play());
        long jumps = playback().cueSerial();

        bench.apply(new Pause());
        assertThat(playback().state()).isEqualTo(PlayState.PAUSED);
        bench.apply(new Play());

        assertThat(playback().state()).isEqualTo(PlayState.PLAYING);
        assertThat(playback().cueSerial()).isEqualTo(jumps);
    }

    @Test
    void pauseDoesNothingUnlessPlaying() {
        bench.apply(new Pause());

        assertThat(playback().state()).isEqualTo(PlayState.STOPPED);
    }

    @Test
    @DisplayName("REQ 11: stop rewinds; reset rewinds, says so, and does not change the play state")
    void stopAndResetRewind() {
        bench.apply(new Play()).apply(new Seek(8));
        long jumps = playback().cueSerial();
        bench.apply(new Reset());

        assertThat(playback().state()).isEqualTo(PlayState.PLAYING);
        assertThat(playback().cueBeat()).isZero();
        assertThat(playback().cueSerial()).isGreaterThan(jumps);

        bench.apply(new Stop());
        assertThat(playback().state()).isEqualTo(PlayState.STOPPED);
        assertThat(playback().cueSerial()).isGreaterThan(jumps + 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, 1e12})
    @DisplayName("B-17: a position that is no beat is refused")
    void aPositionThatIsNoBeatIsRefused(double beat) {
        assertThat(bench.refusal(new Seek(beat)).code()).isEqualTo(Code.OUT_OF_RANGE);
    }

    @Test
    void aJumpWhileStoppedHoldsThere() {
        bench.apply(new Seek(16));
        assertThat(playback().state()).isEqualTo(PlayState.PAUSED);
        assertThat(playback().cueBeat()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, 19.99, 480.01, 1e9})
    @DisplayName("B-17, REQ 5: no tempo outside 20..480 is ever stored")
    void aTempoIsClamped(double bpm) {
        bench.set("clock.bpm", bpm);

        assertThat(bench.get("clock.bpm").asNumber()).isBetween(20.0, 480.0);
    }

    @Test
    @DisplayName("REQ 36: stop, pause, resume and play of a pattern act on every sequencer bound to it, and no other")
    void patternCommandsActOnEveryBinding() {
        ModuleId second = bench.add("TrackerSequencer", "second");
        ModuleId third = bench.add("TrackerSequencer", "third");
        bench.apply(new BindPattern(second, "P0", Optional.empty()));
        Launch other = playback().launch(third);

        for (Command command : List.of(new PausePattern("P0"), new ResumePattern("P0"), new StopPattern("P0"))) {
            bench.apply(command);
            assertThat(playback().launch(second).state())
                    .isEqualTo(playback().launch(tracker).state());
        }
        assertThat(playback().launch(tracker).state()).isEqualTo(PlayState.STOPPED);
        long serial = playback().launch(tracker).serial();
        bench.apply(new PlayPattern("P0", Quantum.BAR));

        assertThat(playback().launch(tracker))
                .isEqualTo(new Launch(serial + 1, PlayState.PLAYING, Quantum.BAR, false, 0));
        assertThat(playback().launch(third)).isEqualTo(other);
    }

    @Test
    @DisplayName("REQ 11: a pattern that is held stays held when it is rewound")
    void aHeldPatternStaysHeldWhenRewound() {
        bench.apply(new PausePattern("P0"));
        long serial = playback().launch(tracker).serial();
        bench.apply(new ResetPattern("P0"));

        assertThat(playback().launch(tracker).state()).isEqualTo(PlayState.PAUSED);
        assertThat(playback().launch(tracker).serial()).isGreaterThan(serial);
    }

    @Test
    @DisplayName("REQ 44: a pattern is launched when the clock's setting says, or when the command does")
    void aBoundPatternIsLaunchedQuantised() {
        bench.put("verse", StepPattern.empty(4)).set("clock.launchQuantum", "bar");

        bench.apply(new BindPattern(tracker, "verse", Optional.empty()));
        assertThat(playback().launch(tracker).quantum()).isEqualTo(Quantum.BAR);

        bench.apply(new BindPattern(tracker, "P0", Optional.of(Quantum.PASS)));
        assertThat(playback().launch(tracker).quantum()).isEqualTo(Quantum.PASS);
    }

    @Test
    void bindingDoesNotStartASequencerThatWasStopped() {
        bench.put("verse", StepPattern.empty(4))
                .apply(new StopPattern("P0"))
                .apply(new BindPattern(tracker, "verse", Optional.empty()));

        assertThat(playback().launch(tracker).state()).isEqualTo(PlayState.STOPPED);
    }

    @Test
    @DisplayName("E-28: playing an unknown pattern lists near matches")
    void anUnknownPatternListsNearMatches() {
        bench.put("verse", StepPattern.empty(4));

        assertThat(bench.refusal(new PlayPattern("vers", Quantum.NOW)).hint()).contains("verse");
    }

    private Playback playback() {
        return bench.session().playback();
    }
}
