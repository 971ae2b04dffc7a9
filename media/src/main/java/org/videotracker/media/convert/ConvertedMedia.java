package org.videotracker.media.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.videotracker.media.probe.MediaDescription;

/**
 * What a conversion made.
 *
 * @param source what the original holds
 * @param audio the sound proxy, if the original has sound
 * @param video the picture proxy, if the original has pictures
 * @param waveform the outline of the sound, if there is sound
 * @param thumbnail a still, if there are pictures
 * @param durationSeconds the longer of sound and pictures
 * @param warnings sentences on what was damaged or left out, without the file's name
 */
public record ConvertedMedia(
        MediaDescription source,
        Optional<Path> audio,
        Optional<Path> video,
        Optional<Path> waveform,
        Optional<Path> thumbnail,
        double durationSeconds,
        List<String> warnings) {

    public ConvertedMedia {
        warnings = List.copyOf(warnings);
    }
}
