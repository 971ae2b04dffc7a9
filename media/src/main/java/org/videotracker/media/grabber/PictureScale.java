package org.videotracker.media.grabber;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.videotracker.media.ffmpeg.ColourMatrix;
import org.videotracker.media.ffmpeg.Ffmpeg;

/** Brings pictures to opaque pixels with their own proportions, no larger than is wanted. Used by one thread. */
final class PictureScale implements AutoCloseable {
    private static final int OPAQUE = 0xFF;

    private final int mostWidth;
    private final int mostHeight;
    private final SwsContext scaler = Ffmpeg.allocated(sws_alloc_context());
    private final AVFrame scaled = Ffmpeg.allocated(av_frame_alloc());
    private byte[] pixels = {};

    PictureScale(int mostWidth, int mostHeight) {
        this.mostWidth = mostWidth;
        this.mostHeight = mostHeight;
        scaler.flags(SWS_BILINEAR);
    }

    /** Converts a picture; its size and pixels are asked for afterwards. */
    void scale(AVFrame frame) throws IOException {
        fit(frame);
        frame.colorspace(ColourMatrix.of(frame));
        scaled.color_primaries(frame.color_primaries());
        scaled.color_trc(frame.color_trc());
        int code = sws_scale_frame(scaler, scaled, frame);
        if (code < 0) {
            throw new IOException("its pictures can't be converted (" + Ffmpeg.reason(code) + ")");
        }
        copy();
    }

    private void fit(AVFrame frame) {
        double aspect = Ffmpeg.value(frame.sample_aspect_ratio());
        double wide = aspect > 0 ? frame.width() * aspect : frame.width();
        double factor = Math.min(1, Math.min(mostWidth / wide, (double) mostHeight / frame.height()));
        int width = (int) Math.clamp(Math.round(wide * factor), 1, mostWidth);
        int height = (int) Math.clamp(Math.round(frame.height() * factor), 1, mostHeight);
        if (scaled.width() == width && scaled.height() == height) {
            return;
        }
        av_frame_unref(scaled);
        scaled.format(AV_PIX_FMT_BGRA);
        scaled.width(width);
        scaled.height(height);
        scaled.colorspace(AVCOL_SPC_RGB);
        scaled.color_range(AVCOL_RANGE_JPEG);
        if (av_frame_get_buffer(scaled, 0) < 0) {
            throw new OutOfMemoryError("no memory for a picture of " + width + "x" + height);
        }
        pixels = new byte[width * height * Integer.BYTES];
    }

    @SuppressWarnings("restricted")
    private void copy() {
        int rowBytes = scaled.linesize(0);
        int width = width() * Integer.BYTES;
        MemorySegment from = MemorySegment.ofAddress(scaled.data(0).address()).reinterpret((long) rowBytes * height());
        for (int y = 0; y < height(); y++) {
            MemorySegment.copy(from, ValueLayout.JAVA_BYTE, (long) y * rowBytes, pixels, y * width, width);
        }
        for (int alpha = 3; alpha < pixels.length; alpha += Integer.BYTES) {
            pixels[alpha] = (byte) OPAQUE;
        }
    }

    int width() {
        return scaled.width();
    }

    int height() {
        return scaled.height();
    }

    /** Blue, green, red and opacity of each; valid until the next. */
    byte[] pixels() {
        return pixels;
    }

    @Override
    public void close() {
        av_frame_free(scaled);
        sws_freeContext(scaler);
    }
}
