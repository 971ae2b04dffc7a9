package org.videotracker.studio.tracker;

import java.util.ArrayList;
import java.util.List;
import org.pcollections.TreePMap;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.Targets;

/** How a row sounds when it is looked at: as the sequencer would play it now, without its conditions, its feel and its slides. */
final class Audition {

    private Audition() {}

    /** The notes of a row on each module that the sequencer triggers; none for a rest. */
    static List<HandTrigger> of(Session session, ModuleId sequencer, StepPattern pattern, int row) {
        Step step = pattern.step(row);
        return step.isRest() ? List.of() : of(session, sequencer, pattern, step, indexAt(pattern, row));
    }

    /** A note that is not written yet, at a row: with the sample that the rows above it have chosen. */
    static List<HandTrigger> ofNote(Session session, ModuleId sequencer, StepPattern pattern, int row, int note) {
        Step step = pattern.step(row).withNote(note);
        return of(session, sequencer, pattern, step, indexAt(pattern, row));
    }

    private static List<HandTrigger> of(
            Session session, ModuleId sequencer, StepPattern pattern, Step step, int index) {
        double beats = step.length() / Math.abs(pattern.stepsPerBeat());
        Locks locks = Locks.of(shown(pattern, step));
        List<HandTrigger> triggers = new ArrayList<>();
        for (Module target : Targets.of(session, sequencer)) {
            triggers.add(new HandTrigger(target.id(), index, step.note(), beats, locks));
        }
        return triggers;
    }

    private static TreePMap<String, Double> shown(StepPattern pattern, Step step) {
        TreePMap<String, Double> shown = step.locks();
        for (String lock : step.locks().keySet()) {
            shown = pattern.hasColumn(lock) ? shown : shown.minus(lock);
        }
        return shown;
    }

    /** The sample that a row plays: its own, or that of the nearest row before it that has one; else the first. */
    private static int indexAt(StepPattern pattern, int row) {
        for (int back = 0; back < pattern.size(); back++) {
            int index = pattern.step(Math.floorMod(row - back, pattern.size())).index();
            if (index != Step.NONE) {
                return index;
            }
        }
        return 0;
    }
}
