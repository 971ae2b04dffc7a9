package org.videotracker.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_READ;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_buffer2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_DICT_IGNORE_SUFFIX;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.javacpp.PointerPointer;
import org.videotracker.media.file.UnreadableMediaException;

/**
 * A media file opened for reading. Its kind is told from its content alone and must be on a short list; nothing in it can make
 * the library open a second file. Used by one thread.
 */
public final class MediaInput implements AutoCloseable {

    /** Pictures larger than this are refused before memory is taken for them: a little more than 8192x4096. */
    public static final long MOST_PIXELS = 35_000_000;

    private static final Set<String> KINDS = Set.of(
            "mov,mp4,m4a,3gp,3g2,mj2",
            "matroska,webm",
            "avi",
            "wav",
            "flac",
            "mp3",
            "aiff",
            "ogg",
            "gif",
            "png_pipe",
            "jpeg_pipe");

    private static final String SUPPORTED =
            "use mov, mp4, avi, mkv, webm, wav, flac, mp3, m4a, aiff, ogg, gif, png or jpeg";

    private final Path path;
    private final AVIOContext bytes;
    private final AVFormatContext context;

    private MediaInput(Path path, AVIOContext bytes, AVFormatContext context) {
        this.path = path;
        this.bytes = bytes;
        this.context = context;
    }

    /** Opens a file and finds its streams. */
    public static MediaInput open(Path path) throws UnreadableMediaException {
        Ffmpeg.quiet();
        checkFile(path);
        AVIOContext bytes = new AVIOContext(null);
        int opened = avio_open2(bytes, "file:" + path.toAbsolutePath(), AVIO_FLAG_READ, null, null);
        if (opened < 0) {
            throw new UnreadableMediaException(
                    path, "it cannot be opened (" + Ffmpeg.reason(opened) + ")", "check its permissions");
        }
        AVFormatContext context = null;
        try {
            AVInputFormat kind = kind(path, bytes);
            context = openContext(path, bytes, kind);
            findStreams(path, context);
            MediaInput input = new MediaInput(path, bytes, context);
            input.checkSize();
            return input;
        } catch (UnreadableMediaException | RuntimeException | Error failure) {
            if (context != null) {
                avformat_close_input(context);
            }
            avio_closep(bytes);
            throw failure;
        }
    }

    private static void checkFile(Path path) throws UnreadableMediaException {
        if (!Files.exists(path)) {
            throw new UnreadableMediaException(path, "there is no such file", "check the name, or restore the file");
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableMediaException(path, "this is a folder", "name a media file");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableMediaException(path, "this is no ordinary file", "copy its content to a file");
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableMediaException(path, "reading it is not permitted", "change its permissions");
        }
        try {
            if (Files.size(path) == 0) {
                throw new UnreadableMediaException(path, "the file is empty", "copy or export it again");
            }
        } catch (UnreadableMediaException empty) {
            throw empty;
        } catch (IOException failure) {
            throw new UnreadableMediaException(
                    path, "it cannot be read (" + failure.getMessage() + ")", "check the disk");
        }
    }

    /** The kind by content: a name must not decide, or a list of other files could pass for a clip. */
    private static AVInputFormat kind(Path path, AVIOContext bytes) throws UnreadableMediaException {
        AVInputFormat kind = new AVInputFormat(null);
        int score = av_probe_input_buffer2(bytes, kind, "", null, 0, 0);
        if (score < 0 || kind.isNull()) {
            throw new UnreadableMediaException(path, "this is no media file, or a damaged one", SUPPORTED);
        }
        String name = kind.name().getString();
        if (!KINDS.contains(name)) {
            throw new UnreadableMediaException(path, "files of the kind \"" + name + "\" are not accepted", SUPPORTED);
        }
        return kind;
    }

    private static AVFormatContext openContext(Path path, AVIOContext bytes, AVInputFormat kind)
            throws UnreadableMediaException {
        AVFormatContext context = Ffmpeg.allocated(avformat_alloc_context());
        context.pb(bytes);
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_CUSTOM_IO);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "format_whitelist", kind.name().getString(), 0);
        // The file itself is open already: no protocol is needed, so none is allowed.
        av_dict_set(options, "protocol_whitelist", "none", 0);
        av_dict_set(options, "max_streams", "64", 0);
        int opened = avformat_open_input(context, "", kind, options);
        av_dict_free(options);
        if (opened < 0) {
            throw damaged(path, opened);
        }
        return context;
    }

    private static void findStreams(Path path, AVFormatContext context) throws UnreadableMediaException {
        int count = context.nb_streams();
        AVDictionary[] limits = new AVDictionary[count];
        try (PointerPointer<AVDictionary> perStream = new PointerPointer<>(Math.max(1, count))) {
            for (int i = 0; i < count; i++) {
                limits[i] = new AVDictionary(null);
                av_dict_set(limits[i], "max_pixels", Long.toString(MOST_PIXELS), 0);
                av_dict_set(limits[i], "threads", "1", 0);
                perStream.put(i, limits[i]);
            }
            int found = avformat_find_stream_info(context, perStream);
            for (int i = 0; i < count; i++) {
                AVDictionary rest = perStream.get(AVDictionary.class, i);
                if (rest != null) {
                    av_dict_free(rest);
                }
            }
            if (found < 0) {
                throw damaged(path, found);
            }
        }
    }

    private static UnreadableMediaException damaged(Path path, int code) {
        return new UnreadableMediaException(
                path, "the file is damaged or cut off (" + Ffmpeg.reason(code) + ")", "copy or export it again");
    }

    private void checkSize() throws UnreadableMediaException {
        Optional<AVStream> video = video();
        if (video.isPresent()) {
            long width = video.get().codecpar().width();
            long height = video.get().codecpar().height();
            if (width * height > MOST_PIXELS) {
                throw new UnreadableMediaException(
                        path,
                        "its pictures of " + width + "x" + height + " pixels are too large",
                        "scale them to 8192x4096 or less");
            }
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The library's object, valid until {@link #close()}. */
    public AVFormatContext context() {
        return context;
    }

    /** The library's name for the kind of file. */
    public String kind() {
        return context.iformat().name().getString();
    }

    /** Whether the file holds one picture only. */
    public boolean isStill() {
        return kind().endsWith("_pipe");
    }

    /** The moving pictures; a cover picture of a sound file is none. */
    public Optional<AVStream> video() {
        return stream(AVMEDIA_TYPE_VIDEO);
    }

    /** The sound. */
    public Optional<AVStream> audio() {
        return stream(AVMEDIA_TYPE_AUDIO);
    }

    private Optional<AVStream> stream(int type) {
        int index = av_find_best_stream(context, type, -1, -1, (AVCodec) null, 0);
        if (index < 0) {
            return Optional.empty();
        }
        AVStream stream = context.streams(index);
        boolean isCover = type == AVMEDIA_TYPE_VIDEO && (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
        return isCover ? Optional.empty() : Optional.of(stream);
    }

    /** The file's tags. */
    public Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        AVDictionary dictionary = context.metadata();
        AVDictionaryEntry entry = null;
        while ((entry = av_dict_get(dictionary, "", entry, AV_DICT_IGNORE_SUFFIX)) != null) {
            tags.put(entry.key().getString(), entry.value().getString());
        }
        return tags;
    }

    /** Reads the next packet of any stream; false at the end, or where damage lets nothing more be read. */
    public boolean read(AVPacket packet) {
        return avformat.av_read_frame(context, packet) >= 0;
    }

    @Override
    public void close() {
        avformat_close_input(context);
        avio_closep(bytes);
    }
}
