package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_flush;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.file.UnwritableFileException;

/**
 * Lays packets of sound and pictures into one file, in pieces of a second that are whole by themselves. Streams are added, then
 * {@link #start}, then packets, then {@link #end}.
 */
final class Muxer {

    /** Pieces of one second: fragments in MP4 and MOV (turned into an ordinary file at the end), clusters in Matroska. */
    private static final String[][] OPTIONS = {
        {"movflags", "+hybrid_fragmented+delay_moov+write_colr"},
        {"frag_duration", "1000000"},
        {"cluster_time_limit", "1000"},
    };

    private static final int NEVER_REORDER = 0;

    /** A finished piece waits for this long at most before it goes to the disk. */
    private static final double FLUSH_SECONDS = 0.1;

    private final PartialFile file;
    private final AVFormatContext context;
    private final AVIOContext bytes = new AVIOContext(null);
    private double flushedSeconds;
    private boolean started;

    Muxer(PartialFile file, String name) throws UnwritableFileException {
        Ffmpeg.quiet();
        this.file = file;
        context = new AVFormatContext(null);
        check(avformat_alloc_output_context2(context, null, name, null));
        int opened = avio_open2(bytes, "file:" + file.partial().toAbsolutePath(), AVIO_FLAG_WRITE, null, null);
        if (opened < 0) {
            avformat_free_context(context);
            throw failure(opened);
        }
        context.pb(bytes);
        // No random identifiers and no version strings: the same input makes the same bytes.
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        context.max_interleave_delta(NEVER_REORDER);
    }

    boolean wantsGlobalHeader() {
        return (context.oformat().flags() & AVFMT_GLOBALHEADER) != 0;
    }

    /** Adds a stream; {@code timeBase} is a wish that the file's format may not grant. */
    int addStream(AVCodecParameters parameters, AVRational timeBase) throws UnwritableFileException {
        AVStream stream = Ffmpeg.allocated(avformat_new_stream(context, null));
        check(avcodec_parameters_copy(stream.codecpar(), parameters));
        stream.codecpar().codec_tag(0);
        stream.time_base(timeBase);
        return stream.index();
    }

    void frameRate(int stream, VideoSettings settings) {
        AVRational rate = Ffmpeg.rational(settings.rateNumerator(), settings.rateDenominator());
        context.streams(stream).avg_frame_rate(rate);
        context.streams(stream).r_frame_rate(rate);
    }

    void tag(String key, String value) {
        AVDictionary tags = context.metadata() == null ? new AVDictionary(null) : context.metadata();
        av_dict_set(tags, key, value, 0);
        context.metadata(tags);
    }

    void start() throws UnwritableFileException {
        AVDictionary options = new AVDictionary(null);
        for (String[] option : OPTIONS) {
            av_dict_set(options, option[0], option[1], 0);
        }
        int code = avformat_write_header(context, options);
        av_dict_free(options);
        check(code);
        started = true;
        flush();
    }

    /** Takes a packet over; its times are in {@code timeBase}. */
    void write(AVPacket packet, int stream, AVRational timeBase) throws UnwritableFileException {
        packet.stream_index(stream);
        double seconds = packet.dts() * Ffmpeg.value(timeBase);
        av_packet_rescale_ts(packet, timeBase, context.streams(stream).time_base());
        check(av_interleaved_write_frame(context, packet));
        if (seconds >= flushedSeconds + FLUSH_SECONDS) {
            flushedSeconds = seconds;
            flush();
        }
    }

    private void flush() throws UnwritableFileException {
        avio_flush(bytes);
        check(bytes.error());
    }

    /** Writes what closes the file, whether all went well or not; the first failure is reported. */
    void end() throws UnwritableFileException {
        int trailer = started ? av_write_trailer(context) : 0;
        int pending = bytes.error();
        int closed = avio_closep(bytes);
        avformat_free_context(context);
        check(trailer);
        check(pending);
        check(closed);
    }

    private void check(int code) throws UnwritableFileException {
        if (code < 0) {
            throw failure(code);
        }
    }

    private UnwritableFileException failure(int code) {
        return switch (code) {
            case Ffmpeg.NO_SPACE -> UnwritableFileException.full(file.out());
            case Ffmpeg.FILE_TOO_LARGE -> UnwritableFileException.tooLarge(file.out());
            default ->
                new UnwritableFileException(
                        file.out(),
                        "it cannot be written (" + Ffmpeg.reason(code) + ")",
                        "check the disk or choose another folder");
        };
    }
}
