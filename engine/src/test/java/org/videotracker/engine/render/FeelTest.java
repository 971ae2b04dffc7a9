package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.model.command.LinkCommand.DisconnectModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.command.TransportCommand.Fill;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;

/** Conditions, feel and slides in a whole session. */
class FeelTest {
    private static final int ROW = 6000;
    private static final StepPattern EVERY_STEP =
            StepPattern.empty(1).withStep(0, Step.of(0).withCondition(TrigCondition.NEI));
    /** True in the first pass of each round of eight rows: at the frames 0 and 48000. */
    private static final StepPattern ONCE =
            StepPattern.empty(8).withStep(0, Step.of(1).withCondition(TrigCondition.NOT_FILL));

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    void soundIsTheSameToTheBitForEveryBlockSize(int block) {
        Rig.Rendered reference = FeelRig.create().render(48_000 * 3, 256);
        Rig.Rendered other = FeelRig.create().render(48_000 * 3, block);

        assertThat(Arrays.mismatch(other.left(), reference.left())).isEqualTo(-1);
        assertThat(Arrays.mismatch(other.right(), reference.right())).isEqualTo(-1);
        assertThat(reference.left()).isNotEqualTo(new float[48_000 * 3]);
        assertThat(reference.left()).isNotEqualTo(reference.right());
    }

    private static List<String> heard(Rig rig, String tracker) {
        return rig.triggers.stream()
                .map(trigger -> trigger.split(" "))
                .filter(words -> words[1].equals(tracker))
                .map(words -> words[0])
                .toList();
    }

    @Test
    void theNeighbourIsTheSequencerBeforeInTheOrderOfNames() {
        Rig rig = listening();
        rig.render(3 * ROW, 512);
        assertThat(heard(rig, "second")).containsExactly("0", "6000", "12000");
        assertThat(heard(rig, "first")).containsExactly("0");
    }

    private static Rig listening() {
        Rig rig = FeelRig.create();
        FeelRig.put(rig, "first", ONCE);
        FeelRig.put(rig, "second", EVERY_STEP);
        return rig;
    }

    @Test
    void aRenamedSequencerHasOtherNeighbours() {
        Rig rig = listening();
        rig.run(new RenameModule(rig.id("first"), "third"));
        rig.render(3 * ROW, 512);

        assertThat(heard(rig, "second")).isEmpty();
    }

    @Test
    void aSequencerThatIsGoneIsNoNeighbourThoughItsGatesStillEnd() {
        Rig rig = listening();
        rig.run(new Play());
        rig.engine.submit(Batch.of("test", new RemoveModule(rig.id("first"))), new Due.AtBeat(0.4));
        rig.render(4 * ROW, 512);

        assertThat(heard(rig, "second")).containsExactly("0", "6000");
    }

    @Test
    void aSequencerThatIsSwitchedOffOrLeadsNowhereIsStillHeardByItsNeighbour() {
        Rig rig = listening();
        rig.run(new EnableModule(rig.id("first"), false));
        rig.run(new DisconnectModule(rig.id("first"), Optional.empty()));
        rig.render(2 * ROW, 512);

        assertThat(heard(rig, "first")).isEmpty();
        assertThat(heard(rig, "second")).containsExactly("0", "6000");
    }

    @Test
    void fillingInIsAnEditAtAnExactBeatThatIsNotUndone() {
        Rig rig = listening();
        FeelRig.put(
                rig,
                "second",
                StepPattern.empty(1).withStepsPerBeat(16).withStep(0, Step.of(0).withCondition(TrigCondition.FILL)));
        rig.run(new Play());
        rig.engine.submit(Batch.of("test", new Fill(true)), new Due.AtBeat(0.125));
        rig.engine.submit(Batch.of("test", new Fill(false)), new Due.AtBeat(0.25));
        rig.render(2 * ROW, 512);

        assertThat(heard(rig, "second")).containsExactly("3000", "4500");
        rig.run(new Fill(true));
        rig.engine.undo(1, "test");
        rig.engine.pump();
        assertThat(rig.session().playback().fills()).isTrue();
    }
}
