package org.videotracker.app.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.videotracker.app.terminal.JsonOption;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.worker.MediaWorker;
import org.videotracker.media.worker.WorkerLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vt probe}. */
@Command(name = "probe", description = "Says what a media file holds.")
public final class ProbeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A sound, video or picture file.")
    private Path file = Path.of("");

    @Mixin
    private final JsonOption json = new JsonOption();

    public ProbeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (MediaWorker worker = new MediaWorker(WorkerLimits.STANDARD)) {
            MediaDescription description = worker.probe(file).await();
            if (json.isAsked()) {
                terminal.data(description);
            } else {
                say(description);
            }
        }
        return 0;
    }

    private void say(MediaDescription media) {
        terminal.line(String.format(
                Locale.ROOT,
                "%s: %s, %.3f seconds, %d bytes",
                file,
                media.container(),
                media.durationSeconds(),
                media.bytes()));
        media.video()
                .ifPresent(video -> terminal.line(String.format(
                        Locale.ROOT,
                        "  video: %s, %dx%d, %.3f frames per second%s%s",
                        video.codec(),
                        video.displayWidth(),
                        video.displayHeight(),
                        video.frameRate(),
                        video.hasAlpha() ? ", transparent" : "",
                        video.rotationDegrees() == 0 ? "" : ", turned by " + video.rotationDegrees() + " degrees")));
        media.audio()
                .ifPresent(audio -> terminal.line(String.format(
                        Locale.ROOT,
                        "  sound: %s, %d channels, %d Hz",
                        audio.codec(),
                        audio.channels(),
                        audio.sampleRate())));
    }
}
