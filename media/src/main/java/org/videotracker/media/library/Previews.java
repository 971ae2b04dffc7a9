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
    private final Project project;

    public Previews(Project project) {
        this.project = project;
    }

    /** The outline of an asset's sound; empty if it has none. */
    public Optional<WaveformPyramid> waveform(Asset asset) throws UnreadableMediaException, ProjectException {
        if (asset.sound().isEmpty()) {
            return Optional.empty();
        }
        Path playable = project.resolve(asset.sound().get().playable());
        Path file = beside(playable, ".vtw");
        if (Files.isRegularFile(file)) {
            try {
                return Optional.of(WaveformFile.read(file));
            } catch (UnreadableMediaException damaged) {
                return Optional.of(newWaveform(playable, file));
            }
        }
        return Optional.of(newWaveform(playable, file));
    }

    private static WaveformPyramid newWaveform(Path playable, Path file) throws UnreadableMediaException {
        WaveformPyramid waveform;
        try (MappedAudioClip clip = MappedAudioClip.open(playable)) {
            waveform = WaveformPyramid.of(clip);
        }
        try {
            WaveformFile.write(waveform, file, StaleFiles.job());
        } catch (UnwritableFileException readOnly) {
            return waveform; // it is made again the next time
        }
        return waveform;
    }

    /** A still of an asset's pictures; empty if it has none. */
    public Optional<Thumbnail> thumbnail(Asset asset) throws UnreadableMediaException, ProjectException {
        if (asset.picture().isEmpty()) {
            return Optional.empty();
        }
        Path playable = project.resolve(asset.picture().get().playable());
        Path file = beside(playable, ".png");
        if (Files.isRegularFile(file)) {
            try {
                return Optional.of(PngFile.read(file));
            } catch (UnreadableMediaException damaged) {
                return Optional.of(newThumbnail(playable, file));
            }
        }
        return Optional.of(newThumbnail(playable, file));
    }

    private static Thumbnail newThumbnail(Path playable, Path file) throws UnreadableMediaException {
        Thumbnail thumbnail;
        try (MappedVideoClip clip = MappedVideoClip.open(playable)) {
            thumbnail = Thumbnail.of(clip);
        }
        try {
            PngFile.write(thumbnail, file, StaleFiles.job());
        } catch (UnwritableFileException readOnly) {
            return thumbnail; // it is made again the next time
        }
        return thumbnail;
    }

    private static Path beside(Path playable, String ending) {
        String name = MediaType.fileName(playable);
        int dot = name.lastIndexOf('.');
        return playable.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }
}
