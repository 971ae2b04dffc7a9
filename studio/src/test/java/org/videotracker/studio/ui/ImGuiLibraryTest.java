package org.videotracker.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImGuiLibraryTest {
    /** Two studios that began at once unpacked it into one folder, and one of them loaded half of it: the program was gone. */
    @Test
    void theLibraryIsUnpackedForThisProcessAloneAndLeavesNothingBehind() {
        assertThat(ImGuiLibrary.require()).startsWith("1.");

        assertThat(Path.of(System.getProperty("imgui.library.path")))
                .doesNotExist()
                .isNotEqualTo(Path.of(System.getProperty("java.io.tmpdir"), "imgui-java-natives"));
    }
}
