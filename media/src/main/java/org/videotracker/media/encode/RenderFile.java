package org.videotracker.media.encode;

import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.file.UnwritableFileException;

/**
 * A render on its way to disk. Used by one thread. While it grows it is called {@code NAME.partial.EXT} and can be played up to
 * its last second; {@link #finish()} completes it and gives it its name. Closing it without finishing leaves the partial file.
 *
 * <p>Sound and pictures may run ahead of each other; what runs ahead waits in memory.
 */
public interface RenderFile extends AutoCloseable {

    /**
     * Begins a render.
     *
     * @param out the final name; a file of that name is replaced when the render is finished
     * @param format usually {@link RenderFormat#of}
     * @param video the pictures, or empty for sound only
     * @param audio the sound
     */
    static RenderFile open(Path out, RenderFormat format, Optional<VideoSettings> video, AudioSettings audio)
            throws UnwritableFileException {
        format.check(out, video);
        PartialFile partial = PartialFile.create(out);
        return switch (format) {
            case WAV, WAV_24 -> WavFile.open(partial, audio.sampleRate(), format == RenderFormat.WAV_24);
            case MP4, MOV, MOV_PRORES, MKV, MKV_ALPHA, FLAC ->
                MuxedFile.open(partial, format.muxer(), format.video(), format.audio(), video, Optional.of(audio), "");
        };
    }

    /**
     * Begins one of the pieces of a render. Its pictures are encoded as in the whole, its sound is kept as rendered; both are put
     * together by {@link ShardJoin}.
     *
     * @param out the shard's name, ending in .mkv
     * @param format what the shards will be joined to
     * @param tag the shard's place in the whole
     */
    static RenderFile openShard(
            Path out, RenderFormat format, Optional<VideoSettings> video, AudioSettings audio, ShardTag tag)
            throws UnwritableFileException {
        format.check(out, video);
        if (!out.toString().endsWith(".mkv")) {
            throw new UnwritableFileException(out, "a shard is a Matroska file", "let its name end in .mkv");
        }
        return MuxedFile.open(
                PartialFile.create(out),
                "matroska",
                format.video(),
                AudioCodec.PCM_FLOAT,
                video,
                Optional.of(audio),
                tag.text());
    }

    /**
     * Begins a file of pictures without sound.
     *
     * @param out the final name; a file of that name is replaced when the file is finished
     */
    static RenderFile openPictures(Path out, RenderFormat format, VideoSettings video) throws UnwritableFileException {
        format.check(out, Optional.of(video));
        return MuxedFile.open(
                PartialFile.create(out),
                format.muxer(),
                format.video(),
                format.audio(),
                Optional.of(video),
                Optional.empty(),
                "");
    }

    /** Appends {@code count} sample frames of sound, 1.0 being full scale. */
    void audio(float[] left, float[] right, int count) throws UnwritableFileException;

    /** Appends a picture of {@code width * height} pixels {@code 0xAARRGGBB}. Only {@link RenderFormat#MKV_ALPHA} looks at alpha. */
    void frame(int[] argb) throws UnwritableFileException;

    /**
     * Lets the picture before stand for so many frames more: for live recordings, in which one may be missing.
     *
     * @param frames how many; there was a picture before
     */
    void hold(int frames);

    /** Where the render is until it is finished. */
    Path partial();

    /** Completes the file, makes it durable and gives it its name. */
    void finish() throws UnwritableFileException;

    /** Ends the render; unless it is finished, what there is stays, playable, as the partial file. */
    @Override
    void close();
}
