package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PCM_F32LE;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.file.UnreadableMediaException;

/** One piece of a render, opened to be joined. */
final class Shard implements AutoCloseable {

    private final Path path;
    private final ShardTag tag;
    private final MediaInput input;
    private final AVStream audio;
    private final Optional<AVStream> video;

    private Shard(Path path, ShardTag tag, MediaInput input, AVStream audio) {
        this.path = path;
        this.tag = tag;
        this.input = input;
        this.audio = audio;
        video = input.video();
    }

    static Shard open(Path path) throws UnreadableMediaException {
        MediaInput input = MediaInput.open(path);
        Optional<ShardTag> tag =
                Optional.ofNullable(input.tags().get(MuxedFile.SHARD)).flatMap(ShardTag::parse);
        Optional<AVStream> audio =
                input.audio().filter(stream -> stream.codecpar().codec_id() == AV_CODEC_ID_PCM_F32LE);
        if (tag.isEmpty() || audio.isEmpty()) {
            input.close();
            throw new UnreadableMediaException(path, "this is no shard of a render", "name files made with --shard");
        }
        return new Shard(path, tag.get(), input, audio.get());
    }

    Path path() {
        return path;
    }

    ShardTag tag() {
        return tag;
    }

    MediaInput input() {
        return input;
    }

    int audioIndex() {
        return audio.index();
    }

    /** The index of the pictures, or -1. */
    int videoIndex() {
        return video.map(AVStream::index).orElse(-1);
    }

    AudioSettings audioSettings() {
        return new AudioSettings(audio.codecpar().sample_rate());
    }

    Optional<VideoSettings> videoSettings() {
        return video.map(stream -> new VideoSettings(
                stream.codecpar().width(), stream.codecpar().height(), tag.rateNumerator(), tag.rateDenominator()));
    }

    Optional<AVCodecParameters> videoParameters() {
        return video.map(AVStream::codecpar);
    }

    @Override
    public void close() {
        input.close();
    }
}
