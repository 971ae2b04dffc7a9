package org.videotracker.media.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.thumbnail.PngFile;
import org.videotracker.media.thumbnail.Thumbnail;
import org.videotracker.media.waveform.WaveformFile;
import org.videotracker.media.waveform.WaveformPyramid;
import org.videotracker.model.asset.Asset;

/**
 * What assets look like. A preview lies beside the playable file, under its name: {@code kick.1a2b3c4d.vta} has its
 * outline in {@code kick.1a2b3c4d.vtw}, {@code kick.1a2b3c4d.vtv} its thumbnail in {@code kick.1a2b3c4d.png}. One that
 * is gone or damaged is made again from the playable file. Waits for the disk: never on a playing or painting thread.
 */
public final class Previews {
    private static final Kind<WaveformPyramid> WAVEFORM = new Kind<>(
            ".vtw",
            WaveformFile::read,
            Previews::newWaveform,
            (waveform, file) -> WaveformFile.write(waveform, file, StaleFiles.job()));
    private static final Kind<Thumbnail> THUMBNAIL = new Kind<>(
            ".png",
            PngFile::read,
            Previews::newThumbnail,
            (thumbnail, file) -> PngFile.write(thumbnail, file, StaleFiles.job()));

    private final Project project;

    /**
     * A kind of preview.
     *
     * @param ending of its files' names
     * @param reader gets it from its file
     * @param maker makes it from the playable file
     * @param writer writes its file
     */
    private record Kind<P>(String ending, Source<P> reader, Source<P> maker, Writer<P> writer) {}

    private interface Source<P> {
        P from(Path file) throws UnreadableMediaException;
    }

    private interface Writer<P> {
        void write(P preview, Path file) throws UnwritableFileException;
    }

    public Previews(Project project) {
        this.project = project;
    }

    /** The outline of an asset's sound; empty if it has none. */
    public Optional<WaveformPyramid> waveform(Asset asset) throws UnreadableMediaException, ProjectException {
        return asset.sound().isEmpty()
                ? Optional.empty()
                : Optional.of(preview(WAVEFORM, asset.sound().get().playable()));
    }

    /** A still of an asset's pictures; empty if it has none. */
    public Optional<Thumbnail> thumbnail(Asset asset) throws UnreadableMediaException, ProjectException {
        return asset.picture().isEmpty()
                ? Optional.empty()
                : Optional.of(preview(THUMBNAIL, asset.picture().get().playable()));
    }

    private <P> P preview(Kind<P> kind, String playablePath) throws UnreadableMediaException, ProjectException {
        Path playable = project.resolve(playablePath);
        Path file = beside(playable, kind.ending);
        if (Files.isRegularFile(file)) {
            try {
                return kind.reader.from(file);
            } catch (UnreadableMediaException damaged) {
                return renewed(kind, playable, file);
            }
        }
        return renewed(kind, playable, file);
    }

    private static <P> P renewed(Kind<P> kind, Path playable, Path file) throws UnreadableMediaException {
        P preview = kind.maker.from(playable);
        try {
            kind.writer.write(preview, file);
        } catch (UnwritableFileException readOnly) {
            return preview; // it is made again the next time
        }
        return preview;
    }

    private static WaveformPyramid newWaveform(Path playable) throws UnreadableMediaException {
        try (MappedAudioClip clip = MappedAudioClip.open(playable)) {
            return WaveformPyramid.of(clip);
        }
    }

    private static Thumbnail newThumbnail(Path playable) throws UnreadableMediaException {
        try (MappedVideoClip clip = MappedVideoClip.open(playable)) {
            return Thumbnail.of(clip);
        }
    }

    private static Path beside(Path playable, String ending) {
        String name = MediaType.fileName(playable);
        int dot = name.lastIndexOf('.');
        return playable.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }
}
