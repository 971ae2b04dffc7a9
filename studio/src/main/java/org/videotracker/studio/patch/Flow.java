package org.videotracker.studio.patch;

import java.util.OptionalDouble;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;

/** How strongly something flows through a wire at this moment, 0 to 1. */
final class Flow {
    private static final String SOUNDING = "soundingStep";
    private static final double FLOOR_DB = 48;

    private Flow() {}

    static double of(TelemetryReport report, Wire wire) {
        if (wire.isMuted()) {
            return 0;
        }
        return switch (wire) {
            case Wire.OfLink(var link) -> of(report, link, link.source().module());
            case Wire.OfMapping(var mapping) -> of(report, mapping);
        };
    }

    private static double of(TelemetryReport report, Link link, ModuleId source) {
        return switch (link.signal()) {
            case AUDIO -> loudness(level(report, source) * link.number(Link.GAIN));
            case VIDEO -> link.number(Link.OPACITY) * 0.6;
            case EVENT -> report.readOut(source, SOUNDING).orElse(-1) >= 0 ? 1 : 0;
        };
    }

    /** The louder channel of a module, 1 at full scale. */
    static double level(TelemetryReport report, ModuleId module) {
        return Math.max(report.peak(module, 0), report.peak(module, 1));
    }

    /** As the ear hears it: 0 at 48 dB below full scale, 1 there. */
    static double loudness(double level) {
        return level <= 0 ? 0 : Math.clamp(1 + 20 * Math.log10(level) / FLOOR_DB, 0, 1);
    }

    /** Where its source stands between the ends of the mapping. */
    static double of(TelemetryReport report, Mapping mapping) {
        OptionalDouble value = report.present(mapping.id().source());
        double from = mapping.in().from();
        double width = mapping.in().to() - from;
        return value.isEmpty() || width == 0 ? 0 : Math.clamp((value.getAsDouble() - from) / width, 0, 1);
    }
}
