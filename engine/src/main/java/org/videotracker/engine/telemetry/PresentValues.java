package org.videotracker.engine.telemetry;

import java.util.OptionalDouble;
import org.videotracker.model.parameter.ParameterAddress;

/** What is heard and seen at this moment, by address. Any thread. */
@FunctionalInterface
public interface PresentValues {
    /** Where nothing plays. */
    PresentValues NONE = address -> OptionalDouble.empty();

    /**
     * Where mappings have moved a parameter to, or what a module reports. Empty for a parameter that no mapping ends at, which is at
     * its base value, and for all that is not played.
     */
    OptionalDouble of(ParameterAddress address);

    /** As the newest report says. */
    static PresentValues of(Telemetry telemetry) {
        return address -> {
            TelemetryReport report = new TelemetryReport();
            telemetry.read(report);
            return report.present(address);
        };
    }
}
