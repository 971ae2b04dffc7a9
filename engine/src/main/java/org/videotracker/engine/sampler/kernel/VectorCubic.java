package org.videotracker.engine.sampler.kernel;

import static org.videotracker.engine.sampler.kernel.VectorLanes.FLOATS;
import static org.videotracker.engine.sampler.kernel.VectorLanes.HALF;
import static org.videotracker.engine.sampler.kernel.VectorLanes.INTS;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANE;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANES;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANE_FLOAT;
import static org.videotracker.engine.sampler.kernel.VectorLanes.LANE_OF_HALF;
import static org.videotracker.engine.sampler.kernel.VectorLanes.UPPER_HALF;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/**
 * {@link ScalarKernel#cubic}, a vector of output frames at a time. Each of its taps is loaded as it lies in memory, from where
 * the earliest of the frames has it, and permuted into place: no gather. All taps are permuted alike, since they lie one frame
 * apart in memory too.
 *
 * <p>Everything is in one loop, so that weights stay in registers and serve both channels. That is as much as the compiler
 * takes: when a method has grown beyond some thousand nodes it inlines no more calls, except those of the Vector API's own
 * methods, and then allocates the vectors that are handed to a method of ours (2.5 times slower). Hence no method of
 * ours is called after the taps begin, which are spelled out one by one. Loads from one place stand together: then the compiler
 * checks the bounds of the first and the last of them only.
 *
 * <p>With AVX2 this is about 1.2 times, and with AVX-512 about 1.1 times as fast as one loop for the weights, kept in memory, and
 * one per channel, with taps permuted out of a pair of vectors.
 */
final class VectorCubic {
    private static final FloatVector MINUS_HALF = FloatVector.broadcast(FLOATS, -0.5f);
    private static final FloatVector ONE = FloatVector.broadcast(FLOATS, 1f);

    private VectorCubic() {}

    /**
     * A tap of all frames comes from one vector: speeds up to one. Mixes whole vectors.
     *
     * @return how many frames that made
     */
    static int near(
            float[] x,
            float[] y,
            long position,
            long rate,
            Gain gain,
            int k0,
            float[] left,
            float[] right,
            int from,
            int n) {
        int least = VectorLanes.least(LANES, rate);
        IntVector low = VectorLanes.lowParts(LANE, rate);
        IntVector high = VectorLanes.highParts(LANE, rate).sub(least);
        IntVector carried = high.add(1);
        IntVector start = IntVector.broadcast(INTS, (int) position);
        FloatVector gainLeft = FloatVector.broadcast(FLOATS, gain.left);
        FloatVector stepLeft = FloatVector.broadcast(FLOATS, gain.leftStep);
        FloatVector gainRight = FloatVector.broadcast(FLOATS, gain.right);
        FloatVector stepRight = FloatVector.broadcast(FLOATS, gain.rightStep);
        FloatVector k = LANE_FLOAT.add((float) k0);
        long blockStep = rate * LANES;
        long p = position + ((long) (least - 1) << FixedPoint.FRACTION_BITS);
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            IntVector part = low.add(start);
            VectorShuffle<Float> lane = high.blend(carried, part.compare(VectorOperators.ULT, start))
                    .toShuffle()
                    .cast(FLOATS);
            FloatVector f = VectorLanes.fraction(part);
            FloatVector g = ONE.sub(f);
            FloatVector h = f.mul(MINUS_HALF).mul(g);
            FloatVector w0 = h.mul(g);
            FloatVector w3 = h.mul(f);
            FloatVector w2 = f.add(w0).sub(w3.add(w3));
            FloatVector w1 = ONE.sub(w2).sub(h);
            FloatVector x0 = FloatVector.fromArray(FLOATS, x, at).rearrange(lane);
            FloatVector x1 = FloatVector.fromArray(FLOATS, x, at + 1).rearrange(lane);
            FloatVector x2 = FloatVector.fromArray(FLOATS, x, at + 2).rearrange(lane);
            FloatVector x3 = FloatVector.fromArray(FLOATS, x, at + 3).rearrange(lane);
            FloatVector y0 = FloatVector.fromArray(FLOATS, y, at).rearrange(lane);
            FloatVector y1 = FloatVector.fromArray(FLOATS, y, at + 1).rearrange(lane);
            FloatVector y2 = FloatVector.fromArray(FLOATS, y, at + 2).rearrange(lane);
            FloatVector y3 = FloatVector.fromArray(FLOATS, y, at + 3).rearrange(lane);
            FloatVector l = w0.mul(x0).add(w1.mul(x1)).add(w2.mul(x2).add(w3.mul(x3)));
            FloatVector r = w0.mul(y0).add(w1.mul(y1)).add(w2.mul(y2).add(w3.mul(y3)));
            l.mul(k.mul(stepLeft).add(gainLeft))
                    .add(FloatVector.fromArray(FLOATS, left, from + i))
                    .intoArray(left, from + i);
            r.mul(k.mul(stepRight).add(gainRight))
                    .add(FloatVector.fromArray(FLOATS, right, from + i))
                    .intoArray(right, from + i);
            k = k.add((float) LANES);
            start = start.add((int) blockStep);
            p += blockStep;
        }
        return i;
    }

    /**
     * A tap of each half of the frames comes from a vector of its own: speeds up to two and a little more. Mixes whole
     * vectors.
     *
     * @return how many frames that made
     */
    static int split(
            float[] x,
            float[] y,
            long position,
            long rate,
            Gain gain,
            int k0,
            float[] left,
            float[] right,
            int from,
            int n) {
        int least = VectorLanes.least(HALF, rate);
        IntVector low = VectorLanes.lowParts(LANE_OF_HALF, rate);
        IntVector high = VectorLanes.highParts(LANE_OF_HALF, rate).sub(least);
        IntVector carried = high.add(1);
        long halfStep = rate * HALF;
        IntVector start = VectorLanes.halves(position, position + halfStep);
        FloatVector gainLeft = FloatVector.broadcast(FLOATS, gain.left);
        FloatVector stepLeft = FloatVector.broadcast(FLOATS, gain.leftStep);
        FloatVector gainRight = FloatVector.broadcast(FLOATS, gain.right);
        FloatVector stepRight = FloatVector.broadcast(FLOATS, gain.rightStep);
        FloatVector k = LANE_FLOAT.add((float) k0);
        long blockStep = rate * LANES;
        long p = position + ((long) (least - 1) << FixedPoint.FRACTION_BITS);
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            int up = (int) (p + halfStep >> FixedPoint.FRACTION_BITS);
            IntVector part = low.add(start);
            VectorShuffle<Float> lane = high.blend(carried, part.compare(VectorOperators.ULT, start))
                    .toShuffle()
                    .cast(FLOATS);
            FloatVector f = VectorLanes.fraction(part);
            FloatVector g = ONE.sub(f);
            FloatVector h = f.mul(MINUS_HALF).mul(g);
            FloatVector w0 = h.mul(g);
            FloatVector w3 = h.mul(f);
            FloatVector w2 = f.add(w0).sub(w3.add(w3));
            FloatVector w1 = ONE.sub(w2).sub(h);
            FloatVector xLower0 = FloatVector.fromArray(FLOATS, x, at).rearrange(lane);
            FloatVector xLower1 = FloatVector.fromArray(FLOATS, x, at + 1).rearrange(lane);
            FloatVector xLower2 = FloatVector.fromArray(FLOATS, x, at + 2).rearrange(lane);
            FloatVector xLower3 = FloatVector.fromArray(FLOATS, x, at + 3).rearrange(lane);
            FloatVector x0 = xLower0.blend(FloatVector.fromArray(FLOATS, x, up).rearrange(lane), UPPER_HALF);
            FloatVector x1 =
                    xLower1.blend(FloatVector.fromArray(FLOATS, x, up + 1).rearrange(lane), UPPER_HALF);
            FloatVector x2 =
                    xLower2.blend(FloatVector.fromArray(FLOATS, x, up + 2).rearrange(lane), UPPER_HALF);
            FloatVector x3 =
                    xLower3.blend(FloatVector.fromArray(FLOATS, x, up + 3).rearrange(lane), UPPER_HALF);
            FloatVector yLower0 = FloatVector.fromArray(FLOATS, y, at).rearrange(lane);
            FloatVector yLower1 = FloatVector.fromArray(FLOATS, y, at + 1).rearrange(lane);
            FloatVector yLower2 = FloatVector.fromArray(FLOATS, y, at + 2).rearrange(lane);
            FloatVector yLower3 = FloatVector.fromArray(FLOATS, y, at + 3).rearrange(lane);
            FloatVector y0 = yLower0.blend(FloatVector.fromArray(FLOATS, y, up).rearrange(lane), UPPER_HALF);
            FloatVector y1 =
                    yLower1.blend(FloatVector.fromArray(FLOATS, y, up + 1).rearrange(lane), UPPER_HALF);
            FloatVector y2 =
                    yLower2.blend(FloatVector.fromArray(FLOATS, y, up + 2).rearrange(lane), UPPER_HALF);
            FloatVector y3 =
                    yLower3.blend(FloatVector.fromArray(FLOATS, y, up + 3).rearrange(lane), UPPER_HALF);
            FloatVector l = w0.mul(x0).add(w1.mul(x1)).add(w2.mul(x2).add(w3.mul(x3)));
            FloatVector r = w0.mul(y0).add(w1.mul(y1)).add(w2.mul(y2).add(w3.mul(y3)));
            l.mul(k.mul(stepLeft).add(gainLeft))
                    .add(FloatVector.fromArray(FLOATS, left, from + i))
                    .intoArray(left, from + i);
            r.mul(k.mul(stepRight).add(gainRight))
                    .add(FloatVector.fromArray(FLOATS, right, from + i))
                    .intoArray(right, from + i);
            k = k.add((float) LANES);
            start = start.add((int) blockStep);
            p += blockStep;
        }
        return i;
    }
}
