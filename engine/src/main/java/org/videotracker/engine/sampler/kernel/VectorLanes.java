package org.videotracker.engine.sampler.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** What the vector loops share: the shape of the vectors, and where the frames of one lie. */
final class VectorLanes {
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, FLOATS.vectorShape());
    static final int LANES = FLOATS.length();
    static final int HALF = LANES / 2;

    /** 0, 1, 2 and so on. */
    static final IntVector LANE = (IntVector) INTS.broadcast(0).addIndex(1);
    /** The same, beginning anew in the upper half. */
    static final IntVector LANE_OF_HALF = LANE.and(HALF - 1);

    static final FloatVector LANE_FLOAT = (FloatVector) LANE.convert(VectorOperators.I2F, 0);
    static final VectorMask<Float> UPPER_HALF = VectorMask.fromLong(FLOATS, -1L << HALF);

    private static final VectorMask<Integer> UPPER_HALF_INTS = VectorMask.fromLong(INTS, -1L << HALF);
    private static final FloatVector UNIT = FloatVector.broadcast(FLOATS, ScalarKernel.FRACTION_UNIT);

    private VectorLanes() {}

    /**
     * Whether so many frames in a row lie so close together that one vector of source samples holds the same tap of all
     * of them.
     */
    static boolean fitOneVector(int frames, long rate) {
        long reach = (frames - 1) * Math.abs(rate) >> FixedPoint.FRACTION_BITS;
        return reach + 1 < LANES || Math.abs(rate) == FixedPoint.ONE && frames <= LANES;
    }

    /** How far the earliest of so many frames lies from the first: 0, or negative when reading backwards. */
    static int least(int frames, long rate) {
        return Math.min(0, (int) ((frames - 1) * rate >> FixedPoint.FRACTION_BITS));
    }

    /** The fraction bits of {@code lane * rate}. */
    static IntVector lowParts(IntVector lane, long rate) {
        return lane.mul((int) rate);
    }

    /** The whole frames of {@code lane * rate}, rounded down: the carry of 16-bit digits, which an int has room for. */
    static IntVector highParts(IntVector lane, long rate) {
        int upper = (int) rate >>> 16;
        int lower = (int) rate & 0xffff;
        return lane.mul(lower)
                .lanewise(VectorOperators.LSHR, 16)
                .add(lane.mul(upper))
                .lanewise(VectorOperators.LSHR, 16)
                .add(lane.mul((int) (rate >> FixedPoint.FRACTION_BITS)));
    }

    /** The fraction bits of a position in the lower half, and of another in the upper. */
    static IntVector halves(long lower, long upper) {
        return IntVector.broadcast(INTS, (int) lower).blend((int) upper, UPPER_HALF_INTS);
    }

    /** The fraction of a position from its fraction bits, as {@link ScalarKernel} has it. */
    static FloatVector fraction(IntVector part) {
        return ((FloatVector) part.lanewise(VectorOperators.LSHR, ScalarKernel.FRACTION_SHIFT)
                        .convert(VectorOperators.I2F, 0))
                .mul(UNIT);
    }
}
