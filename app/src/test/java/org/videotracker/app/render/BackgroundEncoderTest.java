package org.videotracker.app.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.file.UnwritableFileException;

@Timeout(30)
class BackgroundEncoderTest {
    private final List<String> written = new ArrayList<>();

    /** A file that takes some pictures and then fails as it is told. */
    private RenderFile failingAfter(int pictures, Exception failure) {
        return new RenderFile() {
            @Override
            public void audio(float[] left, float[] right, int count) {
                written.add("sound " + count);
            }

            @Override
            public void hold(int frames) {}

            @Override
            public void frame(int[] argb) throws UnwritableFileException {
                if (written.size() >= pictures) {
                    if (failure instanceof UnwritableFileException refused) {
                        throw refused;
                    }
                    throw (RuntimeException) failure;
                }
                written.add("picture " + argb[0]);
            }

            @Override
            public Path partial() {
                return Path.of("test.partial.mp4");
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void everythingIsEncodedInTheOrderInWhichItWasRendered() throws IOException {
        try (BackgroundEncoder encoder =
                new BackgroundEncoder(failingAfter(Integer.MAX_VALUE, new IllegalStateException()), 1)) {
            encoder.audio(new float[8], new float[8], 5);
            encoder.frame(new int[] {1});
            encoder.frame(new int[] {2});
            encoder.audio(new float[8], new float[8], 8);
            encoder.drain();
        }

        assertThat(written).containsExactly("sound 5", "picture 1", "picture 2", "sound 8");
    }

    @Test
    void aFullDiskIsToldToTheRenderer() {
        UnwritableFileException full = UnwritableFileException.full(Path.of("a.mp4"));
        assertThatThrownBy(() -> renderUntilItFails(failingAfter(3, full))).isSameAs(full);
    }

    @Test
    void aFaultOfTheEncoderIsToldToTheRendererInsteadOfLettingItWaitForEver() {
        IllegalStateException fault = new IllegalStateException("native trouble");
        assertThatThrownBy(() -> renderUntilItFails(failingAfter(3, fault)))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(fault);
    }

    private static void renderUntilItFails(RenderFile file) throws IOException {
        try (BackgroundEncoder encoder = new BackgroundEncoder(file, 1)) {
            for (int i = 0; i < 1000; i++) {
                encoder.frame(new int[] {i});
            }
            encoder.drain();
        }
    }
}
