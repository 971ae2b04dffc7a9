package org.videotracker.app.console;

import java.nio.charset.Charset;
import java.util.Locale;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.transport.PlayState;

/** What stands before the line: whether it plays, the bar and beat, the tempo. Used by one thread at a time. */
final class PromptText {
    private final Performance performance;
    private final boolean hasSymbols;
    private final TelemetryReport report = new TelemetryReport();

    /** @param charset of the terminal, which may lack the symbols */
    PromptText(Performance performance, Charset charset) {
        this.performance = performance;
        this.hasSymbols = charset.newEncoder().canEncode("▶■‖");
    }

    String now() {
        performance.audio().telemetry().read(report);
        int beatsPerBar = performance.engine().snapshot().session().transport().beatsPerBar();
        long beat = (long) Math.floor(Math.max(0, report.beat()));
        return String.format(
                Locale.ROOT,
                "%s %d.%d  %.1f> ",
                symbol(report.state()),
                beat / beatsPerBar + 1,
                beat % beatsPerBar + 1,
                report.tempo());
    }

    private String symbol(PlayState state) {
        return switch (state) {
            case PLAYING -> hasSymbols ? "▶" : "play";
            case STOPPED -> hasSymbols ? "■" : "stop";
            case PAUSED -> hasSymbols ? "‖" : "pause";
        };
    }
}
