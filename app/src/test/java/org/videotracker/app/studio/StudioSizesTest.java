package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.module.Module;

class StudioSizesTest {
    private static final List<String> PANELS = List.of(
            "Clock",
            "Output",
            "Patch",
            "Mixer",
            "Modulation",
            "Asset library",
            "History",
            "Log",
            "Performance",
            "Console",
            "Keys",
            "Scopes");

    private static final String[] WALK = {
        "Down", "Up", "Right", "Left", "End", "Home", "PageDown", "PageUp", "Tab", "Enter", "Escape"
    };

    @TempDir
    Path folder;

    /** A panel beside a splitter that is dragged far is a few pixels wide. Bars, chains and lists failed there. */
    @Test
    void everyPanelIsDrawnAndWalkedInAWindowOfAnySize() throws Exception {
        try (StudioRig studio = StudioRig.of(FullSet.make(folder), folder)) {
            for (int[] size : new int[][] {{320, 200}, {64, 48}}) {
                studio.shut();
                studio.open(size[0], size[1]);
                for (String panel : PANELS) {
                    show(studio, panel);
                }
                Set<String> types = new HashSet<>();
                for (Module module : studio.session().modules().all()) {
                    if (types.add(module.type().name())) {
                        show(studio, module.name());
                    }
                }
                studio.press("F1", "Down", "F2", "Down", "F3");
                assertThat(studio.failures()).as("%d x %d", size[0], size[1]).isEmpty();
                assertThat(studio.isOver()).isFalse();
            }
        }
    }

    private static void show(StudioRig studio, String panel) {
        studio.press("Ctrl+Alt+N").type(panel).press("Enter").press(WALK);
    }
}
