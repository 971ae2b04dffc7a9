package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;

/**
 * Puts the shards of a render together. Their pictures are copied as they are encoded; their sound, kept as rendered, is encoded
 * in one go, as in a render made in one piece.
 */
public final class ShardJoin {

    private static final ValueLayout.OfFloat LITTLE_ENDIAN =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private ShardJoin() {}

    /**
     * Joins shards into a file.
     *
     * @param out the file to make
     * @param format the format that the shards were rendered for
     * @param shards in any order, every shard of the render once
     */
    public static void join(Path out, RenderFormat format, List<Path> shards) throws MediaException {
        List<Shard> open = new ArrayList<>();
        try {
            for (Path path : shards) {
                open.add(Shard.open(path));
            }
            open.sort(Comparator.comparingInt(shard -> shard.tag().index()));
            check(out, open);
            write(out, format, open);
        } finally {
            open.forEach(Shard::close);
        }
    }

    private static void check(Path out, List<Shard> shards) throws MediaException {
        if (shards.isEmpty()) {
            throw new UnwritableFileException(out, "there are no shards to join", "name the shards of one render");
        }
        Shard first = shards.getFirst();
        long frames = 0;
        long samples = 0;
        int expected = 1;
        for (Shard shard : shards) {
            ShardTag tag = shard.tag();
            if (!belongsTo(first, shard)) {
                throw new UnreadableMediaException(
                        shard.path(),
                        "this shard belongs to another render than " + first.path(),
                        "join shards of the same session and settings");
            }
            if (tag.index() < expected) {
                throw new UnreadableMediaException(
                        shard.path(), "shard " + tag.index() + " is there twice", "name each shard once");
            }
            if (tag.index() > expected) {
                throw missing(out, expected, tag.count());
            }
            if (tag.firstFrame() != frames || tag.firstSample() != samples) {
                throw new UnreadableMediaException(
                        shard.path(), "it does not continue where the shard before it ends", "render all shards again");
            }
            frames += tag.frames();
            samples += tag.samples();
            expected++;
        }
        ShardTag tag = first.tag();
        if (expected <= tag.count()) {
            throw missing(out, expected, tag.count());
        }
        if (frames != tag.totalFrames() || samples != tag.totalSamples()) {
            throw new UnreadableMediaException(
                    first.path(), "its shards do not cover the render", "render all shards again");
        }
    }

    private static UnwritableFileException missing(Path out, int index, int count) {
        return new UnwritableFileException(
                out, "shard " + index + " of " + count + " is missing", "render it, then join again");
    }

    private static boolean belongsTo(Shard first, Shard other) {
        ShardTag a = first.tag();
        ShardTag b = other.tag();
        return a.fingerprint().equals(b.fingerprint())
                && a.count() == b.count()
                && a.totalFrames() == b.totalFrames()
                && a.totalSamples() == b.totalSamples()
                && first.audioSettings().equals(other.audioSettings())
                && first.videoSettings().equals(other.videoSettings())
                && Arrays.equals(encoding(first), encoding(other));
    }

    /** What a decoder must know before the first picture; equal for pictures of one stream. */
    private static byte[] encoding(Shard shard) {
        Optional<AVCodecParameters> parameters = shard.videoParameters();
        if (parameters.isEmpty()) {
            return new byte[0];
        }
        byte[] extra = new byte[parameters.get().extradata_size() + 1];
        extra[0] = (byte) parameters.get().codec_id();
        if (extra.length > 1) {
            parameters.get().extradata().get(extra, 1, extra.length - 1);
        }
        return extra;
    }

    private static void write(Path out, RenderFormat format, List<Shard> shards) throws MediaException {
        Shard first = shards.getFirst();
        format.check(out, first.videoSettings());
        PartialFile file = PartialFile.create(out);
        switch (format) {
            case WAV, WAV_24 -> {
                try (RenderFile wav =
                        WavFile.open(file, first.audioSettings().sampleRate(), format == RenderFormat.WAV_24)) {
                    for (Shard shard : shards) {
                        copy(shard, wav::audio, packet -> {});
                    }
                    wav.finish();
                }
            }
            case MP4, MOV, MOV_PRORES, MKV, MKV_ALPHA, FLAC -> {
                Muxer muxer = new Muxer(file, format.muxer());
                try (JoinedTracks tracks = new JoinedTracks(out, format, first, muxer)) {
                    for (Shard shard : shards) {
                        copy(shard, tracks::audio, tracks::video);
                    }
                    tracks.end();
                }
                file.publish();
            }
        }
    }

    @FunctionalInterface
    private interface Sound {
        void audio(float[] left, float[] right, int count) throws MediaException;
    }

    @FunctionalInterface
    private interface Pictures {
        void picture(AVPacket packet) throws MediaException;
    }

    private static void copy(Shard shard, Sound sound, Pictures pictures) throws MediaException {
        AVPacket packet = Ffmpeg.allocated(av_packet_alloc());
        long frames = 0;
        long samples = 0;
        try {
            while (shard.input().read(packet)) {
                if (packet.stream_index() == shard.audioIndex()) {
                    samples += copySound(packet, sound);
                } else if (packet.stream_index() == shard.videoIndex()) {
                    pictures.picture(packet);
                    frames++;
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
        if (frames != shard.tag().frames() || samples != shard.tag().samples()) {
            throw new UnreadableMediaException(shard.path(), "this shard is incomplete", "render it again");
        }
    }

    @SuppressWarnings("restricted")
    private static int copySound(AVPacket packet, Sound sound) throws MediaException {
        int count = packet.size() / (AudioSettings.CHANNELS * Float.BYTES);
        MemorySegment samples = MemorySegment.ofAddress(packet.data().address()).reinterpret(packet.size());
        float[] left = new float[count];
        float[] right = new float[count];
        for (int i = 0; i < count; i++) {
            left[i] = samples.get(LITTLE_ENDIAN, i * 8L);
            right[i] = samples.get(LITTLE_ENDIAN, i * 8L + 4);
        }
        sound.audio(left, right, count);
        return count;
    }
}
