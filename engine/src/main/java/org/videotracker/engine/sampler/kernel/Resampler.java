package org.videotracker.engine.sampler.kernel;

import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * Mixes a stretch of a clip, read at any rate, into a buffer. Loads what the kernel needs into a window, in several
 * pieces where the rate is high; the pieces leave no trace in the result. One per audio thread.
 */
public final class Resampler {
    private final Kernel kernel;
    private final Window window = new Window();

    public Resampler(Kernel kernel) {
        this.kernel = kernel;
    }

    /**
     * Adds {@code frames} frames to the buffer from index {@code from} on.
     *
     * @param position in the clip, fixed point; outside the clip there is silence
     * @param rate source frames per output frame, fixed point; negative reads backwards
     * @param gain the gain line of the span that this stretch belongs to
     * @param gainFrame how many frames of the span came before
     */
    public void mix(
            AudioClip clip,
            Interpolation interpolation,
            long position,
            long rate,
            Gain gain,
            int gainFrame,
            StereoBuffer out,
            int from,
            int frames) {
        int margin = kernel.margin(interpolation, rate);
        long step = Math.abs(rate);
        long room = (long) (Window.CAPACITY - 2 * margin - 2) << FixedPoint.FRACTION_BITS;
        int most = step * (frames - 1) <= room ? frames : (int) (room / step) + 1;
        long p = position;
        for (int done = 0; done < frames; ) {
            int n = Math.min(most, frames - done);
            long last = p + (n - 1) * rate;
            long first = FixedPoint.floor(Math.min(p, last)) - margin;
            int count = (int) (FixedPoint.floor(Math.max(p, last)) - first) + margin + 1;
            window.load(clip, first, count);
            kernel.mix(
                    interpolation,
                    window,
                    p - (first << FixedPoint.FRACTION_BITS),
                    rate,
                    gain,
                    gainFrame + done,
                    out.left,
                    out.right,
                    from + done,
                    n);
            p += n * rate;
            done += n;
        }
    }
}
