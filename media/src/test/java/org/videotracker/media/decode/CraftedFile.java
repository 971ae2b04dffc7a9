package org.videotracker.media.decode;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swscale.*;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Writes media files with the oddities that cameras and programs produce: for tests only. */
public final class CraftedFile {

    private String videoCodec = "";
    private int pixelFormat;
    private int width = 64;
    private int height = 64;
    private int aspectNumerator = 1;
    private int aspectDenominator = 1;
    private double rotation;
    private long[] timesMs = {};
    private long lastMs = 40;
    private IntFunction<int[]> picture = i -> new int[64 * 64];
    private String audioCodec = "";
    private int sampleFormat;
    private int sampleRate = 48_000;
    private int channels = 1;
    private long audioStartMs;
    private long gapAt = Long.MAX_VALUE;
    private long gapMs;
    private int samples;
    private IntFunction<Float> sample = i -> 0f;

    public CraftedFile video(String codec, int format, int wide, int high) {
        videoCodec = codec;
        pixelFormat = format;
        width = wide;
        height = high;
        return this;
    }

    public CraftedFile pictures(IntFunction<int[]> pixels, long... milliseconds) {
        picture = pixels;
        timesMs = milliseconds;
        return this;
    }

    public CraftedFile evenly(int count, int intervalMs, long startMs, IntFunction<int[]> pixels) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = startMs + (long) i * intervalMs;
        }
        lastMs = intervalMs;
        return pictures(pixels, times);
    }

    public CraftedFile aspect(int numerator, int denominator) {
        aspectNumerator = numerator;
        aspectDenominator = denominator;
        return this;
    }

    /** Turned clockwise when shown. */
    public CraftedFile turned(double degrees) {
        rotation = degrees;
        return this;
    }

    public CraftedFile audio(String codec, int format, int rate, int count, IntFunction<Float> value) {
        audioCodec = codec;
        sampleFormat = format;
        sampleRate = rate;
        samples = count;
        sample = value;
        return this;
    }

    public CraftedFile audioStart(long milliseconds) {
        audioStartMs = milliseconds;
        return this;
    }

    public CraftedFile gap(long atSample, long milliseconds) {
        gapAt = atSample;
        gapMs = milliseconds;
        return this;
    }

    public Path write(Path path, String container) {
        AVFormatContext context = new AVFormatContext(null);
        check(avformat_alloc_output_context2(context, null, container, path.toString()));
        AVCodecContext video = videoCodec.isEmpty() ? null : video(context);
        AVCodecContext audio = audioCodec.isEmpty() ? null : audio(context);
        AVIOContext bytes = new AVIOContext(null);
        check(avio_open2(bytes, path.toString(), AVIO_FLAG_WRITE, null, null));
        context.pb(bytes);
        context.avoid_negative_ts(0);
        check(avformat_write_header(context, (AVDictionary) null));
        if (video != null) {
            encodeVideo(context, video);
        }
        if (audio != null) {
            encodeAudio(context, audio, context.nb_streams() - 1);
        }
        check(av_write_trailer(context));
        avio_closep(bytes);
        avformat_free_context(context);
        return path;
    }

    private AVCodecContext video(AVFormatContext context) {
        AVCodec encoder = avcodec_find_encoder_by_name(videoCodec);
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.width(width);
        codec.height(height);
        codec.pix_fmt(pixelFormat);
        codec.time_base(av_make_q(1, 1000));
        codec.sample_aspect_ratio(av_make_q(aspectNumerator, aspectDenominator));
        codec.gop_size(1);
        codec.bit_rate(4_000_000);
        codec.qmin(1);
        codec.qmax(4);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        check(avcodec_open2(codec, encoder, (AVDictionary) null));
        AVStream stream = avformat_new_stream(context, null);
        avcodec_parameters_from_context(stream.codecpar(), codec);
        stream.time_base(av_make_q(1, 1000));
        stream.sample_aspect_ratio(codec.sample_aspect_ratio());
        if (timesMs.length > 2 && timesMs[2] - timesMs[1] == timesMs[1] - timesMs[0]) {
            stream.avg_frame_rate(av_make_q(1000, (int) (timesMs[1] - timesMs[0])));
        }
        if (rotation != 0) {
            AVPacketSideData side = av_packet_side_data_new(
                    new PointerPointer<>(1).put(stream.codecpar().coded_side_data()),
                    new IntPointer(1).put(0),
                    AV_PKT_DATA_DISPLAYMATRIX,
                    36,
                    0);
            stream.codecpar().coded_side_data(side);
            stream.codecpar().nb_coded_side_data(1);
            av_display_rotation_set(new IntPointer(side.data()), rotation);
        }
        return codec;
    }

    @SuppressWarnings("restricted")
    private void encodeVideo(AVFormatContext context, AVCodecContext codec) {
        SwsContext scaler = sws_alloc_context();
        for (int i = 0; i < timesMs.length; i++) {
            AVFrame rgb = frame(AV_PIX_FMT_BGRA);
            int[] pixels = picture.apply(i);
            MemorySegment rows =
                    MemorySegment.ofAddress(rgb.data(0).address()).reinterpret((long) rgb.linesize(0) * height);
            for (int y = 0; y < height; y++) {
                MemorySegment.copy(
                        pixels, y * width, rows, ValueLayout.JAVA_INT_UNALIGNED, (long) y * rgb.linesize(0), width);
            }
            AVFrame coded = frame(pixelFormat);
            check(sws_scale_frame(scaler, coded, rgb));
            coded.pts(timesMs[i]);
            coded.duration(i + 1 < timesMs.length ? timesMs[i + 1] - timesMs[i] : lastMs);
            check(avcodec_send_frame(codec, coded));
            drain(context, codec, 0);
            av_frame_free(rgb);
            av_frame_free(coded);
        }
        check(avcodec_send_frame(codec, null));
        drain(context, codec, 0);
    }

    private AVFrame frame(int format) {
        AVFrame frame = av_frame_alloc();
        frame.format(format);
        frame.width(width);
        frame.height(height);
        check(av_frame_get_buffer(frame, 0));
        return frame;
    }

    private AVCodecContext audio(AVFormatContext context) {
        AVCodec encoder = avcodec_find_encoder_by_name(audioCodec);
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.sample_fmt(sampleFormat);
        codec.sample_rate(sampleRate);
        codec.time_base(av_make_q(1, sampleRate));
        codec.bit_rate(192_000);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        av_channel_layout_default(codec.ch_layout(), channels);
        check(avcodec_open2(codec, encoder, (AVDictionary) null));
        AVStream stream = avformat_new_stream(context, null);
        avcodec_parameters_from_context(stream.codecpar(), codec);
        stream.time_base(codec.time_base());
        return codec;
    }

    private void encodeAudio(AVFormatContext context, AVCodecContext codec, int stream) {
        int portion = codec.frame_size() > 0 ? codec.frame_size() : 960;
        long shift = audioStartMs * sampleRate / 1000;
        for (int at = 0; at < samples; at += portion) {
            int count = Math.min(portion, samples - at);
            AVFrame frame = av_frame_alloc();
            frame.format(sampleFormat);
            frame.nb_samples(count);
            frame.sample_rate(sampleRate);
            av_channel_layout_default(frame.ch_layout(), channels);
            check(av_frame_get_buffer(frame, 0));
            BytePointer data = frame.data(0);
            IntUnaryOperator fixed = i -> Math.round(value(i) * 32767);
            for (int i = 0; i < count; i++) {
                if (sampleFormat == AV_SAMPLE_FMT_S16) {
                    data.putShort(2L * i, (short) fixed.applyAsInt(at + i));
                } else {
                    data.putFloat(4L * i, value(at + i));
                }
            }
            frame.pts(at + shift + (at >= gapAt ? gapMs * sampleRate / 1000 : 0));
            check(avcodec_send_frame(codec, frame));
            drain(context, codec, stream);
            av_frame_free(frame);
        }
        check(avcodec_send_frame(codec, null));
        drain(context, codec, stream);
    }

    private float value(int at) {
        return sample.apply(at);
    }

    private void drain(AVFormatContext context, AVCodecContext codec, int stream) {
        AVPacket packet = av_packet_alloc();
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.stream_index(stream);
            av_packet_rescale_ts(
                    packet, codec.time_base(), context.streams(stream).time_base());
            check(av_interleaved_write_frame(context, packet));
        }
        av_packet_free(packet);
    }

    private static void check(int code) {
        if (code < 0) {
            throw new IllegalStateException("ffmpeg " + code);
        }
    }
}
