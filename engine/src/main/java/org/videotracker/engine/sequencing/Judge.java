package org.videotracker.engine.sequencing;

import org.videotracker.engine.event.Verdicts;
import org.videotracker.model.pattern.Conditions;
import org.videotracker.model.pattern.TrigCondition;

/**
 * Decides whether a row fires, in the moment in which it is due, by all of its conditions: first its ratio, then the condition proper,
 * then its chance. What became of conditions is taken down for those that ask back, whether or not the sequencer is switched on, so that
 * switching one off changes no other. Owned by the audio thread.
 */
final class Judge {

    private Judge() {}

    /**
     * @param frame in which the row is due
     * @param fills whether the player fills in
     */
    static boolean fires(
            Conditions conditions, StepMoment moment, SequencerSettings settings, boolean fills, long frame) {
        if (conditions == Conditions.NONE) {
            return true;
        }
        boolean fires = conditions.ratio().firesIn(moment.pass)
                && holds(conditions.trig(), moment.pass, settings.hearsay(), fills, frame)
                && Chance.fires(conditions.chance(), settings.seed(), settings.identity(), moment.lap, moment.row);
        if (conditions.areEvaluated()) {
            settings.hearsay().own().add(frame, fires);
        }
        return fires;
    }

    private static boolean holds(TrigCondition condition, long pass, Hearsay hearsay, boolean fills, long frame) {
        return switch (condition) {
            case NONE -> true;
            case FILL -> fills;
            case NOT_FILL -> !fills;
            case PRE -> hearsay.own().last();
            case NOT_PRE -> !hearsay.own().last();
            case NEI -> neighbourAt(hearsay, frame);
            case NOT_NEI -> !neighbourAt(hearsay, frame);
            case FIRST -> pass == 0;
            case NOT_FIRST -> pass != 0;
        };
    }

    private static boolean neighbourAt(Hearsay hearsay, long frame) {
        Verdicts neighbour = hearsay.neighbour();
        return neighbour != null && neighbour.at(frame);
    }
}
