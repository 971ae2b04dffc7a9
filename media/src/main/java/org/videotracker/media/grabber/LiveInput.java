package org.videotracker.media.grabber;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_LOW_DELAY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avdevice.avdevice_register_all;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_network_init;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.ffmpeg.MediaInput;

/** A device or a stream whose pictures come one after the other. Used by one thread. */
final class LiveInput implements AutoCloseable {
    private final AVFormatContext context;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVPacket packet = Ffmpeg.allocated(av_packet_alloc());
    private final AVFrame frame = Ffmpeg.allocated(av_frame_alloc());

    private LiveInput(AVFormatContext context, AVStream stream, AVCodecContext codec) {
        this.context = context;
        this.stream = stream;
        this.codec = codec;
    }

    /** Opens one; may wait for a device or for the network. @throws IOException with a few words that say why not */
    static LiveInput open(CaptureInput wanted) throws IOException {
        Ffmpeg.quiet();
        avformat_network_init();
        AVInputFormat device =
                wanted.device().isPresent() ? device(wanted.device().get()) : null;
        AVFormatContext context = Ffmpeg.allocated(avformat_alloc_context());
        AVDictionary options = dictionary(wanted.options());
        int code = avformat_open_input(context, wanted.address(), device, options);
        av_dict_free(options);
        if (code < 0) {
            throw new IOException(Ffmpeg.reason(code)); // the library has freed the context
        }
        try {
            return begin(context);
        } catch (IOException | RuntimeException | Error failure) {
            avformat_close_input(context);
            throw failure;
        }
    }

    /** The part of the library that knows devices needs libraries of the system, which streams do without. */
    private static AVInputFormat device(String name) throws IOException {
        try {
            avdevice_register_all();
        } catch (LinkageError missing) {
            throw new IOException(
                    "the system lacks a library for it; on Debian and Ubuntu install libpulse0, libxcb-shm0 and libasound2",
                    missing);
        }
        AVInputFormat device = av_find_input_format(name);
        if (device == null || device.isNull()) {
            throw new IOException("the media library has no " + name + " on this system");
        }
        return device;
    }

    private static AVDictionary dictionary(Map<String, String> options) {
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((name, value) -> av_dict_set(dictionary, name, value, 0));
        return dictionary;
    }

    private static LiveInput begin(AVFormatContext context) throws IOException {
        int found = avformat_find_stream_info(context, (PointerPointer<?>) null);
        int index = found < 0 ? found : av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
        if (index < 0) {
            throw new IOException("there are no pictures in it");
        }
        AVStream stream = context.streams(index);
        AVCodec decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        if (decoder == null || decoder.isNull()) {
            throw new IOException("its codec is not supported");
        }
        AVCodecContext codec = Ffmpeg.allocated(avcodec_alloc_context3(decoder));
        int code = avcodec_parameters_to_context(codec, stream.codecpar());
        if (code >= 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_LOW_DELAY);
            codec.pkt_timebase(stream.time_base());
            codec.max_pixels(MediaInput.MOST_PIXELS);
            codec.thread_count(1); // more of them would each hold a picture back
            code = avcodec_open2(codec, decoder, (AVDictionary) null);
        }
        if (code < 0) {
            avcodec_free_context(codec);
            throw new IOException("its pictures can't be decoded (" + Ffmpeg.reason(code) + ")");
        }
        return new LiveInput(context, stream, codec);
    }

    /** Waits for the next picture; null once there are no more. It is the library's until this is called again. */
    @Nullable
    AVFrame next() {
        while (true) {
            int received = avcodec_receive_frame(codec, frame);
            if (received >= 0) {
                return frame;
            }
            if (received != AVERROR_EAGAIN() || !feed()) {
                return null;
            }
        }
    }

    private boolean feed() {
        while (true) {
            int code = av_read_frame(context, packet);
            if (code == AVERROR_EAGAIN()) {
                continue;
            }
            if (code < 0) {
                return false;
            }
            boolean isOurs = packet.stream_index() == stream.index();
            if (isOurs) {
                avcodec_send_packet(codec, packet); // a damaged one is passed over
            }
            av_packet_unref(packet);
            if (isOurs) {
                return true;
            }
        }
    }

    /** When the present picture is to be seen, in seconds of the stream's own clock; not a number where it does not say. */
    double seconds() {
        long timestamp = frame.best_effort_timestamp();
        return timestamp == AV_NOPTS_VALUE ? Double.NaN : timestamp * Ffmpeg.value(stream.time_base());
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(codec);
        avformat_close_input(context);
    }
}
