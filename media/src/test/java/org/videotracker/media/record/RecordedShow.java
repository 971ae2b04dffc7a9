package org.videotracker.media.record;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.render.FrameRate;

/** Something to record: each second a click, and in the frame of the click a white picture; black otherwise. */
final class RecordedShow {
    static final int RATE = 48_000;
    static final int FPS = 30;
    private static final int RUN = 160;

    private final LiveRecorder recorder;
    private final Frame frame = new Frame(64, 36);
    private final float[] run = new float[RUN];
    private final long begun;
    private long position;

    /** @param from the sample frame that is heard first */
    RecordedShow(LiveRecorder recorder, long from) {
        this.recorder = recorder;
        position = from;
        begun = from;
    }

    static RecordingSettings settings(Path out) {
        return new RecordingSettings(out, 64, 36, new FrameRate(FPS, 1), RATE);
    }

    /** Plays until a sample frame, as fast as the recorder takes it. */
    void playUntil(long end) {
        while (position < end) {
            rushUntil(Math.min(end, position + RATE / 20));
            long deadline = System.nanoTime() + 30_000_000_000L;
            while ((recorder.waitingPictures() > 1 || recorder.seconds() < (double) (position - begun) / RATE - 0.1)
                    && System.nanoTime() < deadline) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    /** Plays until a sample frame at once, showing each picture a tenth of a second after its sound was rendered. */
    void rushUntil(long end) {
        while (position < end) {
            for (int i = 0; i < RUN; i++) {
                run[i] = (position + i) % RATE == 0 ? 1 : 0;
            }
            recorder.run(position, run, run, RUN);
            recorder.block(position, RUN, 0, 0);
            position += RUN;
            long shown = position - RATE / 10;
            if (shown >= 0 && shown % (RATE / FPS) == 0) {
                show(shown / (RATE / FPS));
            }
        }
    }

    private void show(long number) {
        frame.fill(number % FPS == 0 ? 0xFFFFFFFF : 0xFF000000);
        recorder.show(frame, number);
    }
}
