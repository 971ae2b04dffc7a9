package org.videotracker.app.play;

import java.util.Locale;
import java.util.OptionalDouble;
import org.videotracker.engine.graph.ModuleHealth;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.live.PictureMeter;
import org.videotracker.engine.live.SoundMeter;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.Session;

/** Says in one line how a performance goes: position, tempo, load, lost sound, voices, pictures, what waits. Used by one thread. */
public final class StatusText {
    private static final String VOICES = "activeVoices";

    private final LivePlayer player;
    private final TelemetryReport report = new TelemetryReport();

    public StatusText(LivePlayer player) {
        this.player = player;
    }

    String line() {
        return line("");
    }

    /** @param more what else there is to say about the music */
    public String line(String more) {
        Performance performance = player.performance();
        performance.audio().telemetry().read(report);
        Session session = performance.engine().snapshot().session();
        SoundMeter sound = performance.sound().meter();
        PictureMeter pictures = performance.video().meter();
        return String.format(
                Locale.ROOT,
                "%s  %.1f BPM%s  load %2.0f%%  worst %.1f ms  xruns %d  voices %d  %.1f fps  dropped %d  queue %d%s%s",
                position(session.transport().beatsPerBar()),
                report.tempo(),
                more,
                100 * sound.load(),
                sound.worstNanosOfLastSecond() / 1e6,
                player.xruns(),
                voices(session),
                pictures.framesPerSecond(),
                pictures.dropped(),
                performance.engine().queueDepth(),
                faults(performance),
                recording());
    }

    /** Bar, beat and quarter of a beat, counted from one. */
    private String position(int beatsPerBar) {
        double beat = Math.max(0, report.beat());
        long whole = (long) Math.floor(beat);
        return String.format(
                Locale.ROOT,
                "%d.%d.%d",
                whole / beatsPerBar + 1,
                whole % beatsPerBar + 1,
                (int) ((beat - whole) * 4) + 1);
    }

    private long voices(Session session) {
        double sum = 0;
        for (Module module : session.modules().inOrder()) {
            OptionalDouble voices = report.readOut(module.id(), VOICES);
            sum += voices.orElse(0);
        }
        return Math.round(sum);
    }

    private static String faults(Performance performance) {
        long failing = performance.audio().health().values().stream()
                .filter(ModuleHealth::hasFailed)
                .count();
        return failing == 0 ? "" : "  failing modules " + failing;
    }

    private String recording() {
        return player.tapes()
                .recorder()
                .map(recorder -> String.format(
                        Locale.ROOT,
                        "  recorded %.0f s (%d pictures left out)",
                        recorder.seconds(),
                        recorder.leftOut()))
                .orElse("");
    }
}
