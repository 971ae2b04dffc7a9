package org.videotracker.engine.sequencing.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.transport.Quantum;

class CycleAllocationTest {
    private static final int MINUTE = 60 * 48_000;
    /** The machine's own compiler allocates now and then while it settles: what we allocate ourselves shows every time. */
    private static final int MINUTES_TO_SETTLE = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Rig rig = Rig.withTracker();
    private final TriggerFeed feed = new TriggerFeed(4096, rig.audio.clock(), () -> {});
    private long position;
    private long bytes;
    private int triggers;

    @Test
    @DisplayName(
            "E-16: cycles by name, with locks, cut groups and unknown names, edits and seeks cost the audio thread no allocation")
    void playingCyclesAllocatesNothing() {
        rig.forgetTriggers();
        rig.audio.tapTriggers(feed);
        rig.sample("sampler", Rig.click(), "kick.wav");
        rig.sample("sampler", Rig.click(), "snare 1.wav");
        rig.sample("sampler", Rig.click(), "snare 2.wav");
        rig.run(
                new PutCycles("lead", lead("kick*4, snare:1(3,8), ~ clap")),
                new PutCycles("fast", new CyclePattern(new Text("0 1*3 [2 ~]"), 0.125)),
                new CreateChain(Optional.of("song")),
                new InsertEntry("song", Optional.empty(), new Chain.Entry("lead", 2, true)),
                new InsertEntry("song", Optional.empty(), new Chain.Entry("fast", 16, true)),
                new BindChain(rig.id("tracker"), "song", Optional.of(Quantum.NOW)),
                new Play());
        play();
        long least = Long.MAX_VALUE;
        for (int minute = 0; minute < MINUTES_TO_SETTLE && least > 0; minute++) {
            bytes = 0;
            triggers = 0;
            play();
            least = Math.min(least, bytes);
        }
        assertThat(least).isZero();
        assertThat(triggers).isGreaterThan(500);
        assertThat(rig.faults).hasSize(1).allMatch(fault -> fault.contains("no sample called \"clap\""));
    }

    private static CyclePattern lead(String notation) {
        Expression named = new Call("s", List.of(new Text(notation)));
        Expression loud = new Call("gain", List.of(named, new Text("1 .5 <.3 .8>")));
        return CyclePattern.of(new Call("cut", List.of(loud, new Text("1 0"))));
    }

    private void play() {
        long end = position + MINUTE;
        for (int run = 0; position < end; run++) {
            edit(run);
            while (rig.audio.prepare() > 0) {
                // as the engine thread does
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            rig.audio.render(position, 256);
            bytes += threads.getCurrentThreadAllocatedBytes() - before;
            position += 256;
            triggers += feed.drain().size();
        }
    }

    private void edit(int run) {
        switch (run % 1000) {
            case 300 -> rig.run(new PutCycles("lead", lead("kick*8, snare:1(5,8), ~ clap")));
            case 600 -> rig.run(new Seek(run % 64));
            case 900 -> rig.run(new PutCycles("lead", lead("kick*4, snare:1(3,8), ~ clap")));
            default -> {}
        }
    }
}
