package org.videotracker.media.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a tool of our own in the place of yt-dlp, which notes how it was called. */
class DownloaderTest {
    /** Finds the folder it shall write into, as the real one does. */
    private static final String TAKES_ITS_FOLDER = """
            #!/bin/sh
            for argument in "$@"; do printf '%s\\n' "$argument" >>"$(dirname "$0")/called"; done
            echo end >>"$(dirname "$0")/called"
            while [ $# -gt 0 ]; do [ "$1" = --paths ] && folder=$2; shift; done
            """;

    @TempDir
    private Path folder;

    private Path tools;
    private Path downloads;
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void folders() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        downloads = folder.resolve("Downloads");
    }

    private Downloader tool(String script, Duration patience) throws IOException {
        Path tool = Files.writeString(tools.resolve("yt-dlp"), TAKES_ITS_FOLDER + script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Downloader(List.of(folder.resolve("nowhere"), tools), patience, progress::add);
    }

    private Downloader tool(String script) throws IOException {
        return tool(script, Duration.ofMinutes(1));
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(tools.resolve("called"));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> content = Files.list(downloads)) {
            return content.toList();
        }
    }

    @Test
    void theFileAppearsUnderItsTitle() throws IOException {
        Downloader downloader = tool("""
                echo '[download]  50% of 2MiB'
                echo film >"$folder/My film.mp4"
                echo "videotracker-file:$folder/My film.mp4"
                """);

        Path file = downloader.download("https://example.org/watch?v=1", downloads);
        Path second = downloader.download("https://example.org/watch?v=1", downloads);

        assertThat(file).isEqualTo(downloads.resolve("My film.mp4")).hasContent("film\n");
        assertThat(second).isEqualTo(downloads.resolve("My film-2.mp4"));
        assertThat(left()).containsExactlyInAnyOrder(file, second);
        assertThat(progress).contains("[download]  50% of 2MiB");
    }

    @Test
    void anAddressIsOneArgumentWhateverItSays() throws IOException {
        String hostile = "https://example.org/$(touch hacked);`touch hacked`'\"&& --exec rm";

        assertThatThrownBy(() -> tool("exit 1").download(hostile, downloads)).isInstanceOf(DownloadException.class);

        assertThat(called()).containsSubsequence("--", hostile, "end");
        assertThat(called().stream().filter(argument -> argument.contains("hacked")))
                .containsOnly(hostile);
    }

    @Test
    void anotherPlayerIsTriedWhereOneIsRefused() throws IOException {
        Downloader downloader = tool("""
                if [ "$(grep -c end "$(dirname "$0")/called")" -lt 3 ]; then
                    echo 'ERROR: HTTP Error 403: Forbidden'
                    exit 1
                fi
                echo film >"$folder/a.mp4"
                echo "videotracker-file:$folder/a.mp4"
                """);

        assertThat(downloader.download("https://example.org/a", downloads)).exists();

        assertThat(called())
                .containsSubsequence(
                        "youtube:player_client=android", "youtube:player_client=ios", "youtube:player_client=web");
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR: Private video. Sign in, it is private, 1",
        "ERROR: Sign in to confirm your age, of age, 1",
        "ERROR: Video unavailable, removed, 1",
        "ERROR: HTTP Error 403: Forbidden, update yt-dlp, 3",
        "ERROR: Requested format is not available, format, 3",
        "ERROR: something else, ERROR: something else, 3",
        "nothing, gave no file, 3"
    })
    void aFailureIsExplained(String output, String explanation, int attempts) throws IOException {
        Downloader downloader = tool("echo '" + output + "'; exit 1");

        assertThatThrownBy(() -> downloader.download("https://example.org/a", downloads))
                .hasMessageStartingWith("https://example.org/a: ")
                .hasMessageContaining(explanation);
        assertThat(called().stream().filter("end"::equals)).hasSize(attempts);
        assertThat(left()).isEmpty();
    }

    @Test
    void aFileElsewhereIsNotTaken() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign.mp4"), "theirs");
        Downloader downloader = tool("echo 'videotracker-file:" + foreign + "'");

        assertThatThrownBy(() -> downloader.download("https://example.org/a", downloads))
                .isInstanceOf(DownloadException.class);
        assertThat(foreign).exists();
    }

    @Test
    @Timeout(60)
    void aToolThatNeverEndsIsEnded() throws IOException {
        Downloader downloader = tool("sleep 600", Duration.ofMillis(300));

        assertThatThrownBy(() -> downloader.download("https://example.org/a", downloads))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("took longer");
    }

    @Test
    void withoutTheToolItsInstallationIsAdvised() {
        Downloader downloader = new Downloader(List.of(tools), Duration.ofMinutes(1), progress::add);

        assertThatThrownBy(() -> downloader.download("https://example.org/a", downloads))
                .hasMessageContaining("yt-dlp is not installed");
        assertThat(downloads).doesNotExist();
    }

    @Test
    void onlyTheWebIsAnAddress() {
        assertThat(Downloader.isUrl("HTTPS://example.org")).isTrue();
        assertThat(Downloader.isUrl("file:///etc/passwd")).isFalse();
        assertThat(Downloader.isUrl("--exec")).isFalse();
    }
}
