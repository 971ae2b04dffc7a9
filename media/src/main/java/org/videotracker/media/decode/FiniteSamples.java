package org.videotracker.media.decode;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBL;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBLP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;

/**
 * Silences samples that are no numbers or absurdly loud, before a filter spreads them. Files of floating-point samples can hold
 * anything.
 */
final class FiniteSamples {

    /** 48 dB above full scale. */
    private static final double LOUDEST = 256;

    private FiniteSamples() {}

    /** Cleans a frame in place; returns how many samples were replaced. */
    static long clean(AVFrame frame, int channels) {
        int format = frame.format();
        boolean isPlanar = format == AV_SAMPLE_FMT_FLTP || format == AV_SAMPLE_FMT_DBLP;
        boolean isFloat = format == AV_SAMPLE_FMT_FLT || format == AV_SAMPLE_FMT_FLTP;
        boolean isDouble = format == AV_SAMPLE_FMT_DBL || format == AV_SAMPLE_FMT_DBLP;
        if (!isFloat && !isDouble) {
            return 0;
        }
        int planes = isPlanar ? channels : 1;
        long count = isPlanar ? frame.nb_samples() : (long) frame.nb_samples() * channels;
        long replaced = 0;
        for (int plane = 0; plane < planes; plane++) {
            Pointer samples = frame.extended_data().get(plane);
            replaced += isFloat ? floats(samples.address(), count) : doubles(samples.address(), count);
        }
        return replaced;
    }

    @SuppressWarnings("restricted")
    private static long floats(long address, long count) {
        MemorySegment samples = MemorySegment.ofAddress(address).reinterpret(count * Float.BYTES);
        long replaced = 0;
        for (long i = 0; i < count; i++) {
            // Written so that NaN fails the comparison too.
            if (!(Math.abs(samples.getAtIndex(ValueLayout.JAVA_FLOAT, i)) <= LOUDEST)) {
                samples.setAtIndex(ValueLayout.JAVA_FLOAT, i, 0);
                replaced++;
            }
        }
        return replaced;
    }

    @SuppressWarnings("restricted")
    private static long doubles(long address, long count) {
        MemorySegment samples = MemorySegment.ofAddress(address).reinterpret(count * Double.BYTES);
        long replaced = 0;
        for (long i = 0; i < count; i++) {
            if (!(Math.abs(samples.getAtIndex(ValueLayout.JAVA_DOUBLE, i)) <= LOUDEST)) {
                samples.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 0);
                replaced++;
            }
        }
        return replaced;
    }
}
