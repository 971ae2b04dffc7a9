package org.videotracker.engine.sequencing.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.time.BeatTime;

/** Goes through the notes of the cycle that plays. Owned by the audio thread. */
public final class CycleCursor {
    private static final List<CycleNote> NONE = List.of();

    private final BeatTime end;
    private final BeatTime time;
    private final BeatTime earliest;
    private @Nullable CycleFeed<CycleNotes> awaited;
    private List<CycleNote> notes = NONE;
    private long cycle;
    private int next;
    private long missed;

    /** @param end when the cycle ends; its owner's, who may move it */
    public CycleCursor(int sampleRate, BeatTime end) {
        this.end = end;
        this.time = new BeatTime(sampleRate);
        this.earliest = new BeatTime(sampleRate);
    }

    /** Stands before the first note of a cycle, whose end the owner has set. */
    public void open(CycleFeed<CycleNotes> feed, long newCycle) {
        cycle = newCycle;
        next = 0;
        earliest.set(0);
        CycleNotes found = feed.reach(newCycle);
        notes = found == null ? NONE : found.notes();
        awaited = found == null ? feed : null;
        missed += found == null ? 1 : 0;
    }

    /** Stands before the first note of a cycle that does not begin before a time, to the very part of a beat. */
    public void openFrom(CycleFeed<CycleNotes> feed, long newCycle, BeatTime now) {
        open(feed, newCycle);
        skipTo(now);
    }

    /** As {@link #openFrom}, from a time that may be a rounded beat: what is a rounding before it begins there. */
    public void openNear(CycleFeed<CycleNotes> feed, long newCycle, BeatTime at) {
        open(feed, newCycle);
        while (hasNote() && !time().reaches(at)) {
            next++;
        }
        earliest.set(at);
    }

    /** Stands nowhere. */
    public void close() {
        notes = NONE;
        next = 0;
        awaited = null;
    }

    /** Looks again for the cycle if it was not there, at the beginning of a run. */
    public void look(BeatTime now) {
        CycleFeed<CycleNotes> feed = awaited;
        if (feed == null) {
            return;
        }
        CycleNotes found = feed.find(cycle);
        if (found != null) {
            notes = found.notes();
            awaited = null;
            next = 0;
            skipTo(now);
        }
    }

    private void skipTo(BeatTime now) {
        while (hasNote() && time().isBefore(now)) {
            next++;
        }
    }

    public boolean hasNote() {
        return next < notes.size();
    }

    /** When the next note begins. Valid until the next call. */
    public BeatTime time() {
        return timeOf(next);
    }

    private BeatTime timeOf(int place) {
        time.setBetween(notes.get(place).untilEnd(), end);
        return time.isBefore(earliest) ? time.set(earliest) : time;
    }

    /** The first note from a time on: when it begins, or null if there is none in this cycle. Valid until the next call. */
    public @Nullable BeatTime timeFrom(BeatTime from) {
        for (int place = next; place < notes.size(); place++) {
            if (!timeOf(place).isBefore(from)) {
                return time;
            }
        }
        return null;
    }

    /** Passes the next note. */
    public CycleNote take() {
        return notes.get(next++);
    }

    /** How many cycles were not there when they were opened. */
    public long missed() {
        return missed;
    }

    /** How many notes of the cycle were passed. */
    public int passed() {
        return next;
    }
}
