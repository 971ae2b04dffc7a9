package org.videotracker.model.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaPathTest {

    @ParameterizedTest
    @CsvSource({
        "/home/vj/set/media/a.wav, media/a.wav",
        "/home/vj/set/x/../media/./a.wav, media/a.wav",
        "/home/vj/settings/a.wav, /home/vj/settings/a.wav",
        "/home/vj/set/../other/a.wav, /home/vj/other/a.wav",
        "media//a.wav, media/a.wav",
        "C:\\clips\\a.mov, C:/clips/a.mov"
    })
    @DisplayName("ST-54: paths inside the project become relative to it, others stay where they point")
    void pathsInsideTheProjectBecomeRelative(String path, String expected) {
        assertThat(MediaPath.relativised(path, "/home/vj/set/")).contains(expected);
        assertThat(MediaPath.fault(expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.wav",
                "media/../../a.wav",
                "..\\a.wav",
                "C:/../../a.wav",
                "/../a.wav",
                "/",
                "",
                "http://x/a.wav"
            })
    @DisplayName("B-47: what climbs out of its root has no legal form")
    void whatClimbsOutHasNoLegalForm(String path) {
        assertThat(MediaPath.relativised(path, "/home/vj/set")).isEqualTo(Optional.empty());
    }
}
