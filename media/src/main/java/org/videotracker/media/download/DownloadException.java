package org.videotracker.media.download;

import java.io.IOException;
import java.util.List;

/** Something on the web cannot be had: one sentence that names it, says what is wrong and what to do. Never a fault of ours. */
public final class DownloadException extends IOException {
    private static final long serialVersionUID = 1;

    /** Whether to try it in another way is of no use. */
    private final boolean isFinal;

    DownloadException(String url, String problem, String remedy, boolean isFinal) {
        super(url + ": " + problem + "; " + remedy);
        this.isFinal = isFinal;
    }

    boolean isFinal() {
        return isFinal;
    }

    /** What the tool's output means. */
    static DownloadException of(String url, String output) {
        for (Cause cause : Cause.values()) {
            if (cause.signs.stream().anyMatch(output::contains)) {
                return new DownloadException(url, cause.problem, cause.remedy, cause.isFinal);
            }
        }
        String last = output.lines()
                .filter(line -> line.startsWith("ERROR:"))
                .reduce((first, second) -> second)
                .orElse("it gave no file");
        return new DownloadException(url, "yt-dlp could not fetch it (" + last + ")", "check the address", false);
    }

    /** Failures that are known by what the tool says. */
    private enum Cause {
        PRIVATE(true, "it is private", "ask its owner, or choose another", "Private video", "This video is private"),
        AGE(
                true,
                "it is only shown to those who sign in and are of age",
                "choose another",
                "confirm your age",
                "age-restricted"),
        REMOVED(
                true,
                "it was removed or does not exist",
                "check the address",
                "Video unavailable",
                "has been removed",
                "HTTP Error 404"),
        FORBIDDEN(false, "the site refuses it (403)", "update yt-dlp and try again", "HTTP Error 403"),
        FORMAT(
                false,
                "it is not there in a format that can be fetched",
                "update yt-dlp, or choose another",
                "Requested format is not available");

        private final boolean isFinal;
        private final String problem;
        private final String remedy;
        private final List<String> signs;

        Cause(boolean isFinal, String problem, String remedy, String... signs) {
            this.isFinal = isFinal;
            this.problem = problem;
            this.remedy = remedy;
            this.signs = List.of(signs);
        }
    }
}
