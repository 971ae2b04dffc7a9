package org.videotracker.media.probe;

import java.util.Optional;

/**
 * What a media file holds.
 *
 * @param container the kind of file, as the field names it: "mp4", "matroska", "wav"
 * @param durationSeconds the longest stream, 0 where the file does not say
 * @param bytes size of the file
 * @param video its pictures
 * @param audio its sound
 */
public record MediaDescription(
        String container,
        double durationSeconds,
        long bytes,
        Optional<VideoStream> video,
        Optional<AudioStream> audio) {

    /**
     * Pictures.
     *
     * @param codec the codec's short name
     * @param width pixels of a stored row
     * @param height stored rows
     * @param displayWidth pixels of a row as shown: square and upright
     * @param displayHeight rows as shown
     * @param rotationDegrees how far the picture is turned clockwise before it is shown: 0, 90, 180 or 270
     * @param pixelFormat the library's name for the layout of pixels
     * @param hasAlpha whether pixels may be transparent
     * @param rateNumerator nominal frames per second, numerator
     * @param rateDenominator nominal frames per second, denominator
     * @param durationSeconds 0 where the file does not say
     * @param isStill whether this is a single picture
     */
    public record VideoStream(
            String codec,
            int width,
            int height,
            int displayWidth,
            int displayHeight,
            int rotationDegrees,
            String pixelFormat,
            boolean hasAlpha,
            int rateNumerator,
            int rateDenominator,
            double durationSeconds,
            boolean isStill) {

        /** Nominal frames per second. */
        public double frameRate() {
            return (double) rateNumerator / rateDenominator;
        }
    }

    /**
     * Sound.
     *
     * @param codec the codec's short name
     * @param channels how many
     * @param sampleRate sample frames per second
     * @param sampleFormat the library's name for the layout of samples
     * @param durationSeconds 0 where the file does not say
     */
    public record AudioStream(
            String codec, int channels, int sampleRate, String sampleFormat, double durationSeconds) {}
}
