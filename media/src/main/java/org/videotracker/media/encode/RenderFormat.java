package org.videotracker.media.encode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.media.file.UnwritableFileException;

/** The kinds of file a render can be written to. The first of an ending is its default. */
public enum RenderFormat {
    /** H.264 and AAC: plays everywhere. */
    MP4("mp4", "mov", Optional.of(VideoCodec.H264), AudioCodec.AAC),
    /** Motion JPEG and 24-bit PCM: light to edit. */
    MOV("mov", "mov", Optional.of(VideoCodec.MJPEG), AudioCodec.PCM_24),
    /** ProRes 422 and 24-bit PCM: for editing and grading. */
    MOV_PRORES("mov", "mov", Optional.of(VideoCodec.PRORES), AudioCodec.PCM_24),
    /** FFV1 in RGB and 32-bit float PCM: every pixel and sample as rendered. */
    MKV("mkv", "matroska", Optional.of(VideoCodec.FFV1), AudioCodec.PCM_FLOAT),
    /** As {@link #MKV}, with transparency: colours are not multiplied by their alpha. */
    MKV_ALPHA("mkv", "matroska", Optional.of(VideoCodec.FFV1_ALPHA), AudioCodec.PCM_FLOAT),
    /** 32-bit float PCM, sound only. */
    WAV("wav", "wav", Optional.empty(), AudioCodec.PCM_FLOAT),
    /** 24-bit PCM, sound only. */
    WAV_24("wav", "wav", Optional.empty(), AudioCodec.PCM_24),
    /** FLAC, 24 bit, sound only. */
    FLAC("flac", "flac", Optional.empty(), AudioCodec.FLAC_24);

    static final int SEGMENT_FRAMES = 60;

    private final String ending;
    private final String muxer;
    private final Optional<VideoCodec> video;
    private final AudioCodec audio;

    RenderFormat(String ending, String muxer, Optional<VideoCodec> video, AudioCodec audio) {
        this.ending = ending;
        this.muxer = muxer;
        this.video = video;
        this.audio = audio;
    }

    /** The format that a file name asks for by its ending. */
    public static RenderFormat of(Path file) throws UnwritableFileException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (RenderFormat format : values()) {
            if (name.endsWith("." + format.ending)) {
                return format;
            }
        }
        throw new UnwritableFileException(
                file,
                "its ending names no format that can be written",
                "let it end in .mp4, .mov, .mkv, .wav or .flac");
    }

    /** The ending of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether files of this format hold pictures. */
    public boolean hasVideo() {
        return video.isPresent();
    }

    /**
     * Video is encoded in independent stretches of this many frames. A render may be cut into shards between them: what comes
     * before a cut then has no influence on what follows.
     */
    public int segmentFrames() {
        return SEGMENT_FRAMES;
    }

    String muxer() {
        return muxer;
    }

    Optional<VideoCodec> video() {
        return video;
    }

    AudioCodec audio() {
        return audio;
    }

    /** Refuses what the format cannot hold. */
    void check(Path file, Optional<VideoSettings> settings) throws UnwritableFileException {
        if (settings.isPresent() && !hasVideo()) {
            throw new UnwritableFileException(
                    file,
                    "a ." + ending + " file holds no pictures",
                    "let the name end in .mp4, .mov or .mkv, or render sound only");
        }
        if (settings.isPresent() && video.isPresent()) {
            video.get().check(file, settings.get());
        }
    }
}
