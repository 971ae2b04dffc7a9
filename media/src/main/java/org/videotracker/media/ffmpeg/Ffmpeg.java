package org.videotracker.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/** Small conveniences over the native library. */
public final class Ffmpeg {

    /** Operating system error numbers as the library returns them, negated. */
    public static final int NO_SPACE = -28;

    public static final int FILE_TOO_LARGE = -27;

    private Ffmpeg() {}

    /** Keeps the library from printing: what matters comes back as an error code. */
    public static void quiet() {
        av_log_set_level(AV_LOG_QUIET);
    }

    /** The library's own words for an error code. */
    public static String reason(int code) {
        byte[] text = new byte[256];
        av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** A fraction for the library. */
    public static AVRational rational(int numerator, int denominator) {
        return avutil.av_make_q(numerator, denominator);
    }

    /** Numerator over denominator, 0 where the denominator is 0. */
    public static double value(AVRational fraction) {
        return fraction.den() == 0 ? 0 : (double) fraction.num() / fraction.den();
    }

    /** The object, or a failure that says memory ran out: allocators of the library answer with null then. */
    public static <T> T allocated(T pointer) {
        if (pointer == null) {
            throw new OutOfMemoryError("the media library could not allocate");
        }
        return pointer;
    }
}
