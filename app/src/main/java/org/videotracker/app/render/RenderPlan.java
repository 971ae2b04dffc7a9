package org.videotracker.app.render;

import java.io.IOException;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.render.RenderOptions.Size;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.engine.render.SongLength;
import org.videotracker.model.session.Session;

/**
 * What exactly is rendered: settled before anything is written.
 *
 * @param span of the whole render, in whole video frames
 * @param size of the picture
 * @param rate of the pictures
 * @param sampleRate of the sound
 */
record RenderPlan(RenderSpan span, Size size, FrameRate rate, int sampleRate) {
    private static final double LONGEST_TAIL_SECONDS = 30;

    static RenderPlan of(Piece piece, ClipSource clips, RenderOptions options) throws IOException {
        Session session = piece.session();
        Size size = options.sizeFor(session.project());
        FrameRate rate = options.frameRateFor(session.project());
        int sampleRate = options.sampleRateFor(session.project());
        RenderSpan played = played(session, options, sampleRate);
        double tail = options.tail.isAutomatic() ? LONGEST_TAIL_SECONDS : options.tail.seconds();
        long end = played.stop() + Math.round(tail * sampleRate);
        if (options.tail.isAutomatic()) {
            RenderSpan tailSpan = new RenderSpan(played.stop(), played.stop(), end);
            SilenceMeter meter = new SilenceMeter(played.stop());
            try (Stage stage = Stage.of(piece, clips, size, sampleRate, options.block)) {
                stage.begin(piece);
                stage.renderer().render(tailSpan, meter, null, frame -> {});
            }
            end = meter.end(played.stop());
        }
        return new RenderPlan(wholeFrames(played, end, rate, sampleRate), size, rate, sampleRate);
    }

    private static RenderSpan played(Session session, RenderOptions options, int sampleRate) {
        double bpm = session.transport().bpm();
        RenderOptions.Length length = options.length;
        if (length != null && length.seconds != null) {
            return span(0, Math.round(length.seconds * sampleRate), "--seconds " + length.seconds);
        }
        if (length != null && length.beats != null) {
            return span(
                    RenderSpan.frameOf(length.beats.from, bpm, sampleRate),
                    RenderSpan.frameOf(length.beats.to, bpm, sampleRate),
                    "--from " + length.beats.from + " --to " + length.beats.to);
        }
        int bars = length != null && length.bars != null ? length.bars : SongLength.bars(session);
        double beats = (double) bars * session.transport().beatsPerBar();
        return span(0, RenderSpan.frameOf(beats, bpm, sampleRate), "--bars " + bars);
    }

    private static RenderSpan span(long from, long to, String asked) {
        if (from < 0 || to <= from) {
            throw new BadInput(asked + " leaves nothing to render: the end must lie after the beginning.");
        }
        return new RenderSpan(from, to, to);
    }

    private static RenderSpan wholeFrames(RenderSpan played, long end, FrameRate rate, int sampleRate) {
        long first = rate.firstFrom(played.from(), sampleRate);
        long last = Math.max(first + 1, rate.firstFrom(end, sampleRate));
        return new RenderSpan(rate.startOf(first, sampleRate), played.stop(), rate.startOf(last, sampleRate));
    }

    long firstVideoFrame() {
        return rate.firstFrom(span.from(), sampleRate);
    }

    long videoFrames() {
        return rate.firstFrom(span.to(), sampleRate) - firstVideoFrame();
    }
}
