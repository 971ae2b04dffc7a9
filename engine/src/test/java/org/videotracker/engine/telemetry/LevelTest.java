package org.videotracker.engine.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.transport.PlayState;

class LevelTest {
    private static final int RATE = 48_000;
    private static final ModuleId ID = new ModuleId(new UUID(0, 1));
    private static final TelemetryLayout LAYOUT = new TelemetryLayout(
            List.of(Module.of(
                    ID, "mix", BuiltInModules.catalog().type("AudioMixer").orElseThrow())),
            List.of(),
            module -> 0);

    private final Level level = new Level(RATE);
    private final StereoBuffer signal = new StereoBuffer();
    private long frame;

    private void play(float left, float right, int frames) {
        for (int done = 0; done < frames; ) {
            int run = (int) Math.min(frames - done, 256 - frame % 256);
            Arrays.fill(signal.left, 0, run, left);
            Arrays.fill(signal.right, 0, run, right);
            level.measure(signal, run, frame);
            frame += run;
            done += run;
        }
    }

    private TelemetryReport report() {
        Telemetry telemetry = new Telemetry();
        telemetry.begin(LAYOUT, new double[LAYOUT.size()]);
        level.report(telemetry, LAYOUT.firstLevel());
        telemetry.end(frame, 0, 120, PlayState.PLAYING);
        TelemetryReport report = new TelemetryReport();
        telemetry.read(report);
        return report;
    }

    @Test
    void aPeakIsThereAtOnceAndEachChannelHasItsOwn() {
        play(-0.5f, 0.25f, 256);
        assertThat(report().peak(ID, 0)).isEqualTo(0.5);
        assertThat(report().peak(ID, 1)).isEqualTo(0.25);
    }

    @Test
    void itFallsByTwentyDecibelsInASecondAndSevenTenths() {
        play(1f, 0.5f, 256);
        play(0f, 0f, (int) (1.7 * RATE));
        assertThat(report().peak(ID, 0)).isEqualTo(0.1, within(0.001));
        assertThat(report().peak(ID, 1)).isEqualTo(0.05, within(0.001));
        play(0f, 0f, 20 * RATE);
        assertThat(report().peak(ID, 0)).isZero();
    }

    @Test
    void itIsTheSameHoweverTimeIsCut() {
        Level cut = new Level(RATE);
        play(0.7f, 0.7f, 256);
        play(0f, 0f, 512);
        Arrays.fill(signal.left, 0.7f);
        for (int i = 0; i < 256; i += 64) {
            cut.measure(signal, 64, i);
        }
        signal.clear(256);
        for (int i = 256; i < 768; i += 128) {
            cut.measure(signal, 128, i);
        }
        Telemetry telemetry = new Telemetry();
        telemetry.begin(LAYOUT, new double[LAYOUT.size()]);
        cut.report(telemetry, LAYOUT.firstLevel());
        telemetry.end(frame, 0, 120, PlayState.PLAYING);
        TelemetryReport other = new TelemetryReport();
        telemetry.read(other);
        assertThat(other.peak(ID, 0)).isEqualTo(report().peak(ID, 0));
    }

    @Test
    void samplesAtFullScaleAreCounted() {
        play(0.999f, 0.5f, 256);
        assertThat(report().overs(ID)).isZero();
        play(1f, 0.5f, 100);
        assertThat(report().overs(ID)).isEqualTo(100);
        play(0f, -2f, 56);
        assertThat(report().overs(ID)).isEqualTo(156);
    }

    @Test
    void whatMakesNoSoundIsSilent() {
        ModuleId nobody = new ModuleId(new UUID(0, 2));
        assertThat(report().peak(nobody, 0)).isZero();
        assertThat(report().overs(nobody)).isZero();
    }
}
