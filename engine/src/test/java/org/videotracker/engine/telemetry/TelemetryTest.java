package org.videotracker.engine.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.transport.PlayState;

class TelemetryTest {
    private static final ModuleId ID = new ModuleId(new UUID(0, 1));
    private static final Module SAMPLER =
            Module.of(ID, "drums", BuiltInModules.catalog().type("MultiSampler").orElseThrow());

    private final Telemetry telemetry = new Telemetry();
    private final TelemetryLayout layout = new TelemetryLayout(List.of(SAMPLER), List.of(), module -> 3);
    private final double[] buffer = new double[layout.size()];

    private void write(double number) {
        telemetry.begin(layout, buffer);
        for (int place = 0; place < layout.size(); place++) {
            telemetry.put(place, number);
        }
        telemetry.end((long) number, number, number, PlayState.PLAYING);
    }

    @Test
    void aReadOutIsFoundByModuleAndName() {
        write(0.5);
        TelemetryReport report = new TelemetryReport();
        telemetry.read(report);

        assertThat(report.readOut(ID, "level")).hasValue(0.5);
        assertThat(report.readOut(ID, "colour")).isEmpty();
        assertThat(report.readOut(new ModuleId(new UUID(0, 2)), "level")).isEmpty();
        assertThat(report.state()).isEqualTo(PlayState.PLAYING);
        assertThat(telemetry.reports()).isEqualTo(1);
    }

    @Test
    void theDetailOfAModuleComesAfterItsReadOuts() {
        telemetry.begin(layout, buffer);
        for (int place = 0; place < layout.size(); place++) {
            telemetry.put(place, place);
        }
        telemetry.end(0, 0, 120, PlayState.PLAYING);
        TelemetryReport report = new TelemetryReport();
        telemetry.read(report);

        assertThat(report.detail(ID, 2)).isEqualTo(layout.size() - 1);
        assertThat(report.detail(new ModuleId(new UUID(0, 2)), 0)).isZero();
    }

    @Test
    void beforeTheFirstReportNothingPlays() {
        TelemetryReport report = new TelemetryReport();
        telemetry.read(report);

        assertThat(report.state()).isEqualTo(PlayState.STOPPED);
        assertThat(report.readOut(ID, "level")).isEmpty();
    }

    @Test
    @Timeout(30)
    @DisplayName("A reader never sees a report that is made of two moments")
    void reportsAreNeverTorn() throws Exception {
        Queue<String> torn = new ConcurrentLinkedQueue<>();
        int last = 2_000_000;
        Thread reader = Thread.ofPlatform().start(() -> {
            TelemetryReport report = new TelemetryReport();
            while (report.frame() < last) {
                telemetry.read(report);
                double number = report.frame();
                boolean whole = report.beat() == number
                        && report.tempo() == number
                        && (number == 0 || report.readOut(ID, "level").orElse(-1) == number)
                        && (number == 0 || report.readOut(ID, "position").orElse(-1) == number);
                if (!whole) {
                    torn.add(report.frame() + " " + report.beat());
                }
            }
        });
        for (int i = 1; i <= last; i++) {
            write(i);
        }
        reader.join();

        assertThat(torn).isEmpty();
    }
}
