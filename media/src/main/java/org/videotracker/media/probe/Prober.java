package org.videotracker.media.probe;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_get_sample_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.ffmpeg.StreamDecoder;
import org.videotracker.media.file.UnreadableMediaException;

/** Describes media files. Runs native code: in the worker process only. */
public final class Prober {

    private Prober() {}

    /** What a file holds. */
    public static MediaDescription probe(Path path) throws UnreadableMediaException {
        try (MediaInput input = MediaInput.open(path)) {
            return describe(input);
        }
    }

    /** What an open file holds: sound, pictures or both, or else it is refused. */
    public static MediaDescription describe(MediaInput input) throws UnreadableMediaException {
        Optional<MediaDescription.VideoStream> video = input.video().flatMap(stream -> video(input, stream));
        Optional<MediaDescription.AudioStream> audio = input.audio().flatMap(Prober::audio);
        if (video.isEmpty() && audio.isEmpty()) {
            throw new UnreadableMediaException(
                    input.path(), "it holds neither sound nor pictures", "choose another file");
        }
        double duration = input.context().duration() == AV_NOPTS_VALUE
                ? 0
                : (double) input.context().duration() / AV_TIME_BASE;
        return new MediaDescription(
                container(input), Math.max(0, duration), input.path().toFile().length(), video, audio);
    }

    private static Optional<MediaDescription.VideoStream> video(MediaInput input, AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        if (parameters.width() <= 0 || parameters.height() <= 0 || parameters.format() < 0) {
            return Optional.empty();
        }
        Orientation orientation = Orientation.of(parameters);
        double aspect = pixelAspect(input, stream);
        int wide = (int) Math.round(parameters.width() * Math.max(1, aspect));
        int high = (int) Math.round(parameters.height() / Math.min(1, aspect));
        FrameRate rate = FrameRate.nominal(stream);
        return Optional.of(new MediaDescription.VideoStream(
                avcodec_get_name(parameters.codec_id()).getString(),
                parameters.width(),
                parameters.height(),
                orientation.isSideways() ? high : wide,
                orientation.isSideways() ? wide : high,
                orientation.degrees(),
                text(av_get_pix_fmt_name(parameters.format())),
                hasAlpha(parameters.format()) || StreamDecoder.hasSideAlpha(stream),
                rate.numerator(),
                rate.denominator(),
                seconds(stream),
                input.isStill()));
    }

    private static Optional<MediaDescription.AudioStream> audio(AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        int channels = parameters.ch_layout().nb_channels();
        if (channels <= 0 || parameters.sample_rate() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new MediaDescription.AudioStream(
                avcodec_get_name(parameters.codec_id()).getString(),
                channels,
                parameters.sample_rate(),
                text(av_get_sample_fmt_name(parameters.format())),
                seconds(stream)));
    }

    /** Width over height of one stored pixel, 1 where the file does not say or says the absurd. */
    public static double pixelAspect(MediaInput input, AVStream stream) {
        AVRational aspect = av_guess_sample_aspect_ratio(input.context(), stream, null);
        double value = Ffmpeg.value(aspect);
        return value >= 0.1 && value <= 10 ? value : 1;
    }

    /** Whether a layout of pixels holds alpha, or a palette that may. */
    public static boolean hasAlpha(int pixelFormat) {
        AVPixFmtDescriptor description = av_pix_fmt_desc_get(pixelFormat);
        return description != null && (description.flags() & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL)) != 0;
    }

    private static double seconds(AVStream stream) {
        long duration = stream.duration();
        return duration == AV_NOPTS_VALUE ? 0 : Math.max(0, duration * Ffmpeg.value(stream.time_base()));
    }

    private static String text(BytePointer name) {
        return name == null ? "unknown" : name.getString();
    }

    private static String container(MediaInput input) {
        return switch (input.kind()) {
            case "mov,mp4,m4a,3gp,3g2,mj2" -> "mp4";
            case "matroska,webm" -> "matroska";
            case "png_pipe" -> "png";
            case "jpeg_pipe" -> "jpeg";
            case String other -> other;
        };
    }
}
