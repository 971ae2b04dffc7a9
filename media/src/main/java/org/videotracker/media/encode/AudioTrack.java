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
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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

/** Encodes sound in the codec's own portions, however it is handed in. */
final class AudioTrack implements AutoCloseable {

    private static final int PORTION = 1024;

    private final AudioCodec kind;
    private final Muxer muxer;
    private final int stream;
    private final AVRational timeBase;
    private final AVCodecContext codec;
    private final AVFrame frame = Ffmpeg.allocated(av_frame_alloc());
    private final AVPacket packet = Ffmpeg.allocated(av_packet_alloc());
    private final float[] left;
    private final float[] right;
    private int filled;
    private long samples;

    AudioTrack(Path out, AudioCodec kind, AudioSettings settings, Muxer muxer) throws UnwritableFileException {
        this.kind = kind;
        this.muxer = muxer;
        timeBase = Ffmpeg.rational(1, settings.sampleRate());
        codec = openCodec(out, settings);
        int portion = codec.frame_size() > 0 ? codec.frame_size() : PORTION;
        left = new float[portion];
        right = new float[portion];
        frame.format(kind.sampleFormat());
        frame.sample_rate(settings.sampleRate());
        frame.nb_samples(portion);
        av_channel_layout_default(frame.ch_layout(), AudioSettings.CHANNELS);
        if (av_frame_get_buffer(frame, 0) < 0) {
            throw new OutOfMemoryError("no memory for sound");
        }
        AVCodecParameters parameters = Ffmpeg.allocated(avcodec_parameters_alloc());
        avcodec_parameters_from_context(parameters, codec);
        stream = muxer.addStream(parameters, timeBase);
        avcodec_parameters_free(parameters);
    }

    private AVCodecContext openCodec(Path out, AudioSettings settings) throws UnwritableFileException {
        AVCodec encoder = Ffmpeg.allocated(avcodec_find_encoder_by_name(kind.encoder()));
        AVCodecContext context = Ffmpeg.allocated(avcodec_alloc_context3(encoder));
        context.sample_fmt(kind.sampleFormat());
        context.sample_rate(settings.sampleRate());
        context.bit_rate(kind.bitRate());
        context.bits_per_raw_sample(kind.bits());
        context.time_base(timeBase);
        context.thread_count(1);
        context.flags(context.flags()
                | AV_CODEC_FLAG_BITEXACT
                | (muxer.wantsGlobalHeader() ? AV_CODEC_FLAG_GLOBAL_HEADER : 0));
        av_channel_layout_default(context.ch_layout(), AudioSettings.CHANNELS);
        int code = avcodec_open2(context, encoder, (AVDictionary) null);
        if (code < 0) {
            avcodec_free_context(context);
            throw new UnwritableFileException(
                    out,
                    "its sound cannot have " + settings.sampleRate() + " samples per second",
                    "choose 44100 or 48000");
        }
        return context;
    }

    void append(float[] fromLeft, float[] fromRight, int count) throws UnwritableFileException {
        int done = 0;
        while (done < count) {
            int part = Math.min(count - done, left.length - filled);
            System.arraycopy(fromLeft, done, left, filled, part);
            System.arraycopy(fromRight, done, right, filled, part);
            filled += part;
            done += part;
            if (filled == left.length) {
                encode();
            }
        }
    }

    private void encode() throws UnwritableFileException {
        if (av_frame_make_writable(frame) < 0) {
            throw new OutOfMemoryError("no memory for sound");
        }
        frame.nb_samples(filled);
        frame.pts(samples);
        fill();
        samples += filled;
        filled = 0;
        drain(frame);
    }

    @SuppressWarnings("restricted")
    private void fill() {
        if (kind.sampleFormat() == AV_SAMPLE_FMT_FLTP) {
            MemorySegment.copy(left, 0, plane(0, filled), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, filled);
            MemorySegment.copy(right, 0, plane(1, filled), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, filled);
            return;
        }
        MemorySegment both = plane(0, filled * 2);
        for (int i = 0; i < filled; i++) {
            if (kind.sampleFormat() == AV_SAMPLE_FMT_FLT) {
                both.setAtIndex(ValueLayout.JAVA_FLOAT, 2L * i, left[i]);
                both.setAtIndex(ValueLayout.JAVA_FLOAT, 2L * i + 1, right[i]);
            } else {
                both.setAtIndex(ValueLayout.JAVA_INT, 2L * i, Samples.fixed24(left[i]) << 8);
                both.setAtIndex(ValueLayout.JAVA_INT, 2L * i + 1, Samples.fixed24(right[i]) << 8);
            }
        }
    }

    @SuppressWarnings("restricted")
    private MemorySegment plane(int index, int count) {
        return MemorySegment.ofAddress(frame.data(index).address()).reinterpret((long) count * Float.BYTES);
    }

    private void drain(@Nullable AVFrame from) throws UnwritableFileException {
        int sent = avcodec_send_frame(codec, from);
        if (sent < 0) {
            throw new IllegalStateException(kind.encoder() + " refuses sound: " + Ffmpeg.reason(sent));
        }
        while (avcodec_receive_packet(codec, packet) >= 0) {
            muxer.write(packet, stream, timeBase);
        }
    }

    void end() throws UnwritableFileException {
        if (filled > 0) {
            encode();
        }
        drain(null);
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
