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

/** {@link ScalarKernel#linear}, a vector of output frames at a time, by the rules of {@link VectorCubic}. */
final class VectorLinear {
    private static final FloatVector ONE = FloatVector.broadcast(FLOATS, 1f);

    private VectorLinear() {}

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
        long p = position + ((long) (least) << FixedPoint.FRACTION_BITS);
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            IntVector part = low.add(start);
            VectorShuffle<Float> lane = high.blend(carried, part.compare(VectorOperators.ULT, start))
                    .toShuffle()
                    .cast(FLOATS);
            FloatVector f = VectorLanes.fraction(part);
            FloatVector w1 = ONE.sub(f);
            FloatVector x0 = FloatVector.fromArray(FLOATS, x, at).rearrange(lane);
            FloatVector x1 = FloatVector.fromArray(FLOATS, x, at + 1).rearrange(lane);
            FloatVector y0 = FloatVector.fromArray(FLOATS, y, at).rearrange(lane);
            FloatVector y1 = FloatVector.fromArray(FLOATS, y, at + 1).rearrange(lane);
            FloatVector l = w1.mul(x0).add(f.mul(x1));
            FloatVector r = w1.mul(y0).add(f.mul(y1));
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
        long p = position + ((long) (least) << FixedPoint.FRACTION_BITS);
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            int up = (int) (p + halfStep >> FixedPoint.FRACTION_BITS);
            IntVector part = low.add(start);
            VectorShuffle<Float> lane = high.blend(carried, part.compare(VectorOperators.ULT, start))
                    .toShuffle()
                    .cast(FLOATS);
            FloatVector f = VectorLanes.fraction(part);
            FloatVector w1 = ONE.sub(f);
            FloatVector xLower0 = FloatVector.fromArray(FLOATS, x, at).rearrange(lane);
            FloatVector xLower1 = FloatVector.fromArray(FLOATS, x, at + 1).rearrange(lane);
            FloatVector x0 = xLower0.blend(FloatVector.fromArray(FLOATS, x, up).rearrange(lane), UPPER_HALF);
            FloatVector x1 =
                    xLower1.blend(FloatVector.fromArray(FLOATS, x, up + 1).rearrange(lane), UPPER_HALF);
            FloatVector yLower0 = FloatVector.fromArray(FLOATS, y, at).rearrange(lane);
            FloatVector yLower1 = FloatVector.fromArray(FLOATS, y, at + 1).rearrange(lane);
            FloatVector y0 = yLower0.blend(FloatVector.fromArray(FLOATS, y, up).rearrange(lane), UPPER_HALF);
            FloatVector y1 =
                    yLower1.blend(FloatVector.fromArray(FLOATS, y, up + 1).rearrange(lane), UPPER_HALF);
            FloatVector l = w1.mul(x0).add(f.mul(x1));
            FloatVector r = w1.mul(y0).add(f.mul(y1));
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
