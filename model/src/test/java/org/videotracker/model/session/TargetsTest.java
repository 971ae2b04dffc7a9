package org.videotracker.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.StepPattern;

class TargetsTest {
    private final Workbench bench = Workbench.newProject();

    @Test
    @DisplayName("REQ 49: the index range follows the samples of the first target, live; without any it ends at 127")
    void theIndexRangeFollowsTheFirstTarget() {
        assertThat(Targets.maxIndex(bench.session(), "P0")).isEqualTo(127);

        bench.addSample("multiSampler1", "kick").addSample("multiSampler1", "snare");
        assertThat(Targets.maxIndex(bench.session(), "P0")).isEqualTo(1);

        bench.apply(new Disconnect(bench.link("trackerSequencer1.trigger_out", "multiSampler1.trigger_in")));
        assertThat(Targets.maxIndex(bench.session(), "P0")).isEqualTo(127);
    }

    @Test
    @DisplayName("REQ 18: a lock has the range, the default and the unit of its target's parameter")
    void aLockIsDescribedByItsTarget() {
        assertThat(Targets.lockParameter(bench.session(), "P0", "speed")).hasValueSatisfying(speed -> {
            assertThat(speed.min()).isEqualTo(-10);
            assertThat(speed.max()).isEqualTo(10);
            assertThat(speed.initial().asNumber()).isEqualTo(1);
        });
        assertThat(Targets.lockParameter(bench.session(), "P0", "cutoff")).isEmpty();
    }

    @Test
    @DisplayName("REQ 29: the targets stand in the natural order of their names")
    void theTargetsStandInNaturalOrder() {
        bench.add("MultiSampler", "multiSampler10");
        bench.add("MultiSampler", "multiSampler2");
        bench.connect("trackerSequencer1.trigger_out", "multiSampler10.trigger_in")
                .connect("trackerSequencer1.trigger_out", "multiSampler2.trigger_in");

        assertThat(Targets.of(bench.session(), bench.id("trackerSequencer1")).stream()
                        .map(Module::name))
                .containsExactly("multiSampler1", "multiSampler2", "multiSampler10");
    }

    @Test
    void aPatternOfAChainReachesTheTargetsOfTheSequencerThatPlaysTheChain() {
        bench.put("verse", StepPattern.empty(4))
                .apply(new CreateChain(Optional.of("song")))
                .apply(new InsertEntry("song", Optional.empty(), Entry.of("verse")));
        assertThat(Targets.ofPattern(bench.session(), "verse")).isEmpty();

        bench.apply(new BindChain(bench.id("trackerSequencer1"), "song", Optional.empty()));

        assertThat(Targets.ofPattern(bench.session(), "verse")).containsExactly(bench.module("multiSampler1"));
    }

    @Test
    void aTargetOfTwoSequencersCountsOnce() {
        bench.add("TrackerSequencer", "second");
        bench.connect("second.trigger_out", "multiSampler1.trigger_in")
                .apply(new BindPattern(bench.id("second"), "P0", Optional.empty()));

        assertThat(Targets.ofPattern(bench.session(), "P0")).hasSize(1);
    }
}
