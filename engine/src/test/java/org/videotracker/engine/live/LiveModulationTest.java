package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.modulator.ModulatedSet;
import org.videotracker.engine.render.Rig;

class LiveModulationTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 441, 1024})
    @DisplayName("issue 5: modulators do the same live and offline")
    void whatIsModulatedLiveIsWhatIsModulatedOffline(int block) {
        float[] offline = ModulatedSet.rig().render(2L * Rig.RATE, 512).left();
        try (LiveRig live = new LiveRig(ModulatedSet.rig(), block, 3)) {
            assertThat(live.pull(offline.length)).isEqualTo(offline);
            assertThat(live.faults).isEmpty();
        }
    }
}
