package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;

/** Two trackers under a child's hands. */
class TrackerChaosTest {
    private static final String CHARACTERS = "0123456789.,-+*/()abcdefgxz:#!% ";

    @Test
    void whateverIsPressedNothingFailsAndUndoLeadsBackToTheStart() throws Exception {
        try (TrackerRig rig = new TrackerRig()) {
            rig.addTracker("P1", StepPattern.empty(32));
            Session start = rig.session();
            int before = rig.engine.snapshot().history().past().size();
            rig.run(new Play());
            Random random = new Random(4);
            List<String> chords = chords();
            for (int i = 0; i < 500; i++) {
                event(rig, random, chords);
            }
            rig.press("Escape", "Escape", "Escape");
            rig.focus(0);
            assertThat(rig.refusals).noneMatch(refusal -> refusal.contains("fault"));
            int steps = rig.engine.snapshot().history().past().size() - before;
            assertThat(steps).isPositive();
            rig.edits.undo(steps);
            rig.frames(2);
            assertThat(rig.session().saysTheSameAs(start)).isTrue();
        }
    }

    private static List<String> chords() {
        List<String> chords = new ArrayList<>();
        for (Action action : Action.values()) {
            if (action.context() == Context.TRACKER || action.context() == Context.CELL) {
                action.chords().stream().map(Chord::text).forEach(chords::add);
            }
        }
        return chords;
    }

    private static void event(TrackerRig rig, Random random, List<String> chords) {
        float x = random.nextFloat(TrackerRig.WIDTH);
        float y = random.nextFloat(TrackerRig.HEIGHT);
        switch (random.nextInt(10)) {
            case 0 -> rig.moveTo(x, y);
            case 1 -> {
                rig.pressMouse(random.nextInt(2));
                rig.moveTo(x, y);
                rig.releaseMouse(0);
                rig.releaseMouse(1);
            }
            case 2 -> rig.focus(random.nextInt(2));
            case 3, 4, 5 -> rig.type(Character.toString(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            default -> rig.press(chords.get(random.nextInt(chords.size())));
        }
    }
}
