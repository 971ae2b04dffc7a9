package org.videotracker.engine.sampler.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The inner loops with the Vector API. A vector of output frames lies within one or two vectors of source samples as
 * long as the speed is at most about two, so those are loaded as they lie in memory and permuted into place: no gather.
 * Higher speeds, and the frames that do not fill a vector, go to the scalar loops; the bits are the same.
 *
 * <p>The compiler inlines everything below a vector operation, and gives up (and then allocates each vector) when a
 * method grows beyond its limit of nodes. That is why a pass works on one channel, why the weights are a pass of their
 * own, and why each pass ends with its own scalar remainder: a pass so long is compiled by itself and not inlined into
 * its callers.
 */
final class VectorKernel implements Kernel {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, FLOATS.vectorShape());
    static final int LANES = FLOATS.length();

    /** Whether permuting two vectors at once is one instruction, as it is with AVX-512, and not three. */
    private static final boolean JOINS_VECTORS = LANES >= 16;

    /** The scalar kernel reads one frame back and two ahead; a vector of backward frames may begin one earlier. */
    private static final int MARGIN = 3;

    private static final IntVector LANE = (IntVector) INTS.broadcast(0).addIndex(1);
    private static final FloatVector LANE_FLOAT = (FloatVector) LANE.convert(VectorOperators.I2F, 0);
    private static final FloatVector MINUS_HALF = FloatVector.broadcast(FLOATS, -0.5f);
    private static final FloatVector ONE = FloatVector.broadcast(FLOATS, 1f);
    private static final FloatVector UNIT = FloatVector.broadcast(FLOATS, ScalarKernel.FRACTION_UNIT);

    private final ScalarKernel scalar;
    /** For each output frame, its source frame less the least one of its vector. */
    private final int[] lanes = new int[256];

    private final float[] w0 = new float[256];
    private final float[] w1 = new float[256];
    private final float[] w2 = new float[256];
    private final float[] w3 = new float[256];

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
        long reach = (LANES - 1) * Math.abs(rate) >> FixedPoint.FRACTION_BITS;
        if (frames < LANES || reach + 1 >= 2 * LANES || interpolation == Interpolation.SINC) {
            scalar.mix(interpolation, window, position, rate, gain, gainFrame, left, right, from, frames);
            return;
        }
        if (ScalarKernel.isCopy(position, rate)) {
            int first = (int) (position >> FixedPoint.FRACTION_BITS);
            copy(window.left, first, gain.left, gain.leftStep, gainFrame, left, from, frames);
            copy(window.right, first, gain.right, gain.rightStep, gainFrame, right, from, frames);
            return;
        }
        int least = Math.min(0, (int) ((LANES - 1) * rate >> FixedPoint.FRACTION_BITS));
        if (interpolation == Interpolation.CUBIC) {
            cubicWeights(position, rate, least, frames);
        } else {
            linearWeights(position, rate, least, frames);
        }
        long base = position + ((long) least << FixedPoint.FRACTION_BITS);
        boolean isNear = !JOINS_VECTORS && (reach + 1 < LANES || Math.abs(rate) == FixedPoint.ONE);
        float[] x = window.left;
        float[] y = window.right;
        if (isNear) {
            near(x, base, position, rate, gain.left, gain.leftStep, gainFrame, left, from, frames);
            near(y, base, position, rate, gain.right, gain.rightStep, gainFrame, right, from, frames);
        } else if (reach + 4 < 2 * LANES) {
            wide(x, base, position, rate, gain.left, gain.leftStep, gainFrame, left, from, frames);
            wide(y, base, position, rate, gain.right, gain.rightStep, gainFrame, right, from, frames);
        } else {
            far(x, base, position, rate, gain.left, gain.leftStep, gainFrame, left, from, frames);
            far(y, base, position, rate, gain.right, gain.rightStep, gainFrame, right, from, frames);
        }
    }

    private static void copy(float[] x, int first, float gain, float step, int k0, float[] out, int from, int n) {
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            FloatVector g = LANE_FLOAT.add((float) (k0 + i)).mul(step).add(gain);
            FloatVector.fromArray(FLOATS, x, first + i)
                    .mul(g)
                    .add(FloatVector.fromArray(FLOATS, out, from + i))
                    .intoArray(out, from + i);
        }
        ScalarKernel.copy(x, first + i, gain, step, k0 + i, out, from + i, n - i);
    }

    /** The weights of {@link ScalarKernel#cubic}, and each frame's lane. */
    private void cubicWeights(long position, long rate, int least, int n) {
        IntVector low = lowParts(rate);
        IntVector high = highParts(rate).sub(least);
        long blockStep = rate * LANES;
        long p = position;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            IntVector part = low.add((int) p);
            VectorMask<Integer> carry = part.compare(VectorOperators.ULT, (int) p);
            high.sub(-1, carry).intoArray(lanes, i);
            FloatVector f = fraction(part);
            FloatVector g = ONE.sub(f);
            FloatVector h = f.mul(MINUS_HALF).mul(g);
            FloatVector before = h.mul(g);
            FloatVector after = h.mul(f);
            FloatVector second = f.add(before).sub(after.add(after));
            before.intoArray(w0, i);
            ONE.sub(second).sub(h).intoArray(w1, i);
            second.intoArray(w2, i);
            after.intoArray(w3, i);
            p += blockStep;
        }
        for (; i < n; i++) {
            float f = (float) ((int) p >>> ScalarKernel.FRACTION_SHIFT) * ScalarKernel.FRACTION_UNIT;
            float g = 1f - f;
            float h = f * -0.5f * g;
            w0[i] = h * g;
            w3[i] = h * f;
            w2[i] = (f + w0[i]) - (w3[i] + w3[i]);
            w1[i] = (1f - w2[i]) - h;
            p += rate;
        }
    }

    private void linearWeights(long position, long rate, int least, int n) {
        IntVector low = lowParts(rate);
        IntVector high = highParts(rate).sub(least);
        FloatVector zero = FloatVector.zero(FLOATS);
        long blockStep = rate * LANES;
        long p = position;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            IntVector part = low.add((int) p);
            VectorMask<Integer> carry = part.compare(VectorOperators.ULT, (int) p);
            high.sub(-1, carry).intoArray(lanes, i);
            FloatVector f = fraction(part);
            zero.intoArray(w0, i);
            ONE.sub(f).intoArray(w1, i);
            f.intoArray(w2, i);
            zero.intoArray(w3, i);
            p += blockStep;
        }
        for (; i < n; i++) {
            float f = (float) ((int) p >>> ScalarKernel.FRACTION_SHIFT) * ScalarKernel.FRACTION_UNIT;
            w0[i] = 0f;
            w1[i] = 1f - f;
            w2[i] = f;
            w3[i] = 0f;
            p += rate;
        }
    }

    /** The fraction bits of {@code lane * rate}. */
    private static IntVector lowParts(long rate) {
        return LANE.mul((int) rate);
    }

    /** The whole frames of {@code lane * rate}, rounded down: the carry of 16-bit digits, which an int has room for. */
    private static IntVector highParts(long rate) {
        int upper = (int) rate >>> 16;
        int lower = (int) rate & 0xffff;
        return LANE.mul(lower)
                .lanewise(VectorOperators.LSHR, 16)
                .add(LANE.mul(upper))
                .lanewise(VectorOperators.LSHR, 16)
                .add(LANE.mul((int) (rate >> FixedPoint.FRACTION_BITS)));
    }

    private static FloatVector fraction(IntVector part) {
        return ((FloatVector) part.lanewise(VectorOperators.LSHR, ScalarKernel.FRACTION_SHIFT)
                        .convert(VectorOperators.I2F, 0))
                .mul(UNIT);
    }

    /** Each tap from a vector of its own: speeds up to one. */
    private void near(
            float[] x,
            long base,
            long position,
            long rate,
            float gain,
            float step,
            int k0,
            float[] out,
            int from,
            int n) {
        long b = base - FixedPoint.ONE;
        long blockStep = rate * LANES;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (b >> FixedPoint.FRACTION_BITS);
            IntVector lane = IntVector.fromArray(INTS, lanes, i);
            FloatVector inner = FloatVector.fromArray(FLOATS, w0, i)
                    .mul(one(x, at, lane))
                    .add(FloatVector.fromArray(FLOATS, w1, i).mul(one(x, at + 1, lane)));
            FloatVector outer = FloatVector.fromArray(FLOATS, w2, i)
                    .mul(one(x, at + 2, lane))
                    .add(FloatVector.fromArray(FLOATS, w3, i).mul(one(x, at + 3, lane)));
            FloatVector g = LANE_FLOAT.add((float) (k0 + i)).mul(step).add(gain);
            inner.add(outer)
                    .mul(g)
                    .add(FloatVector.fromArray(FLOATS, out, from + i))
                    .intoArray(out, from + i);
            b += blockStep;
        }
        long p = position + i * rate;
        for (; i < n; i++) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            float y = (w0[i] * x[at - 1] + w1[i] * x[at]) + (w2[i] * x[at + 1] + w3[i] * x[at + 2]);
            out[from + i] += y * (gain + step * (float) (k0 + i));
            p += rate;
        }
    }

    /** All taps from the same two vectors: speeds up to about 1.7. */
    private void wide(
            float[] x,
            long base,
            long position,
            long rate,
            float gain,
            float step,
            int k0,
            float[] out,
            int from,
            int n) {
        long b = base - FixedPoint.ONE;
        long blockStep = rate * LANES;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (b >> FixedPoint.FRACTION_BITS);
            IntVector lane = IntVector.fromArray(INTS, lanes, i);
            Vector<Integer> first = FloatVector.fromArray(FLOATS, x, at).reinterpretAsInts();
            Vector<Integer> second =
                    FloatVector.fromArray(FLOATS, x, at + LANES).reinterpretAsInts();
            FloatVector inner = FloatVector.fromArray(FLOATS, w0, i)
                    .mul(select(lane, first, second))
                    .add(FloatVector.fromArray(FLOATS, w1, i).mul(select(lane.add(1), first, second)));
            FloatVector outer = FloatVector.fromArray(FLOATS, w2, i)
                    .mul(select(lane.add(2), first, second))
                    .add(FloatVector.fromArray(FLOATS, w3, i).mul(select(lane.add(3), first, second)));
            FloatVector g = LANE_FLOAT.add((float) (k0 + i)).mul(step).add(gain);
            inner.add(outer)
                    .mul(g)
                    .add(FloatVector.fromArray(FLOATS, out, from + i))
                    .intoArray(out, from + i);
            b += blockStep;
        }
        long p = position + i * rate;
        for (; i < n; i++) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            float y = (w0[i] * x[at - 1] + w1[i] * x[at]) + (w2[i] * x[at + 1] + w3[i] * x[at + 2]);
            out[from + i] += y * (gain + step * (float) (k0 + i));
            p += rate;
        }
    }

    /** Each tap from two vectors of its own: speeds up to about two. */
    private void far(
            float[] x,
            long base,
            long position,
            long rate,
            float gain,
            float step,
            int k0,
            float[] out,
            int from,
            int n) {
        long b = base - FixedPoint.ONE;
        long blockStep = rate * LANES;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            int at = (int) (b >> FixedPoint.FRACTION_BITS);
            IntVector lane = IntVector.fromArray(INTS, lanes, i);
            FloatVector inner = FloatVector.fromArray(FLOATS, w0, i)
                    .mul(two(x, at, lane))
                    .add(FloatVector.fromArray(FLOATS, w1, i).mul(two(x, at + 1, lane)));
            FloatVector outer = FloatVector.fromArray(FLOATS, w2, i)
                    .mul(two(x, at + 2, lane))
                    .add(FloatVector.fromArray(FLOATS, w3, i).mul(two(x, at + 3, lane)));
            FloatVector g = LANE_FLOAT.add((float) (k0 + i)).mul(step).add(gain);
            inner.add(outer)
                    .mul(g)
                    .add(FloatVector.fromArray(FLOATS, out, from + i))
                    .intoArray(out, from + i);
            b += blockStep;
        }
        long p = position + i * rate;
        for (; i < n; i++) {
            int at = (int) (p >> FixedPoint.FRACTION_BITS);
            float y = (w0[i] * x[at - 1] + w1[i] * x[at]) + (w2[i] * x[at + 1] + w3[i] * x[at + 2]);
            out[from + i] += y * (gain + step * (float) (k0 + i));
            p += rate;
        }
    }

    private static FloatVector one(float[] x, int at, IntVector lane) {
        return lane.selectFrom(FloatVector.fromArray(FLOATS, x, at).reinterpretAsInts())
                .reinterpretAsFloats();
    }

    private static FloatVector select(IntVector lane, Vector<Integer> first, Vector<Integer> second) {
        return lane.selectFrom(first, second).reinterpretAsFloats();
    }

    private static FloatVector two(float[] x, int at, IntVector lane) {
        Vector<Integer> first = FloatVector.fromArray(FLOATS, x, at).reinterpretAsInts();
        Vector<Integer> second = FloatVector.fromArray(FLOATS, x, at + LANES).reinterpretAsInts();
        return select(lane, first, second);
    }
}
