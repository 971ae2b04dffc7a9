package org.videotracker.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.command.Request;
import org.videotracker.engine.command.Timeline;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Playback;

/** The batches whose time has not come. Owned by the thread that pumps the engine. */
final class WaitingBatches {
    /** More than a script means to ask for: one that asks again and again in vain is refused. */
    private static final int MOST = 4096;

    private final List<Waiting> waiting = new ArrayList<>();
    private final BeatAlarm alarm;

    /** One batch that waits. */
    private static final class Waiting {
        final Request.ApplyLater request;
        /** Since which jump the beat counts. */
        long jumps;
        /** When it is due, in beats; not a number if that is not known yet. */
        double beat = Double.NaN;

        Waiting(Request.ApplyLater request) {
            this.request = request;
        }
    }

    /**
     * Batches that are due together.
     *
     * @param requests in their order
     * @param beat when they are; negative infinity if at once
     */
    record Group(List<Request> requests, double beat) {
        private static final Group EMPTY = new Group(List.of(), Double.NEGATIVE_INFINITY);

        boolean isEmpty() {
            return requests.isEmpty();
        }
    }

    /** @param alarm is set for the batch that is due first */
    WaitingBatches(BeatAlarm alarm) {
        this.alarm = alarm;
    }

    /** Whether there is any later, under a transport of which this is asked. */
    static boolean waits(Playback playback) {
        return playback.state() == PlayState.PLAYING;
    }

    /** Lets a batch wait. Returns false, and does not, when too many do. */
    boolean add(Request.ApplyLater request) {
        return waiting.size() < MOST && waiting.add(new Waiting(request));
    }

    /** Takes all of them, in the order in which they came. */
    List<Request.ApplyLater> takeAll() {
        List<Request.ApplyLater> all =
                waiting.stream().map(late -> late.request).toList();
        waiting.clear();
        alarm.clear();
        return all;
    }

    /**
     * Takes those that are due next, if their time has come, and sets the alarm for those that are left.
     *
     * @param playback what is asked of the transport
     * @param timeline where it has come to; empty if nobody plays
     */
    Group takeDue(Playback playback, Optional<Timeline> timeline) {
        waiting.removeIf(late -> late.request.outcome().isDone()); // whoever asked for it has thought better of it
        if (waiting.isEmpty()) {
            return Group.EMPTY;
        }
        if (timeline.isEmpty() || !waits(playback)) {
            waiting.sort(Comparator.comparingDouble(late -> Double.isNaN(late.beat) ? 0 : late.beat));
            return new Group(
                    takeAll().stream().<Request>map(Request.ApplyLater::apply).toList(), Group.EMPTY.beat);
        }
        return takeDue(playback, timeline.get());
    }

    private Group takeDue(Playback playback, Timeline timeline) {
        MusicalTime time = timeline.musicalTime();
        if (!time.isPlaying() || time.jumps() != playback.cueSerial()) {
            return Group.EMPTY; // it is asked for, but not there yet: then the alarm rings
        }
        waiting.forEach(late -> schedule(late, time));
        double first = waiting.stream()
                .mapToDouble(late -> late.beat)
                .filter(beat -> !Double.isNaN(beat))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        if (time.framesUntil(first) > timeline.leadFrames() || !timeline.hasRoom()) {
            alarm.set(first);
            return Group.EMPTY;
        }
        List<Request> due = new ArrayList<>();
        waiting.removeIf(late -> late.beat == first && due.add(late.request.apply()));
        return new Group(due, first);
    }

    private static void schedule(Waiting late, MusicalTime time) {
        if (Double.isNaN(late.beat) || late.jumps != time.jumps()) {
            late.jumps = time.jumps();
            OptionalDouble beat = switch (late.request.due()) {
                case Due.Now now -> OptionalDouble.of(time.beat());
                case Due.Next(var quantum) -> time.next(quantum);
                case Due.AtBeat(double at) -> OptionalDouble.of(at);
            };
            late.beat = beat.orElse(Double.NaN);
        }
    }
}
