package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.download.Downloader;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.library.ImportMonitor;
import org.videotracker.media.library.ImportRequest;
import org.videotracker.media.library.ImportResult;
import org.videotracker.media.library.Library;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.session.Session;

/** Brings media into the project that is open. Its workers are started by the first import. One thread. */
final class ProjectWorks implements ImportWorks {
    /** What came from the web, inside the project, so that it moves with it. */
    private static final String DOWNLOADS = "Downloads";

    /** Sounds that were taken out of videos. */
    private static final String EXTRACTED = "Extracted";

    private static final int CHUNK = 16_384;

    private final Supplier<Project> project;
    private final Supplier<Session> session;
    private volatile @Nullable Library library;

    /** @param project and {@code session} as they are when they are asked for */
    ProjectWorks(Supplier<Project> project, Supplier<Session> session) {
        this.project = project;
        this.session = session;
    }

    @Override
    public ImportResult carryOut(ImportOrder order, ImportMonitor monitor, Saying saying) throws IOException {
        return switch (order) {
            case ImportOrder.OfFiles files -> {
                ImportRequest request =
                        ImportRequest.of(files.inputs()).into(files.folder()).with(files.settings());
                yield imported(files.isAnew() ? request.anew() : request, monitor);
            }
            case ImportOrder.FromWeb web -> {
                Path file = downloader(monitor, saying)
                        .download(web.address(), project.get().root().resolve(DOWNLOADS));
                yield imported(
                        ImportRequest.of(List.of(file)).into(web.folder()).with(web.settings()), monitor);
            }
            case ImportOrder.OfLostFiles lost ->
                opened().restore(project.get(), session.get(), lost.settings(), monitor);
            case ImportOrder.OfSound sound ->
                imported(
                        ImportRequest.of(List.of(extracted(sound.asset(), monitor)))
                                .into(sound.asset().folder()),
                        monitor);
        };
    }

    private Library opened() {
        Library open = library;
        if (open == null) {
            open = Library.standard();
            library = open;
        }
        return open;
    }

    private ImportResult imported(ImportRequest request, ImportMonitor monitor) throws IOException {
        return opened().importFiles(project.get(), session.get(), request, monitor);
    }

    private static Downloader downloader(ImportMonitor monitor, Saying saying) {
        return Downloader.standard(line -> {
            stopIfCalledOff(monitor);
            saying.say(line);
        });
    }

    private Path extracted(Asset asset, ImportMonitor monitor) throws IOException {
        Asset.Sound sound = asset.sound()
                .orElseThrow(() -> new IOException(asset.name() + " has no sound; choose an asset that has."));
        Path folder = project.get().root().resolve(EXTRACTED);
        Files.createDirectories(folder);
        // Not the name of the video alone, whose sound it would be taken for.
        Path out = folder.resolve(asset.name().replaceAll("[\\\\/:*?\"<>|]", "_") + " sound.wav");
        try (MappedAudioClip clip = MappedAudioClip.open(project.get().resolve(sound.playable()));
                RenderFile file = RenderFile.open(
                        out, RenderFormat.WAV, Optional.empty(), new AudioSettings(clip.sampleRate()))) {
            float[] left = new float[CHUNK];
            float[] right = new float[CHUNK];
            for (long frame = 0; frame < clip.frames(); frame += CHUNK) {
                stopIfCalledOff(monitor);
                int count = (int) Math.min(CHUNK, clip.frames() - frame);
                clip.read(0, frame, left, 0, count);
                clip.read(1, frame, right, 0, count);
                file.audio(left, right, count);
            }
            file.finish();
        }
        return out;
    }

    private static void stopIfCalledOff(ImportMonitor monitor) {
        if (monitor.isCancelled()) {
            throw new CancellationException("the job was called off");
        }
    }

    @Override
    public void close() {
        Library open = library;
        if (open != null) {
            open.close();
        }
    }
}
