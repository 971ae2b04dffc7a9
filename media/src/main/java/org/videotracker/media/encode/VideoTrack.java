package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.file.UnwritableFileException;

/**
 * Encodes pictures in independent segments: every segment has an encoder of its own that sees the segment's pictures only, with
 * times from zero. So the packets of a segment depend on nothing outside it, wherever the render began.
 */
final class VideoTrack implements AutoCloseable {

    private final Path out;
    private final VideoCodec kind;
    private final VideoSettings settings;
    private final Muxer muxer;
    private final int segmentFrames;
    private final int stream;
    private final AVRational timeBase;
    private final FrameConverter converter;
    private final AVPacket packet = Ffmpeg.allocated(av_packet_alloc());
    private AVCodecContext codec;
    private long segmentStart;
    private long frames;

    VideoTrack(Path out, VideoCodec kind, VideoSettings settings, Muxer muxer) throws UnwritableFileException {
        this.out = out;
        this.kind = kind;
        this.settings = settings;
        this.muxer = muxer;
        segmentFrames = RenderFormat.SEGMENT_FRAMES;
        timeBase = Ffmpeg.rational(settings.rateDenominator(), settings.rateNumerator());
        codec = openCodec();
        converter = new FrameConverter(kind, settings);
        AVCodecParameters parameters = Ffmpeg.allocated(avcodec_parameters_alloc());
        avcodec_parameters_from_context(parameters, codec);
        stream = muxer.addStream(parameters, timeBase);
        muxer.frameRate(stream, settings);
        avcodec_parameters_free(parameters);
    }

    private AVCodecContext openCodec() throws UnwritableFileException {
        AVCodec encoder = avcodec_find_encoder_by_name(kind.encoder());
        if (encoder == null) {
            throw new UnwritableFileException(
                    out, "the encoder " + kind.encoder() + " is missing on this platform", "render to .mkv or .mov");
        }
        AVCodecContext context = Ffmpeg.allocated(avcodec_alloc_context3(encoder));
        context.width(settings.width());
        context.height(settings.height());
        context.pix_fmt(kind.pixelFormat());
        context.time_base(timeBase);
        context.framerate(Ffmpeg.rational(settings.rateNumerator(), settings.rateDenominator()));
        context.sample_aspect_ratio(Ffmpeg.rational(1, 1));
        context.colorspace(kind.matrix());
        context.color_range(kind.range());
        context.color_primaries(kind.primaries());
        context.color_trc(kind.transfer());
        context.gop_size(segmentFrames);
        context.max_b_frames(0);
        context.thread_count(1);
        context.flags(context.flags()
                | AV_CODEC_FLAG_BITEXACT
                | (muxer.wantsGlobalHeader() ? AV_CODEC_FLAG_GLOBAL_HEADER : 0));
        kind.configure(context, settings);
        int code = avcodec_open2(context, encoder, (AVDictionary) null);
        if (code < 0) {
            avcodec_free_context(context);
            throw new UnwritableFileException(
                    out,
                    "its codec refuses " + settings.width() + "x" + settings.height() + " (" + Ffmpeg.reason(code)
                            + ")",
                    "choose another size, or render to .mkv");
        }
        return context;
    }

    void frame(int[] argb) throws UnwritableFileException {
        if (frames - segmentStart >= segmentFrames) {
            drain(null);
            avcodec_free_context(codec);
            codec = openCodec();
            segmentStart = frames;
        }
        AVFrame picture = converter.convert(argb);
        picture.pts(frames - segmentStart);
        frames++;
        drain(picture);
    }

    /** Passes over some frames: the picture before is shown for as long. */
    void hold(int count) {
        frames += count;
    }

    private void drain(@Nullable AVFrame picture) throws UnwritableFileException {
        int sent = avcodec_send_frame(codec, picture);
        if (sent < 0) {
            throw new IllegalStateException(kind.encoder() + " refuses a picture: " + Ffmpeg.reason(sent));
        }
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.pts(packet.pts() + segmentStart);
            packet.dts(packet.pts());
            packet.duration(1);
            muxer.write(packet, stream, timeBase);
        }
    }

    void end() throws UnwritableFileException {
        drain(null);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(codec);
        converter.close();
    }
}
