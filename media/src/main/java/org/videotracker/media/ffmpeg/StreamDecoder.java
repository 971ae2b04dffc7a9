package org.videotracker.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.videotracker.media.file.UnreadableMediaException;

/** Turns one stream of an input into frames, stepping over damaged packets. Used by one thread. */
public final class StreamDecoder implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    private final MediaInput input;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVPacket packet = Ffmpeg.allocated(av_packet_alloc());
    private boolean drained;
    private long damaged;

    private StreamDecoder(MediaInput input, AVStream stream, AVCodecContext codec) {
        this.input = input;
        this.stream = stream;
        this.codec = codec;
    }

    /** Starts decoding a stream from its beginning; nothing else may read from the input meanwhile. */
    public static StreamDecoder open(MediaInput input, AVStream stream) throws UnreadableMediaException {
        AVCodec decoder = decoder(stream);
        String name = avcodec_get_name(stream.codecpar().codec_id()).getString();
        if (decoder == null) {
            throw new UnreadableMediaException(
                    input.path(), "its codec \"" + name + "\" is not supported", "convert it to H.264, VP9 or WAV");
        }
        AVCodecContext codec = Ffmpeg.allocated(avcodec_alloc_context3(decoder));
        int code = avcodec_parameters_to_context(codec, stream.codecpar());
        if (code >= 0) {
            codec.pkt_timebase(stream.time_base());
            codec.max_pixels(MediaInput.MOST_PIXELS);
            boolean isVideo = stream.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO;
            codec.thread_count(
                    isVideo ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()) : 1);
            code = avcodec_open2(codec, decoder, (AVDictionary) null);
        }
        if (code < 0) {
            avcodec_free_context(codec);
            throw new UnreadableMediaException(
                    input.path(),
                    "its \"" + name + "\" stream cannot be decoded (" + Ffmpeg.reason(code) + ")",
                    "export it again");
        }
        return new StreamDecoder(input, stream, codec);
    }

    /** VP8 and VP9 keep alpha beside the picture, and only libvpx puts the two together. */
    private static AVCodec decoder(AVStream stream) {
        int id = stream.codecpar().codec_id();
        if (hasSideAlpha(stream)) {
            AVCodec withAlpha = avcodec_find_decoder_by_name(id == AV_CODEC_ID_VP8 ? "libvpx" : "libvpx-vp9");
            if (withAlpha != null) {
                return withAlpha;
            }
        }
        return avcodec_find_decoder(id);
    }

    /** Whether this is a VP8 or VP9 stream with a second one for alpha. */
    public static boolean hasSideAlpha(AVStream stream) {
        int id = stream.codecpar().codec_id();
        if (id != AV_CODEC_ID_VP8 && id != AV_CODEC_ID_VP9) {
            return false;
        }
        AVDictionaryEntry mode = av_dict_get(stream.metadata(), "alpha_mode", null, 0);
        return mode != null && mode.value().getString().equals("1");
    }

    /** The stream. */
    public AVStream stream() {
        return stream;
    }

    /** Decodes the next frame; false at the end. */
    public boolean next(AVFrame frame) {
        while (true) {
            int received = avcodec_receive_frame(codec, frame);
            if (received >= 0) {
                return true;
            }
            if (received != AVERROR_EAGAIN()) {
                if (drained) {
                    return false;
                }
                damaged++;
            }
            feed();
        }
    }

    private void feed() {
        while (!drained) {
            if (!input.read(packet)) {
                drained = true;
                avcodec_send_packet(codec, null);
                return;
            }
            boolean isOurs = packet.stream_index() == stream.index();
            int sent = isOurs ? avcodec_send_packet(codec, packet) : 0;
            av_packet_unref(packet);
            if (sent < 0) {
                damaged++;
            } else if (isOurs) {
                return;
            }
        }
    }

    /** How many packets could not be decoded so far. */
    public long damagedPackets() {
        return damaged;
    }

    /** When a frame is presented, in seconds of the file's own clock, or NaN where the file does not say. */
    public double seconds(AVFrame frame) {
        long timestamp = frame.best_effort_timestamp();
        return timestamp == AV_NOPTS_VALUE ? Double.NaN : timestamp * Ffmpeg.value(stream.time_base());
    }

    /** How long a frame is presented, in seconds, or 0 where the file does not say. */
    public double durationSeconds(AVFrame frame) {
        return Math.max(0, frame.duration() * Ffmpeg.value(stream.time_base()));
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
