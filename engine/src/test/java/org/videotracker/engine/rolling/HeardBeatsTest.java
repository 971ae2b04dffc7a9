package org.videotracker.engine.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

class HeardBeatsTest {
    /** At 120 beats a minute. */
    private static final int BEAT = Rig.RATE / 2;

    private static final int BAR = 4 * BEAT;

    private final Rig rig = Rig.withTracker();
    private final RollingSound sound = new RollingSound(60, rig.audio.clock());
    private final HeardBeats beats = new HeardBeats(sound);
    private long position;

    private void hear(int frames) {
        for (long end = position + frames; position < end; ) {
            int most = (int) Math.min(RollingSound.CELL - position % RollingSound.CELL, end - position);
            int count = rig.audio.arrive(position, most);
            StereoBuffer heard = rig.audio.render(position, count);
            sound.run(position, heard.left, heard.right, count);
            position += count;
        }
    }

    private List<Long> lines(double every) {
        List<Long> lines = new ArrayList<>();
        beats.forEach(sound.oldest(), sound.newest(), every, (frame, beat) -> lines.add(frame));
        return lines;
    }

    private Stretch lastBars(int count) {
        return beats.lastBars(sound.newest(), count, 4, 0).orElseThrow();
    }

    @Test
    void theBeatsAreWhereTheTransportWasOnThem() {
        hear(1000);
        rig.run(new TransportCommand.Play());
        hear(2 * BAR);
        assertThat(lines(1)).hasSize(8).containsSubsequence(1000L, 1000L + BEAT, 1000L + 7 * BEAT);
        assertThat(lines(4)).containsExactly(1000L, 1000L + BAR);
    }

    @Test
    void linesKnowTheirBeats() {
        rig.run(new TransportCommand.Play());
        hear(3 * BAR + 10);
        List<Double> numbers = new ArrayList<>();
        beats.forEach(1, sound.newest(), 4, (frame, beat) -> numbers.add(beat));
        assertThat(numbers).containsExactly(4.0, 8.0, 12.0);
    }

    @Test
    void theLastBarsEndWithTheLastBarLine() {
        rig.run(new TransportCommand.Play());
        hear(5 * BAR + BEAT);
        assertThat(lastBars(1)).isEqualTo(new Stretch(4L * BAR, 5L * BAR));
        assertThat(lastBars(4)).isEqualTo(new Stretch(BAR, 5L * BAR));
    }

    @Test
    void whereFewerBarsWerePlayedTheyAreAllThereIs() {
        rig.run(new TransportCommand.Play());
        hear(2 * BAR + BEAT);
        assertThat(lastBars(8)).isEqualTo(new Stretch(0, 2L * BAR));
    }

    @Test
    void aBarThatIsAboutToEndCountsAlready() {
        rig.run(new TransportCommand.Play());
        hear(3 * BAR - BEAT / 4);
        assertThat(beats.lastBars(sound.newest(), 2, 4, 0.5)).contains(new Stretch(BAR, 3L * BAR));
        assertThat(beats.lastBars(sound.newest(), 2, 4, 0.125)).contains(new Stretch(0, 2L * BAR));
    }

    @Test
    void afterAStopTheLastBarsAreThoseThatWerePlayed() {
        rig.run(new TransportCommand.Play());
        hear(2 * BAR + BEAT);
        rig.run(new TransportCommand.Stop());
        hear(BAR);
        assertThat(lastBars(1)).isEqualTo(new Stretch(BAR, 2L * BAR));
        assertThat(beats.playedAt(position - 10)).isFalse();
        assertThat(beats.playedAt(BAR)).isTrue();
    }

    @Test
    void barsDoNotReachOverABreak() {
        rig.run(new TransportCommand.Play());
        hear(2 * BAR);
        rig.run(new TransportCommand.Stop());
        hear(5 * BEAT + 100);
        rig.run(new TransportCommand.Play());
        hear(BAR + BEAT);
        long begun = 2 * BAR + 5 * BEAT + 100;
        assertThat(lastBars(4)).isEqualTo(new Stretch(begun, begun + BAR));
    }

    @Test
    void whereTheTransportJumpsItsLineIsWhereItJumpedTo() {
        rig.run(new TransportCommand.Play());
        hear(BAR + 10_007);
        rig.run(new TransportCommand.Seek(8));
        hear(BAR + RollingSound.CELL);
        assertThat(lines(4)).containsExactly(0L, (long) BAR, BAR + 10_007L, 2L * BAR + 10_007);
    }

    @Test
    void linesGoWithTheTempo() {
        rig.run(new TransportCommand.Play());
        hear(BAR);
        rig.run(new SetParameter(new OfTransport("bpm"), Value.of(60)));
        hear(2 * BAR + RollingSound.CELL);
        assertThat(lines(4)).containsExactly(0L, (long) BAR, 3L * BAR);
    }

    @Test
    void withoutABarThereIsNone() {
        hear(BAR);
        assertThat(beats.lastBars(sound.newest(), 4, 4, 0.5)).isEmpty();
        assertThat(beats.before(position, 1)).isEqualTo(HeardBeats.NONE);
        rig.run(new TransportCommand.Play());
        hear(BEAT);
        assertThat(beats.lastBars(sound.newest(), 4, 4, 0.5)).isEmpty();
        assertThat(beats.after(10, 1)).isEqualTo(BAR);
    }
}
