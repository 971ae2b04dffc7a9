package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.telemetry.TelemetryReport;

class OutputGaugesTest {
    private final PatchBay bay = new PatchBay(16, 16);

    private double readOut(String module, String name) {
        bay.audio.render(0, 256);
        TelemetryReport report = new TelemetryReport();
        bay.audio.telemetry().read(report);
        return report.readOut(bay.id(module), name).orElseThrow();
    }

    @Test
    @DisplayName("REQ 76: the audio output reads out latency, xruns and load of the device")
    void theAudioOutputReadsOutItsDevice() {
        bay.gauges.latencyMs(21.5);
        bay.gauges.sound(3, 0.25);
        assertThat(readOut("masterAudioOut", "latencyMs")).isEqualTo(21.5);
        assertThat(readOut("masterAudioOut", "xruns")).isEqualTo(3);
        assertThat(readOut("masterAudioOut", "load")).isEqualTo(0.25);
    }

    @Test
    @DisplayName("section 11.2: the video output reads out its frames per second and what one takes")
    void theVideoOutputReadsOutHowItKeepsUp() {
        bay.gauges.pictures(29.5, 12);
        assertThat(readOut("masterVideoOut", "fps")).isEqualTo(29.5);
        assertThat(readOut("masterVideoOut", "frameMs")).isEqualTo(12);
    }

    @Test
    void whereNothingIsPlayedLiveAllAreZero() {
        assertThat(readOut("masterAudioOut", "latencyMs")).isZero();
    }
}
