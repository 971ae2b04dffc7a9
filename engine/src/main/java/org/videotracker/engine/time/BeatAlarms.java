package org.videotracker.engine.time;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.videotracker.model.transport.PlayState;

/** The alarms that hang on one clock. Hung up and taken down by any thread; rung by the audio thread, which allocates nothing. */
public final class BeatAlarms {
    private final AtomicReference<BeatAlarm[]> alarms = new AtomicReference<>(new BeatAlarm[0]);

    public void add(BeatAlarm alarm) {
        alarms.updateAndGet(present -> {
            BeatAlarm[] longer = Arrays.copyOf(present, present.length + 1);
            longer[present.length] = alarm;
            return longer;
        });
    }

    public void remove(BeatAlarm alarm) {
        alarms.updateAndGet(present ->
                Arrays.stream(present).filter(other -> other != alarm).toArray(BeatAlarm[]::new));
    }

    /**
     * Rings those whose beat is close. Audio thread, after the time was published.
     *
     * @param leadFrames how far ahead they are rung
     * @param all whether the time is another one than was to be expected, so that all are rung
     */
    public void ring(TransportClock clock, long leadFrames, boolean all) {
        boolean isFenced = false;
        for (BeatAlarm alarm : alarms.get()) {
            boolean isClose = isClose(alarm, clock, leadFrames);
            if (isClose || all) {
                if (!isFenced) {
                    // The time is visible before its reader is asked whether it rests: else both could miss one
                    // another.
                    VarHandle.fullFence();
                    isFenced = true;
                }
                alarm.ring(isClose);
            }
        }
    }

    private static boolean isClose(BeatAlarm alarm, TransportClock clock, long leadFrames) {
        long headStart = leadFrames == 0 ? 0 : (long) (alarm.headStartSeconds() * clock.sampleRate());
        return !alarm.isSilent()
                && clock.state() == PlayState.PLAYING
                && clock.framesUntil(alarm.beat()) <= leadFrames + headStart;
    }

    /** How many frames of a run may pass before the next alarm has to ring that is rung without a lead. Audio thread. */
    public int limit(TransportClock clock, int frames) {
        long limit = frames;
        for (BeatAlarm alarm : alarms.get()) {
            if (!alarm.isSilent() && clock.isPlaying()) {
                limit = Math.min(limit, clock.framesUntil(alarm.beat()));
            }
        }
        return (int) Math.max(1, limit);
    }
}
