package org.videotracker.studio.frame;

import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.telemetry.Telemetry;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.history.History;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;

/** What one picture of the studio shows: a session and a moment of its performance, both read once. Thread of the studio. */
public final class Moment {
    private final Engine engine;
    private final Telemetry telemetry;
    private final TelemetryReport report = new TelemetryReport();
    private Snapshot snapshot;
    private double seconds;
    private double frameSeconds;

    /** Of a performance. */
    public Moment(Engine engine, Telemetry telemetry) {
        this.engine = engine;
        this.telemetry = telemetry;
        snapshot = engine.snapshot();
        telemetry.read(report);
    }

    /** Goes on to the present. @param now seconds since the studio began */
    public void advance(double now) {
        frameSeconds = now - seconds;
        seconds = now;
        snapshot = engine.snapshot();
        telemetry.read(report);
    }

    /** What has been made. */
    public Session session() {
        return snapshot.session();
    }

    /** Grows with every edit. */
    public long version() {
        return snapshot.version();
    }

    /** The edits, for undo. */
    public History history() {
        return snapshot.history();
    }

    /** What sounds. */
    public TelemetryReport telemetry() {
        return report;
    }

    /** Whether the transport plays. */
    public boolean isPlaying() {
        return report.state() == PlayState.PLAYING;
    }

    /** Seconds since the studio began. */
    public double seconds() {
        return seconds;
    }

    /** Seconds since the picture before. */
    public double frameSeconds() {
        return frameSeconds;
    }
}
