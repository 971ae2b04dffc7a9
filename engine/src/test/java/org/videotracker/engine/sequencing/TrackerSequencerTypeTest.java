package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;

class TrackerSequencerTypeTest {
    private final ModuleType type = TrackerSequencerType.describe();

    @Test
    void itEmitsTriggersAtOnePort() {
        assertThat(type.name()).isEqualTo("TrackerSequencer");
        assertThat(type.can(Capability.EMITS_TRIGGERS)).isTrue();
        assertThat(type.firstPort(Signal.EVENT, Direction.OUTPUT))
                .hasValueSatisfying(port -> assertThat(port.name()).isEqualTo("trigger_out"));
    }

    @Test
    @DisplayName("REQ 9, REQ 51: where it is are read-outs, not parameters")
    void itHasReadOutsAndNoParameters() {
        assertThat(type.parameters()).isEmpty();
        assertThat(type.readOut("currentStepPosition")).hasValueSatisfying(readOut -> {
            assertThat(readOut.min()).isZero();
            assertThat(readOut.max()).isEqualTo(1);
        });
        assertThat(type.readOuts()).extracting(ModuleType.ReadOut::name).doesNotHaveDuplicates();
    }

    @Test
    void onsetsOfTwoLanesNeverMeet() {
        OnsetIds first = new OnsetIds(0);
        OnsetIds last = new OnsetIds(8_388_607);
        assertThat(first.next()).isZero();
        assertThat(first.next()).isEqualTo(1);
        assertThat(last.next()).isEqualTo(8_388_607L << 40);
        assertThatThrownBy(() -> new OnsetIds(8_388_608)).hasMessageContaining("lane");
        assertThatThrownBy(() -> new OnsetIds(-1)).hasMessageContaining("lane");
    }
}
