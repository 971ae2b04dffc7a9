package org.videotracker.media.probe;

import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.videotracker.media.ffmpeg.Ffmpeg;

/**
 * Frames per second as a fraction in lowest terms.
 *
 * @param numerator at least 1
 * @param denominator at least 1
 */
public record FrameRate(int numerator, int denominator) {

    /** Proxies have no more frames a second than this. */
    public static final int HIGHEST = 60;

    private static final FrameRate UNKNOWN = new FrameRate(25, 1);

    private static final int[] WHOLE_RATES = {24, 25, 30, 48, 50, 60};

    public FrameRate {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " frames per second");
        }
    }

    /** Frames per second. */
    public double value() {
        return (double) numerator / denominator;
    }

    /**
     * The rate a stream was meant to have. Where its frames come evenly that is exact; where they do not it is their mean. Rates
     * above {@link #HIGHEST} are divided by a whole number, so that every n-th frame is kept.
     */
    public static FrameRate nominal(AVStream stream) {
        double mean = Ffmpeg.value(stream.avg_frame_rate());
        double base = Ffmpeg.value(stream.r_frame_rate());
        if (base > 0 && (mean <= 0 || Math.abs(base / mean - 1) < 0.01)) {
            return of(stream.r_frame_rate());
        }
        return mean > 0 ? of(stream.avg_frame_rate()) : UNKNOWN;
    }

    private static FrameRate of(AVRational rate) {
        double value = Ffmpeg.value(rate);
        if (value < 1.0 / 60) {
            return UNKNOWN;
        }
        int divisor = (int) Math.ceil(value / HIGHEST - 1e-6);
        double wanted = divisor > 1 ? value / divisor : value;
        for (int whole : WHOLE_RATES) {
            // Containers with millisecond clocks report 29.97 as 19001/634 and the like.
            if (Math.abs(wanted / whole - 1) < 2e-4) {
                return new FrameRate(whole, 1);
            }
            if (Math.abs(wanted * 1001 / whole / 1000 - 1) < 2e-4) {
                return new FrameRate(whole * 1000, 1001);
            }
        }
        return divisor > 1 ? lowest(Math.round(wanted * 1000), 1000) : lowest(rate.num(), rate.den());
    }

    private static FrameRate lowest(long numerator, long denominator) {
        long a = numerator;
        long b = denominator;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return new FrameRate(Math.toIntExact(numerator / a), Math.toIntExact(denominator / a));
    }
}
