package org.videotracker.engine.sequencing;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.engine.event.Locks;

/** Finds where the locks of a pattern's rows slide to. Engine thread. */
final class SlideCompiler {
    private final CompiledSteps pattern;

    SlideCompiler(CompiledSteps pattern) {
        this.pattern = pattern;
    }

    /** The slides that a row begins; a parameter that no other row locks, or to the same value, does not move. */
    List<Slide> slides(int row) {
        List<Slide> slides = new ArrayList<>();
        Locks locks = pattern.locks(row);
        if (pattern.step(row).slides()) {
            for (int i = 0; i < locks.count(); i++) {
                addSlide(slides, row, locks.name(i), locks.value(i));
            }
        }
        return slides;
    }

    private void addSlide(List<Slide> slides, int row, String parameter, double from) {
        int place = pattern.placeOf(row);
        for (int ahead = 1; ahead < pattern.size(); ahead++) {
            int next = pattern.rowAt((place + ahead) % pattern.size());
            Locks locks = pattern.locks(next);
            if (locks.has(parameter)) {
                double to = locks.get(parameter, from);
                double beats = ahead * pattern.stepLength().toBeats()
                        + pattern.shift(next).toBeats()
                        - pattern.shift(row).toBeats();
                if (to != from && beats > 0) {
                    slides.add(new Slide(parameter, from, to, beats));
                }
                return;
            }
        }
    }
}
