package org.videotracker.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.time.ClockTape.Event;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

class TransportClockTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 512, 4096})
    @DisplayName("E-14: the downbeat sounds at the start, and every beat at the floor of its exact frame")
    void beatsAreAtTheFloorOfTheirExactFrame(int block) {
        ClockTape tape = new ClockTape(44100, block);
        tape.settings = Transport.INITIAL.withBpm(132.53);
        tape.runTo(44100 * 20);
        List<Event> beats = tape.events.stream()
                .filter(event -> event.what().endsWith("BEAT"))
                .toList();
        assertThat(beats.getFirst()).isEqualTo(new Event("DOWNBEAT", 0, 0));
        assertThat(beats).hasSize(45);
        for (int n = 0; n < beats.size(); n++) {
            long exact = new BigDecimal(60L * 44100 * n)
                    .divide(new BigDecimal("132.53"), 0, RoundingMode.FLOOR)
                    .longValueExact();
            assertThat(beats.get(n)).isEqualTo(new Event(n % 4 == 0 ? "DOWNBEAT" : "BEAT", exact, n));
        }
    }

    @Test
    @DisplayName(
            "REQ 10, E-12: a tempo change takes effect at the next frame, and the position goes on from where it was")
    void aTempoChangeIsImmediate() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.at(24100, t -> t.settings = t.settings.withBpm(60));
        tape.runTo(200_000);
        assertThat(tape.clock.tempo()).isEqualTo(60);
        // 100 frames past beat 1 at 120; the rest of that beat takes twice the frames
        assertThat(beatFrames(tape)).startsWith(0L, 24000L, 24100L + 2 * 23900L, 24100L + 2 * 23900L + 48000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 512, 4096})
    @DisplayName("E-12: a glide is linear, the same for every block size and exact at its end")
    void aGlideDoesNotDependOnTheBlockSize(int block) {
        ClockTape tape = new ClockTape(48000, block);
        tape.at(1000, t -> t.settings = t.settings.withGlideMs(500).withBpm(180.1));
        List<Double> tempos = new ArrayList<>();
        tape.runTo(26000, () -> tempos.add(tape.clock.tempo()));
        assertThat(tape.clock.tempo()).isEqualTo(180.1);
        assertThat(tape.clock.targetTempo()).isEqualTo(180.1);
        assertThat(tempos).isSorted();
        double half = 120 + 60.1 * (12800 - 1000) / 24000;
        assertThat(tempos).anyMatch(tempo -> Math.abs(tempo - half) < 1e-9);
        assertThat(beatFrames(tape)).isEqualTo(GLIDE_BEATS);
    }

    /** Summed by hand: the tempo of each cell of 256 frames. */
    private static final List<Long> GLIDE_BEATS = glideBeats();

    private static List<Long> glideBeats() {
        List<Long> frames = new ArrayList<>();
        double beat = 0;
        int next = 0;
        for (int frame = 0; frame < 26000; frame++) {
            int cell = frame / 256 * 256;
            double tempo = cell >= 25000 ? 180.1 : 120 + 60.1 * Math.max(0, cell - 1000) / 24000;
            double after = beat + tempo / (60.0 * 48000);
            if (frame >= 1000 && next < after || frame < 1000 && next <= beat) {
                frames.add((long) frame);
                next++;
            }
            beat = after;
        }
        return frames;
    }

    @Test
    void aGlideBackFromHalfWayBeginsAtTheGlidingTempo() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.at(0, t -> t.settings = t.settings.withGlideMs(1000));
        tape.at(1024, t -> t.settings = t.settings.withBpm(240));
        tape.at(1024 + 24064, t -> t.settings = t.settings.withBpm(120));
        tape.runTo(1024 + 24064 + 1);
        assertThat(tape.clock.tempo()).isCloseTo(120 + 120 * 24064 / 48000.0, within(1e-9));
        assertThat(tape.clock.targetTempo()).isEqualTo(120);
        tape.runTo(1024 + 24064 + 48000 + 256);
        assertThat(tape.clock.tempo()).isEqualTo(120);
    }

    @Test
    void aGlideGoesOnWhileTheTransportIsStopped() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.cue = Playback.STOPPED;
        tape.at(256, t -> t.settings = t.settings.withGlideMs(10).withBpm(140));
        tape.runTo(2000);
        assertThat(tape.clock.tempo()).isEqualTo(140);
        assertThat(tape.clock.beat()).isZero();
    }

    @Test
    @DisplayName("E-13, REQ 11: a pause keeps the position and goes on from it to the sample")
    void pauseResumesToTheSample() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.at(10_001, t -> t.cue = t.cue.pause()).at(33_333, t -> t.cue = t.cue.play());
        tape.runTo(100_000);
        long pause = 33_333 - 10_001;
        assertThat(beatFrames(tape)).containsExactly(0L, 24000 + pause, 48000 + pause, 72000 + pause);
    }

    @Test
    @DisplayName("E-13: start after a stop begins at beat 0")
    void stopRewinds() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.at(30_000, t -> t.cue = t.cue.stop()).at(40_000, t -> t.cue = t.cue.play());
        tape.runTo(70_000);
        assertThat(beatFrames(tape)).containsExactly(0L, 24000L, 40_000L, 64_000L);
    }

    @Test
    @DisplayName("E-13, B-25: every change of the transport is reported once, with its cause and position")
    void everyChangeIsReportedOnce() {
        ClockTape tape = new ClockTape(48000, 64);
        tape.cue = Playback.STOPPED;
        tape.at(100, t -> t.cue = t.cue.play())
                .at(24100, t -> t.cue = t.cue.pause())
                .at(30000, t -> t.cue = t.cue.play())
                .at(40000, t -> t.cue = t.cue.seek(8.5))
                .at(50000, t -> t.cue = t.cue.reset())
                .at(60000, t -> t.cue = t.cue.stop())
                .at(70000, t -> t.cue = t.cue.seek(2).play());
        tape.runTo(80_000);
        assertThat(tape.events.stream().filter(event -> !event.what().endsWith("BEAT")))
                .containsExactly(
                        new Event("START", 100, 0),
                        new Event("PAUSE", 24100, 1),
                        new Event("RESUME", 30000, 1),
                        new Event("SEEK", 40000, 8.5),
                        new Event("RESET", 50000, 0),
                        new Event("STOP", 60000, 0),
                        new Event("START", 70000, 2));
    }

    @Test
    @DisplayName("REQ 11, E-13: a reset rewinds and plays on")
    void resetKeepsThePlayState() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.at(30_000, t -> t.cue = t.cue.reset());
        tape.runTo(60_000);
        assertThat(beatFrames(tape)).containsExactly(0L, 24000L, 30_000L, 54_000L);
    }

    @Test
    @DisplayName("REQ 12: the position is in beats")
    void thePositionIsInBeats() {
        ClockTape tape = new ClockTape(48000, 256);
        tape.runTo(36_001);
        assertThat(tape.clock.frame()).isEqualTo(35_840);
        assertThat(tape.clock.beatAt(160)).isEqualTo(1.5);
        assertThat(tape.clock.beatInBar()).isCloseTo(35_840 / 24000.0, within(1e-12));
        assertThat(tape.clock.frameOf(1_000)).isEqualTo(24_000_000);
    }

    @Test
    void theTimeSignatureSaysWhereBarsBegin() {
        ClockTape tape = new ClockTape(48000, 512);
        tape.settings = Transport.INITIAL.withBpm(480).withBeatsPerBar(3);
        tape.runTo(6000 * 7);
        assertThat(tape.events.stream()
                        .filter(event -> event.what().equals("DOWNBEAT"))
                        .map(Event::beat))
                .containsExactly(0.0, 3.0, 6.0);
        BeatTime bar = new BeatTime(48000);
        tape.clock.nextBar(bar);
        assertThat(bar.toBeats()).isEqualTo(9);
        tape.clock.nextBeat(bar);
        assertThat(bar.toBeats()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 19.99, 480.01, -1, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("B-17: a tempo is 20..480 and finite")
    void anIllegalTempoIsRefused(double tempo) {
        assertThatThrownBy(() -> Transport.INITIAL.withBpm(tempo)).hasMessageContaining("20..480");
    }

    @Test
    void illegalGlidesSignaturesAndCuesAreRefused() {
        assertThatThrownBy(() -> Transport.INITIAL.withGlideMs(Double.NaN)).hasMessageContaining("milliseconds");
        assertThatThrownBy(() -> Transport.INITIAL.withBeatsPerBar(0)).hasMessageContaining("1..32");
        assertThatThrownBy(() -> Playback.STOPPED.seek(-1)).hasMessageContaining("beat");
        assertThatThrownBy(() -> Playback.STOPPED.seek(Double.NaN)).hasMessageContaining("beat");
    }

    private static List<Long> beatFrames(ClockTape tape) {
        return tape.events.stream()
                .filter(event -> event.what().endsWith("BEAT"))
                .map(Event::frame)
                .toList();
    }
}
