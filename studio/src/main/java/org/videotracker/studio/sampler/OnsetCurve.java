package org.videotracker.studio.sampler;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.scope.Fft;

/**
 * How much of a sound begins at each moment: the spectral flux, the sum of what every frequency gained since the moment before, on a
 * logarithmic scale (Dixon, "Onset detection revisited", 2006; Boeck and Widmer, "Maximum filter vibrato suppression", 2013). Peaks that rise above their surroundings are onsets. Immutable.
 */
final class OnsetCurve {
    private static final int WINDOW = 1024;
    private static final int HOP = 256;
    /** Makes quiet partials count beside loud ones. */
    private static final float COMPRESSION = 4;
    /** The spectrum's bins, in bands that grow with the frequency. */
    private static final int[] EDGES = {
        1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 19, 24, 30, 38, 48, 60, 76, 96, 120, 152, 192, 240, 304, 384, WINDOW / 2
    };
    /** Hops between the moments that are compared. */
    private static final int LAG = 2;
    /** Hops before and after, over which a peak is compared with its surroundings: about a tenth of a second. */
    private static final int SURROUNDINGS = 20;
    /** Hops in which there is one onset at the most: about 50 ms. */
    private static final int APART = 9;

    private static final int BLOCK = 64;

    private final AudioClip clip;
    private final long first;
    private final long end;
    private final float[] flux;
    private final float greatest;

    private OnsetCurve(AudioClip clip, long first, long end, float[] flux) {
        this.clip = clip;
        this.first = first;
        this.end = end;
        this.flux = flux;
        float most = 0;
        for (float one : flux) {
            most = Math.max(most, one);
        }
        greatest = most;
    }

    /**
     * Listens to a stretch of a clip: some seconds of work for an hour.
     *
     * @param first sample frame
     * @param end sample frame after the last
     * @param isCancelled ends it early, with what was heard so far
     */
    static OnsetCurve of(AudioClip clip, long first, long end, BooleanSupplier isCancelled) {
        int hops = (int) Math.max(0, Math.ceilDiv(end - first, HOP));
        float[] flux = new float[hops];
        Fft fft = new Fft(WINDOW);
        float[] hann = hann();
        float[] samples = new float[WINDOW];
        float[] other = new float[WINDOW];
        float[] spectrum = new float[WINDOW / 2 + 1];
        float[][] bands = new float[LAG + 1][EDGES.length - 1];
        boolean isStereo = clip.channels() > 1;
        for (int hop = 0; hop < hops && !isCancelled.getAsBoolean(); hop++) {
            // The first windows look at silence before the stretch, so that what begins with it counts; none looks past
            // its end,
            // where the cut would sound like a beginning.
            long from = first + (long) hop * HOP - WINDOW / 2;
            if (hop > 0 && from + WINDOW > end) {
                break;
            }
            readFrom(clip, 0, from, first, samples);
            if (isStereo) {
                readFrom(clip, 1, from, first, other);
                for (int i = 0; i < WINDOW; i++) {
                    samples[i] = (samples[i] + other[i]) / 2;
                }
            }
            for (int i = 0; i < WINDOW; i++) {
                samples[i] *= hann[i];
            }
            fft.magnitudes(samples, spectrum);
            float[] now = bands[hop % (LAG + 1)];
            flux[hop] = gain(spectrum, now, bands[(hop + 1) % (LAG + 1)]);
        }
        return new OnsetCurve(clip, first, end, flux);
    }

    /** What the bands gained since some hops ago, each compared with the greatest beside it then, so that noise and vibrato gain little. */
    private static float gain(float[] spectrum, float[] now, float[] before) {
        float gained = 0;
        for (int band = 0; band < now.length; band++) {
            float sum = 0;
            for (int bin = EDGES[band]; bin < EDGES[band + 1]; bin++) {
                sum += spectrum[bin];
            }
            now[band] = (float) Math.log1p(COMPRESSION * sum / (EDGES[band + 1] - EDGES[band]));
            float was = Math.max(before[Math.max(0, band - 1)], before[Math.min(now.length - 1, band + 1)]);
            gained += Math.max(0, now[band] - Math.max(was, before[band]));
        }
        return gained;
    }

    private static void readFrom(AudioClip clip, int channel, long from, long first, float[] into) {
        clip.read(channel, from, into, 0, WINDOW);
        if (from < first) {
            Arrays.fill(into, 0, (int) Math.min(WINDOW, first - from), 0);
        }
    }

    private static float[] hann() {
        float[] hann = new float[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            hann[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW));
        }
        return hann;
    }

    /**
     * The sample frames at which something begins, in order.
     *
     * @param sensitivity 0 for what is unmistakable alone, 1 for whatever might be one
     * @param most how many there may be
     */
    long[] onsets(double sensitivity, int most) {
        long[] found = new long[most];
        int count = 0;
        double factor = 3 - 1.8 * sensitivity;
        double floor = greatest * (0.3 - 0.28 * sensitivity);
        int last = -APART;
        for (int hop = 0; hop < flux.length && count < most; hop++) {
            if (flux[hop] > floor && flux[hop] > factor * surroundings(hop) && isPeak(hop) && hop - last >= APART) {
                long onset = attack(hop);
                if (count == 0 || onset > found[count - 1]) {
                    found[count++] = onset;
                }
                last = hop;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isPeak(int hop) {
        for (int i = Math.max(0, hop - APART / 2); i <= Math.min(flux.length - 1, hop + APART / 2); i++) {
            if (flux[i] > flux[hop] || flux[i] == flux[hop] && i < hop) {
                return false;
            }
        }
        return true;
    }

    private double surroundings(int hop) {
        int from = Math.max(0, hop - SURROUNDINGS);
        int to = Math.min(flux.length, hop + SURROUNDINGS + 1);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += flux[i];
        }
        return (sum - flux[hop]) / Math.max(1, to - from - 1);
    }

    /** Where in its window the sound rises most, to {@link #BLOCK} frames: a window is too wide to cut by. */
    private long attack(int hop) {
        long from = Math.max(first, first + (long) hop * HOP - WINDOW / 2 - BLOCK);
        int blocks = WINDOW / BLOCK + 1;
        float[] samples = new float[BLOCK];
        double before = 0;
        double greatestRise = 0;
        long place = from;
        for (int block = 0; block < blocks && from + (long) block * BLOCK < end; block++) {
            long at = from + (long) block * BLOCK;
            double energy = 1e-9;
            for (int channel = 0; channel < clip.channels(); channel++) {
                clip.read(channel, at, samples, 0, BLOCK);
                for (float sample : samples) {
                    energy += sample * sample;
                }
            }
            boolean isBeginning = block == 0 && from == first;
            double rise = block == 0 && !isBeginning ? 0 : energy / (before + 1e-4);
            if (rise > greatestRise) {
                greatestRise = rise;
                place = at;
            }
            before = Math.max(energy, before * 0.8);
        }
        return place;
    }
}
