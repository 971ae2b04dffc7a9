package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.media.waveform.WaveformPyramid;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Sample;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

class SliceTest {
    private static final int RATE = 48_000;
    private static final ModuleId SAMPLER = new ModuleId(new UUID(0, 7));
    private static final AssetId BREAK = new AssetId("0123456789abcdef");

    /** Decaying bursts of noise at given frames, over a quiet hum. */
    private record Drums(long frames, List<Long> hits) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                into[offset + i] = sample(frame + i);
            }
        }

        private float sample(long frame) {
            if (frame < 0 || frame >= frames) {
                return 0;
            }
            double sum = 0.01 * Math.sin(frame * 0.01);
            for (long hit : hits) {
                if (frame >= hit) {
                    double noise = new Random(frame * 31 + hit).nextDouble() * 2 - 1;
                    sum += 0.5 * noise * Math.exp(-(frame - hit) / 2400.0);
                }
            }
            return (float) sum;
        }
    }

    @Test
    void equalPartsLieCloselyOneBehindTheOther() {
        List<Slice> slices = Slice.equal(3, 0.1, 0.7);

        assertThat(slices).hasSize(3);
        assertThat(slices.getFirst().from()).isEqualTo(0.1);
        assertThat(slices.get(1).from()).isEqualTo(slices.get(0).to());
        assertThat(slices.get(2).from()).isEqualTo(slices.get(1).to());
        assertThat(slices.getLast().to()).isEqualTo(0.7);
    }

    @Test
    void onsetsAreFoundWhereTheDrumsAreHit() {
        List<Long> hits = List.of(0L, 11_000L, 24_500L, 36_000L, 49_000L, 61_234L, 80_000L);
        Drums drums = new Drums(2 * RATE, hits);

        long[] onsets = OnsetCurve.of(drums, 0, drums.frames(), () -> false).onsets(0.5, Slice.MOST);

        assertThat(onsets).hasSameSizeAs(hits);
        for (int i = 0; i < onsets.length; i++) {
            assertThat(onsets[i]).isCloseTo(hits.get(i), within(240L));
        }
    }

    @Test
    void aSteadyToneHasNoOnsetButItsBeginning() {
        AudioClip tone = new Drums(RATE, List.of());

        assertThat(OnsetCurve.of(tone, 0, RATE, () -> false).onsets(0.5, Slice.MOST))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void slicesByOnsetsGoFromEachToTheNextAndTheLastToTheEnd() {
        AudioClip clip = new Drums(RATE, List.of(0L));
        WaveSound sound = new WaveSound(WaveformPyramid.of(clip), Optional.of(clip), 1);

        List<Slice> slices = Slice.between(new long[] {0, 12_000, 36_000}, sound, 0, 0.9);

        assertThat(slices).containsExactly(new Slice(0, 0.25), new Slice(0.25, 0.75), new Slice(0.75, 0.9));
    }

    private static Session withBreak() throws RejectedException {
        Session session = Session.EMPTY;
        Asset asset = new Asset(
                BREAK,
                "break",
                "",
                Optional.of(new Asset.Sound("break.wav", "break.vta", RATE, 1, RATE)),
                Optional.empty());
        for (Command command : List.of(
                new AddModule(
                        SAMPLER,
                        BuiltInModules.catalog().type(MultiSamplerType.NAME).orElseThrow(),
                        Optional.of("drums"),
                        false),
                new PutAsset(asset),
                new AddSample(SAMPLER, BREAK, Optional.empty()),
                SampleEdits.set(SAMPLER, 0, "speed", 2),
                SampleEdits.set(SAMPLER, 0, "regionStart", 0.5))) {
            session = command.apply(session);
        }
        return session;
    }

    @Test
    void aSliceIsASampleOfTheSameAssetWithItsOwnRegion() throws RejectedException {
        Session session = withBreak();
        Module before = session.modules().get(SAMPLER).orElseThrow();
        for (Command command : SampleEdits.slice(before, 0, Slice.equal(4, 0.5, 1))) {
            session = command.apply(session);
        }

        Module after = session.modules().get(SAMPLER).orElseThrow();
        assertThat(after.samples().size()).isEqualTo(5);
        assertThat(after.samples().slot(0)).isEqualTo(before.samples().slot(0));
        Sample third = after.samples().slot(3).orElseThrow();
        assertThat(third.name()).isEqualTo("break 03");
        assertThat(third.asset()).isEqualTo(BREAK);
        assertThat(SampleReading.settings(after, third).regionStart()).isEqualTo(0.75);
        assertThat(SampleReading.settings(after, third).regionEnd()).isEqualTo(0.875);
        assertThat(SampleReading.settings(after, third).speed()).isEqualTo(2);
    }

    @Test
    void addingASampleLeavesTheValuesOfTheOthersAlone() throws RejectedException {
        Session session = withBreak();
        Session more = new AddSample(SAMPLER, BREAK, Optional.empty()).apply(session);

        assertThat(more.modules().get(SAMPLER).orElseThrow().samples().slot(0))
                .isEqualTo(
                        session.modules().get(SAMPLER).orElseThrow().samples().slot(0));
    }
}
