package org.videotracker.engine.sampler.kernel;

import static org.videotracker.engine.sampler.kernel.VectorLanes.FLOATS;
import static org.videotracker.engine.sampler.kernel.VectorLanes.HALF;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANES;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANE_FLOAT;

import jdk.incubator.vector.FloatVector;

/**
 * The inner loops with the Vector API. Speeds that are too high for them, and the frames that do not fill a vector, go to the
 * scalar loops; the bits are the same.
 */
final class VectorKernel implements Kernel {
    /** The scalar kernel reads one frame back and two ahead; a vector of backward frames may begin one earlier. */
    private static final int MARGIN = 3;

    private final ScalarKernel scalar;

    VectorKernel(SincTable table) {
        scalar = new ScalarKernel(table);
    }

    @Override
    public int margin(Interpolation interpolation, long rate) {
        return Math.max(MARGIN, scalar.margin(interpolation, rate));
    }

    @Override
    public void mix(
            Interpolation interpolation,
            Window window,
            long position,
            long rate,
            Gain gain,
            int gainFrame,
            float[] left,
            float[] right,
            int from,
            int frames) {
        int done = 0;
        if (ScalarKernel.isCopy(position, rate) && interpolation != Interpolation.SINC) {
            int first = (int) (position >> FixedPoint.FRACTION_BITS);
            done = copy(window.left, first, gain.left, gain.leftStep, gainFrame, left, from, frames);
            copy(window.right, first, gain.right, gain.rightStep, gainFrame, right, from, frames);
        } else if (frames >= LANES && VectorLanes.fitOneVector(HALF, rate)) {
            boolean isNear = VectorLanes.fitOneVector(LANES, rate);
            float[] x = window.left;
            float[] y = window.right;
            done = switch (interpolation) {
                case CUBIC ->
                    isNear
                            ? VectorCubic.near(x, y, position, rate, gain, gainFrame, left, right, from, frames)
                            : VectorCubic.split(x, y, position, rate, gain, gainFrame, left, right, from, frames);
                case LINEAR ->
                    isNear
                            ? VectorLinear.near(x, y, position, rate, gain, gainFrame, left, right, from, frames)
                            : VectorLinear.split(x, y, position, rate, gain, gainFrame, left, right, from, frames);
                case SINC -> 0;
            };
        }
        if (done < frames) {
            long rest = position + done * rate;
            scalar.mix(
                    interpolation, window, rest, rate, gain, gainFrame + done, left, right, from + done, frames - done);
        }
    }

    private static int copy(float[] x, int first, float gain, float step, int k0, float[] out, int from, int n) {
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            FloatVector g = LANE_FLOAT.add((float) (k0 + i)).mul(step).add(gain);
            FloatVector.fromArray(FLOATS, x, first + i)
                    .mul(g)
                    .add(FloatVector.fromArray(FLOATS, out, from + i))
                    .intoArray(out, from + i);
        }
        return i;
    }
}
