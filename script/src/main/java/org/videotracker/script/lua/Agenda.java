package org.videotracker.script.lua;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.roster.Callback;
import org.videotracker.script.lua.roster.Cue;
import org.videotracker.script.lua.roster.Roster;

/** Which callback is to be called on which beat. Owned by the thread that runs the scripts. */
final class Agenda {
    private static final double TOLERANCE = 1e-9;

    private final Map<Long, Double> next = new HashMap<>();
    private long jumps;
    private long skipped;

    /** A callback, and the beat that it is called for. */
    record Entry(Callback callback, double beat) {}

    /** How many calls were left out since they would have come more than a beat late, or one on top of another. */
    long skipped() {
        return skipped;
    }

    /** The first call, at equal beats of the callback that was made first; empty if there is none. Time runs. */
    Optional<Entry> first(Roster roster, Music.Reading now) {
        follow(roster, now);
        @Nullable Entry first = null;
        for (Callback callback : roster.callbacks().values()) {
            @Nullable Double beat = next.get(callback.id());
            if (beat != null && (first == null || beat < first.beat)) {
                first = new Entry(callback, beat);
            }
        }
        return Optional.ofNullable(first);
    }

    /** Says that a call was made. */
    void called(Entry entry) {
        Callback callback = entry.callback;
        switch (callback.cue()) {
            case Cue.EachBeat each -> next.put(callback.id(), entry.beat + 1);
            case Cue.Every(double beats) ->
                next.put(callback.id(), callback.anchorBeat() + (place(callback, beats, entry.beat) + 1) * beats);
            case Cue.After after -> next.remove(callback.id());
            case Cue.StateChange change -> {}
            case Cue.Trigger trigger -> {}
        }
    }

    private static double place(Callback callback, double beats, double beat) {
        return Math.rint((beat - callback.anchorBeat()) / beats);
    }

    /** Enters those that came, forgets those that went, and those that rest but for single moments. */
    private void follow(Roster roster, Music.Reading now) {
        if (now.jumps() != jumps) {
            jumps = now.jumps();
            next.keySet()
                    .removeIf(id -> !(roster.callbacks().get(id) instanceof Callback callback
                            && callback.cue() instanceof Cue.After));
            enter(roster, now, Double.NEGATIVE_INFINITY);
        }
        next.keySet()
                .removeIf(
                        id -> !(roster.callbacks().get(id) instanceof Callback callback && roster.isActive(callback)));
        enter(roster, now, 0);
        next.replaceAll((id, beat) -> {
            @Nullable Callback callback = roster.callbacks().get(id);
            return callback == null ? beat : withoutMissed(callback, beat, now.beat());
        });
    }

    /** @param earliest in beats from a callback's anchor on: after a jump, its grid lies before that too */
    private void enter(Roster roster, Music.Reading now, double earliest) {
        for (Callback callback : roster.active()) {
            if (!next.containsKey(callback.id())) {
                double from = Math.max(now.beat(), callback.anchorBeat() + earliest);
                switch (callback.cue()) {
                    case Cue.EachBeat each -> next.put(callback.id(), Math.ceil(from - TOLERANCE));
                    case Cue.Every(double beats) -> next.put(callback.id(), onGrid(callback, beats, from));
                    case Cue.After(double beats) -> next.put(callback.id(), callback.anchorBeat() + beats);
                    case Cue.StateChange change -> {}
                    case Cue.Trigger trigger -> {}
                }
            }
        }
    }

    private static double onGrid(Callback callback, double beats, double from) {
        return callback.anchorBeat() + Math.ceil((from - callback.anchorBeat()) / beats - TOLERANCE) * beats;
    }

    /** Of several calls that were missed only the last is made, and not that if it is more than a beat ago. */
    private double withoutMissed(Callback callback, double beat, double now) {
        double distance = switch (callback.cue()) {
            case Cue.EachBeat each -> 1;
            case Cue.Every(double beats) -> beats;
            case Cue.After after -> Double.POSITIVE_INFINITY;
            case Cue.StateChange change -> Double.POSITIVE_INFINITY;
            case Cue.Trigger trigger -> Double.POSITIVE_INFINITY;
        };
        if (beat + distance > now && (now - beat <= 1 || Double.isInfinite(distance))) {
            return beat;
        }
        double missed = Math.floor((now - beat) / distance);
        double last = beat + missed * distance;
        double wanted = now - last <= 1 ? last : last + distance;
        skipped += (long) ((wanted - beat) / distance);
        return wanted;
    }

    void clear() {
        next.clear();
    }
}
