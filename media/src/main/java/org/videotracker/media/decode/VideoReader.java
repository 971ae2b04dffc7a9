package org.videotracker.media.decode;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_side_data;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.util.function.UnaryOperator;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.videotracker.media.ffmpeg.ColourMatrix;
import org.videotracker.media.ffmpeg.Ffmpeg;
import org.videotracker.media.ffmpeg.MediaInput;
import org.videotracker.media.ffmpeg.StreamDecoder;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.probe.Orientation;
import org.videotracker.media.probe.Prober;

/**
 * The pictures of a file one after the other: upright, with square pixels, in full-range RGB. Used by one thread, alone on its
 * input.
 */
public final class VideoReader implements AutoCloseable {

    private final MediaInput input;
    private final StreamDecoder decoder;
    private final UnaryOperator<PictureSize> fit;
    private final SwsContext scaler;
    private final AVFrame frame = Ffmpeg.allocated(av_frame_alloc());
    private final AVFrame scaled = Ffmpeg.allocated(av_frame_alloc());
    private boolean begun;
    private PictureSize size = new PictureSize(1, 1);
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean hasAlpha;
    private double seconds;
    private double durationSeconds;

    private VideoReader(MediaInput input, StreamDecoder decoder, UnaryOperator<PictureSize> fit) {
        this.input = input;
        this.decoder = decoder;
        this.fit = fit;
        scaler = Ffmpeg.allocated(sws_alloc_context());
        scaler.flags(SWS_BICUBIC | SWS_ACCURATE_RND);
    }

    /**
     * Starts reading at the beginning.
     *
     * @param stream the input's pictures
     * @param fit the size wanted for a given size as shown
     */
    public static VideoReader open(MediaInput input, AVStream stream, UnaryOperator<PictureSize> fit)
            throws UnreadableMediaException {
        return new VideoReader(input, StreamDecoder.open(input, stream), fit);
    }

    /** Goes to the next picture; false at the end. Costs no conversion yet. */
    public boolean next() throws UnreadableMediaException {
        double expected = begun ? seconds + durationSeconds : 0;
        if (!decoder.next(frame)) {
            return false;
        }
        double said = decoder.seconds(frame);
        seconds = Double.isNaN(said) ? expected : said;
        durationSeconds = decoder.durationSeconds(frame);
        if (!begun) {
            begin();
            begun = true;
        }
        return true;
    }

    private void begin() throws UnreadableMediaException {
        hasAlpha = Prober.hasAlpha(frame.format());
        AVFrameSideData matrix = av_frame_get_side_data(frame, AV_FRAME_DATA_DISPLAYMATRIX);
        orientation = matrix == null ? Orientation.of(decoder.stream().codecpar()) : Orientation.of(matrix.data());
        double aspect = Prober.pixelAspect(input, decoder.stream());
        int wide = (int) Math.round(frame.width() * Math.max(1, aspect));
        int high = (int) Math.round(frame.height() / Math.min(1, aspect));
        size = fit.apply(new PictureSize(wide, high).turned(orientation.isSideways()));
        PictureSize stored = size.turned(orientation.isSideways());
        scaled.format(AV_PIX_FMT_BGRA);
        scaled.width(stored.width());
        scaled.height(stored.height());
        scaled.colorspace(AVCOL_SPC_RGB);
        scaled.color_range(AVCOL_RANGE_JPEG);
        if (av_frame_get_buffer(scaled, 0) < 0) {
            throw new UnreadableMediaException(
                    input.path(), "its pictures need more memory than there is", "scale them down");
        }
    }

    /** The size of the pictures delivered; known after the first {@link #next()}. */
    public PictureSize size() {
        return size;
    }

    /** Whether pixels may be transparent; known after the first {@link #next()}. */
    public boolean hasAlpha() {
        return hasAlpha;
    }

    /** When the picture is shown, in seconds of the file's own clock. */
    public double seconds() {
        return seconds;
    }

    /** How long the picture is shown, in seconds, 0 where the file does not say. */
    public double durationSeconds() {
        return durationSeconds;
    }

    /** How many packets could not be decoded so far. */
    public long damagedPackets() {
        return decoder.damagedPackets();
    }

    /**
     * Converts the present picture.
     *
     * @param into receives {@code width * height} premultiplied {@code 0xAARRGGBB} pixels
     * @return whether any pixel is not opaque
     */
    public boolean pixels(int[] into) throws UnreadableMediaException {
        frame.colorspace(ColourMatrix.of(frame));
        // Only matrix and range are converted: primaries and transfer are taken over as they are.
        scaled.color_primaries(frame.color_primaries());
        scaled.color_trc(frame.color_trc());
        int code = sws_scale_frame(scaler, scaled, frame);
        if (code < 0) {
            throw new UnreadableMediaException(
                    input.path(),
                    "its pictures cannot be converted (" + Ffmpeg.reason(code) + ")",
                    "export it as H.264");
        }
        PixelCopy.copy(scaled, orientation, size, into);
        return hasAlpha ? PixelCopy.premultiply(into, size.width() * size.height()) : PixelCopy.opaque(into, size);
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_frame_free(scaled);
        sws_freeContext(scaler);
        decoder.close();
    }
}
