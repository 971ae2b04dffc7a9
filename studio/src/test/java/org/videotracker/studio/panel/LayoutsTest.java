package org.videotracker.studio.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.panel.Layouts.Layout;

class LayoutsTest {
    private static final Layout LAYOUT =
            new Layout(Set.of("log", "keys"), List.of("library", "clock"), "[Window][###clock]\nPos=1,2\n");

    @TempDir
    Path project;

    @Test
    void aLayoutThatWasKeptComesBackAsItWas() throws IOException {
        Layouts layouts = new Layouts(project);
        layouts.present(LAYOUT);
        layouts.write("On stage", LAYOUT);

        assertThat(layouts.present()).contains(LAYOUT);
        assertThat(layouts.read("On stage")).contains(LAYOUT);
        assertThat(layouts.names()).isEqualTo(List.of("On stage"));
    }

    @Test
    void aFileThatIsNoLayoutIsAsNone() throws IOException {
        Files.writeString(project.resolve("present.layout"), "garbage");

        assertThat(new Layouts(project).present()).isEmpty();
    }

    @Test
    void aLayoutThatDoesNotSayWhatIsInFrontIsOne() throws IOException {
        Files.writeString(project.resolve("present.layout"), "hidden:log\n[Window][###clock]\nPos=1,2\n");

        assertThat(new Layouts(project).present())
                .contains(new Layout(Set.of("log"), List.of(), "[Window][###clock]\nPos=1,2\n"));
    }

    @Test
    void aNameThatWouldLeaveTheFolderIsRefused() {
        assertThatThrownBy(() -> new Layouts(project).write("../../etc", LAYOUT))
                .isInstanceOf(IOException.class);
    }

    @Test
    void preferencesComeBackWithTheProjectsThatAreStillThere() throws IOException {
        Path there = Files.createDirectory(project.resolve("there"));
        Preferences kept = Preferences.first()
                .with(new Preferences.Appearance(1.5, true, false))
                .with(new Preferences.Remembrance(300, true, true))
                .withTourSeen()
                .opened(project.resolve("gone"))
                .opened(there);
        kept.write(project);

        Preferences read = Preferences.read(project);

        assertThat(read.appearance()).isEqualTo(new Preferences.Appearance(1.5, true, false));
        assertThat(read.remembrance()).isEqualTo(new Preferences.Remembrance(300, true, true));
        assertThat(read.hasSeenTour()).isTrue();
        assertThat(read.recent()).containsExactly(there);
    }

    @Test
    void aPanelThatALayoutDoesNotKnowIsHiddenAsInANewOne() {
        Layout known = LAYOUT.knowing(Set.of("clock", "rolling"));

        assertThat(known.hidden()).containsExactlyInAnyOrder("log", "keys", "rolling");
        assertThat(known.docking()).isEqualTo(LAYOUT.docking());
    }
}
