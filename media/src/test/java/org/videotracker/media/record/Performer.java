package org.videotracker.media.record;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A performance that records itself in real time until it is killed; says how many seconds it has played. */
final class Performer {
    private Performer() {}

    public static void main(String[] arguments) throws Exception {
        LiveRecorder recorder = LiveRecorder.begin(
                RecordedShow.settings(Path.of(arguments[0])),
                System.err::println,
                (place, fault) -> fault.printStackTrace());
        System.out.println("encoder " + recorder.encoder().pid());
        RecordedShow show = new RecordedShow(recorder, 0);
        long start = System.nanoTime();
        for (int tenth = 1; ; tenth++) {
            show.playUntil(tenth * 4_800L);
            System.out.println("played " + tenth / 10.0);
            LockSupport.parkNanos(start + tenth * 100_000_000L - System.nanoTime());
        }
    }
}
