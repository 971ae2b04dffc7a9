package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.videotracker.media.ffmpeg.Ffmpeg;

/** Brings rendered pixels to the layout and colours of a codec, the same on every processor. */
final class FrameConverter implements AutoCloseable {

    private final int width;
    private final int height;
    private final AVFrame rgb;
    private final AVFrame coded;
    private final boolean isRgb;
    private final SwsContext scaler;

    FrameConverter(VideoCodec kind, VideoSettings settings) {
        width = settings.width();
        height = settings.height();
        isRgb = kind.isRgb();
        rgb = frame(isRgb ? kind.pixelFormat() : AV_PIX_FMT_BGR0);
        rgb.colorspace(AVCOL_SPC_RGB);
        rgb.color_range(AVCOL_RANGE_JPEG);
        coded = frame(kind.pixelFormat());
        coded.colorspace(kind.matrix());
        coded.color_range(kind.range());
        for (AVFrame frame : new AVFrame[] {rgb, coded}) {
            frame.color_primaries(kind.primaries());
            frame.color_trc(kind.transfer());
        }
        scaler = Ffmpeg.allocated(sws_alloc_context());
        scaler.flags(SWS_AREA | SWS_ACCURATE_RND | SWS_BITEXACT);
    }

    private AVFrame frame(int format) {
        AVFrame frame = Ffmpeg.allocated(av_frame_alloc());
        frame.format(format);
        frame.width(width);
        frame.height(height);
        if (av_frame_get_buffer(frame, 0) < 0) {
            throw new OutOfMemoryError("no memory for a picture of " + width + "x" + height);
        }
        return frame;
    }

    /** The picture for the encoder, valid until the next call. */
    AVFrame convert(int[] argb) {
        if (argb.length < width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for a picture of " + width + "x" + height);
        }
        // The encoder may still hold the last picture.
        writable(rgb);
        copy(argb, rgb);
        if (isRgb) {
            return rgb;
        }
        writable(coded);
        int code = sws_scale_frame(scaler, coded, rgb);
        if (code < 0) {
            throw new IllegalStateException("a picture cannot be converted: " + Ffmpeg.reason(code));
        }
        return coded;
    }

    private static void writable(AVFrame frame) {
        if (av_frame_make_writable(frame) < 0) {
            throw new OutOfMemoryError("no memory for a picture");
        }
    }

    @SuppressWarnings("restricted")
    private void copy(int[] argb, AVFrame to) {
        int rowBytes = to.linesize(0);
        MemorySegment pixels = MemorySegment.ofAddress(to.data(0).address()).reinterpret((long) rowBytes * height);
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(argb, y * width, pixels, ValueLayout.JAVA_INT_UNALIGNED, (long) y * rowBytes, width);
        }
    }

    @Override
    public void close() {
        av_frame_free(rgb);
        av_frame_free(coded);
        sws_freeContext(scaler);
    }
}
