package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.model.command.TransportCommand;

class ConductorTest {
    private static final int FRAMES = 4 * Rig.RATE;

    private static float[] render(Rig rig, Conductor conductor, int block) throws Exception {
        float[] left = new float[FRAMES];
        int[] at = {0};
        new OfflineRenderer(rig.engine, rig.audio, Rig.RATE, block)
                .conductedBy(conductor)
                .render(
                        new RenderSpan(0, FRAMES, FRAMES),
                        (heard, right, count) -> {
                            System.arraycopy(heard, 0, left, at[0], count);
                            at[0] += count;
                        },
                        null,
                        frame -> {});
        return left;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    void whatAConductorDoesIsTheSameForEveryBlockSize(int block) throws Exception {
        Rig reference = ClickRig.withEveryStep();
        float[] expected = render(reference, new Alternation(reference.engine), 512);
        Rig other = ClickRig.withEveryStep();

        assertThat(render(other, new Alternation(other.engine), block)).isEqualTo(expected);
        assertThat(other.triggers).isEqualTo(reference.triggers);
        assertThat(ClickRig.onsets(other)).contains("18000 0", "23770 1");
    }

    /** Answers what it hears: an edit for every tenth note. */
    private static final class Echo implements Conductor {
        private final Rig rig;
        private final TriggerFeed feed;
        final List<PlayedTrigger> heard = new ArrayList<>();

        Echo(Rig rig) {
            this.rig = rig;
            feed = new TriggerFeed(1024, rig.audio.clock(), () -> {});
            rig.audio.tapTriggers(feed);
        }

        @Override
        public double nextBeat() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public void reach(double beat) {
            throw new AssertionError("nobody asked for beat " + beat);
        }

        @Override
        public void rendered() {
            for (PlayedTrigger trigger : feed.drain()) {
                heard.add(trigger);
                if (heard.size() % 10 == 0) {
                    rig.engine.submit(Batch.of("echo", ClickRig.tempo(100 + heard.size())));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096})
    void whatItHearsAndAnswersIsTheSameForEveryBlockSize(int block) throws Exception {
        Echo reference = new Echo(ClickRig.withEveryStep());
        render(reference.rig, reference, 512);
        Echo other = new Echo(ClickRig.withEveryStep());
        render(other.rig, other, block);

        assertThat(other.heard).isEqualTo(reference.heard).hasSizeGreaterThan(25);
        assertThat(other.rig.triggers).isEqualTo(reference.rig.triggers).hasSameSizeAs(reference.heard);
    }

    @Test
    void aConductorIsToldOfJumpsAndOfBeatsAtTheirFrame() throws Exception {
        Rig rig = ClickRig.withEveryStep();
        List<String> log = new ArrayList<>();
        render(
                rig,
                new Conductor() {
                    private double next = 0;

                    @Override
                    public double nextBeat() {
                        return next;
                    }

                    @Override
                    public void reach(double beat) {
                        log.add(beat + " at " + rig.audio.musicalTime().frame());
                        if (beat == 2 && log.size() < 6) {
                            rig.engine.submit(Batch.of("test", new TransportCommand.Seek(0)));
                        }
                        next++;
                    }

                    @Override
                    public void moved() {
                        log.add("moved");
                        next = 0;
                    }
                },
                512);

        assertThat(log)
                .startsWith(
                        "moved",
                        "0.0 at 0",
                        "1.0 at 24000",
                        "2.0 at 48000",
                        "moved",
                        "0.0 at 48000",
                        "1.0 at 72000",
                        "2.0 at 96000",
                        "3.0 at 120000");
    }

    @Test
    void aConductorThatDoesNotGoOnIsStopped() {
        Rig rig = ClickRig.withEveryStep();
        assertThatThrownBy(() -> render(
                        rig,
                        new Conductor() {
                            @Override
                            public double nextBeat() {
                                return 1;
                            }

                            @Override
                            public void reach(double beat) {}
                        },
                        512))
                .hasMessageContaining("does not go on from beat 1.0");
    }
}
