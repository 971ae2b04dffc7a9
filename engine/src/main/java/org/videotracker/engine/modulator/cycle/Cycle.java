package org.videotracker.engine.modulator.cycle;

import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.graph.Block;
import org.videotracker.engine.graph.ControlStep;
import org.videotracker.engine.modulator.cycle.CycleSettings.Sync;
import org.videotracker.engine.modulator.cycle.CycleSettings.Unit;
import org.videotracker.engine.time.Moment;

/**
 * Counts cycles. With the transport the count is the position times the rate that the user set, so that it does not depend on how one
 * came there; a trigger begins it anew, until the transport jumps. Free it never jumps, whatever is set. Where mappings move the rate
 * it drifts from that by what they add, summed up from one point of the control grid to the next, and begins again with no drift after
 * a jump. Owned by the audio thread.
 */
public final class Cycle {
    /** A count so little below a whole number that it was only rounded is that number. */
    private static final double TOLERANCE = 0x1p-30;

    private final Moment origin = new Moment();
    private double countAtOrigin;
    private long triggers;
    private long salt;
    private int turns;
    private double drift;
    private double driftSince;
    private double driftRate;
    private double count;
    private CycleSettings settings = new CycleSettings(Sync.TRANSPORT, Unit.BEATS, 0, true);
    private boolean hasBegun;

    /** The number of the cycle that a count lies in. */
    public static double whole(double count) {
        return Math.floor(count + TOLERANCE);
    }

    /** How far a count is through its cycle: 0 up to 1. */
    public static double part(double count) {
        return Math.max(0, count - whole(count));
    }

    /**
     * The count at a control step.
     *
     * @param set what the user set
     * @param rate the present cycles per beat or second
     */
    public double count(ControlStep step, CycleSettings set, double rate) {
        Moment now = step.moment();
        follow(set, rate, now);
        if (step.turns() != turns && set.sync() == Sync.TRANSPORT) {
            beginAtZero();
        }
        turns = step.turns();
        count = countAt(now);
        if (step.isOnGrid()) {
            drift += driftRate * (line(now) - driftSince);
            driftSince = line(now);
            driftRate = rate - settings.rate();
        }
        return count;
    }

    private void follow(CycleSettings set, double rate, Moment now) {
        if (set.equals(settings)) {
            return;
        }
        CycleSettings before = settings;
        double reached = before.sync() == Sync.FREE ? countAt(now) : count;
        settings = set;
        if (set.sync() == Sync.FREE && hasBegun) {
            origin.set(now);
            countAtOrigin = reached;
            beginDrift(now, rate);
        } else if (set.sync() != before.sync()) {
            beginAtZero();
        } else if (set.unit() != before.unit()) {
            beginDrift(now, rate);
        }
        hasBegun = true;
    }

    private void beginAtZero() {
        triggers = 0;
        salt = 0;
        origin.beats = 0;
        origin.seconds = 0;
        origin.freeBeats = 0;
        origin.freeSeconds = 0;
        countAtOrigin = 0;
        drift = 0;
        driftRate = 0;
    }

    private void beginDrift(Moment now, double rate) {
        drift = 0;
        driftSince = line(now);
        driftRate = rate - settings.rate();
    }

    private double countAt(Moment moment) {
        return countAtOrigin
                + (line(moment) - line(origin)) * settings.rate()
                + (drift + driftRate * (line(moment) - driftSince));
    }

    private double line(Moment moment) {
        return settings.sync() == Sync.FREE
                ? (settings.unit() == Unit.BEATS ? moment.freeBeats : moment.freeSeconds)
                : (settings.unit() == Unit.BEATS ? moment.beats : moment.seconds);
    }

    /** Begins anew where notes begin. Once in a run. */
    public void take(Block block) {
        TriggerQueue arriving = block.triggersIn();
        for (int i = 0; i < arriving.size(); i++) {
            if (arriving.get(i).kind == Trigger.Kind.ONSET) {
                triggers++;
                if (settings.retriggers()) {
                    begin(block, arriving.get(i).offset);
                }
            }
        }
    }

    private void begin(Block block, int offset) {
        block.clock().moment(offset, origin);
        countAtOrigin = 0;
        drift = 0;
        driftSince = line(origin);
        salt = Double.doubleToLongBits(settings.sync() == Sync.FREE ? origin.freeSeconds : origin.beats);
    }

    /** How many notes have begun since the beginning, or the last jump of the transport by which it goes. */
    public long triggers() {
        return triggers;
    }

    /** Tells what comes after a trigger from what comes after others, wherever one came from; 0 before the first. */
    public long salt() {
        return salt;
    }
}
