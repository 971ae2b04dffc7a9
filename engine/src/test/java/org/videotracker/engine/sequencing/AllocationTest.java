package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.event.Verdicts;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;
import org.videotracker.model.transport.Transport;

class AllocationTest {
    private static final int RATE = 48000;
    private static final int RUN = 64;
    /** The machine's own compiler allocates now and then while it settles: what we allocate ourselves shows every time. */
    private static final int TRIES_TO_SETTLE = 6;

    private final Playback[] cues = {
        Playback.STOPPED.play(),
        Playback.STOPPED.play().seek(33.3),
        Playback.STOPPED.play().pause(),
        Playback.STOPPED.play().stop(),
    };
    private final Transport[] tempos = {
        Transport.INITIAL.withBpm(120),
        Transport.INITIAL.withBpm(180).withGlideMs(2000),
        Transport.INITIAL.withBpm(99.9)
    };
    private final SequencerSettings[] settings = settings();
    private final TransportClock clock = new TransportClock(RATE);
    private final Sequencer sequencer = new Sequencer(RATE, settings[0], new OnsetIds(1));
    private final TriggerQueue queue = new TriggerQueue(256);
    private long frame;
    private long triggers;

    @Test
    @DisplayName("REQ 39, E-16: ten minutes with seeks, glides, chains, edits and launches allocate nothing")
    void playingAllocatesNothing() {
        play(600);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES_TO_SETTLE && least > 0; tries++) {
            triggers = 0;
            long before = threads.getCurrentThreadAllocatedBytes();
            play(600);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
        assertThat(triggers).isGreaterThan(5000);
    }

    private void play(int seconds) {
        long runs = (long) seconds * RATE / RUN;
        for (long run = 0; run < runs; run++) {
            int second = (int) (frame / RATE);
            Playback cue = second % 20 < 15 ? cues[0] : cues[second % cues.length];
            clock.begin(frame, RUN, cue, tempos[second / 7 % tempos.length]);
            queue.clear();
            sequencer.render(settings[second % settings.length], clock, queue);
            triggers += queue.size();
            frame += RUN;
        }
    }

    private static SequencerSettings[] settings() {
        StepPattern a =
                rowsOf(16).withStep(3, Step.of(3).withLength(20).withChance(50)).withStepsPerBeat(12);
        StepPattern c = rowsOf(6)
                .withSwing(60)
                .withStepsPerBeat(16)
                .withColumns(List.of(new Column("index", true), new Column("pan", false)));
        for (int row = 0; row < 6; row++) {
            Step step = row % 3 == 2 ? Step.REST : Step.of(row);
            c = c.withStep(
                    row,
                    step.withCondition(TrigCondition.values()[row + 1])
                            .withMicro((row - 3) / 7.0)
                            .withLength(2)
                            .withRetrigger(new Retrigger(3, 0.5))
                            .withLock("pan", row % 2)
                            .withSlides(row != 1));
        }
        StepPattern b = rowsOf(7)
                .withStep(1, Step.REST.withNote(64).withRatio(new Ratio(2, 3)))
                .withStepsPerBeat(-5.3);
        Map<String, StepPattern> patterns = Map.of("A", a, "B", b);
        PatternCompiler compiler = SequencerTape.compiler();
        Entry first = new Entry("A", 2, true);
        CompiledChain two = compiler.compile(new Chain(List.of(first, Entry.of("B"))), patterns);
        CompiledChain one = compiler.compile(new Chain(List.of(Entry.of("B"))), patterns);
        SequencerSettings loop = SequencerSettings.looping(compiled("A", a));
        return new SequencerSettings[] {
            loop,
            loop.withPattern(compiled("A", a.withStepsPerBeat(4))),
            loop.withChain(two, true),
            loop.withChain(one, true),
            loop.withLaunch(Launch.INITIAL.play(Quantum.BEAT)),
            loop.withPattern(compiled("B", b)).withLaunch(Launch.INITIAL.bind(Quantum.NOW)),
            loop.withLaunch(Launch.INITIAL.pause()),
            loop.withEnabled(false),
            loop.withPattern(compiled("C", c)),
            loop.withPattern(compiled("C", c.withSwing(80))),
            loop.withPattern(compiled("C", c)).withHearsay(new Hearsay(new Verdicts(), new Verdicts())),
        };
    }
}
