package org.videotracker.app.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    private static Path of(String system, Map<String, String> environment) {
        return StateFolder.of(system, environment, HOME).path();
    }

    @Test
    void everySystemHasItsCustom() {
        assertThat(of("Linux", Map.of())).isEqualTo(Path.of("/home/ada/.local/state/videotracker"));
        assertThat(of("Linux", Map.of("XDG_STATE_HOME", "/var/ada"))).isEqualTo(Path.of("/var/ada/videotracker"));
        assertThat(of("Mac OS X", Map.of("XDG_STATE_HOME", "/var/ada")))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/videotracker"));
        assertThat(of("Windows 11", Map.of("LOCALAPPDATA", "/c/ada"))).isEqualTo(Path.of("/c/ada/videotracker"));
        assertThat(of("Windows 11", Map.of())).isEqualTo(Path.of("/home/ada/AppData/Local/videotracker"));
    }

    @Test
    void aRelativeOrEmptyPathIsIgnored() {
        assertThat(of("Linux", Map.of("XDG_STATE_HOME", "state"))).isEqualTo(of("Linux", Map.of()));
        assertThat(of("Linux", Map.of("XDG_STATE_HOME", ""))).isEqualTo(of("Linux", Map.of()));
    }
}
