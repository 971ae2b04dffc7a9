package org.videotracker.bench.live;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.videotracker.bench.stall.Miss;
import org.videotracker.engine.live.BlockTap;

/**
 * Measures every block of a performance: how long it took by the clock and of the processor, and what it allocated. Written by the
 * audio thread, and by the device's where a deadline is missed; read by others once both have ended.
 */
public final class BlockMeter implements BlockTap {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long LONGEST_NANOS = 100_000_000_000L;
    private static final int MOST_MISSES = 1 << 16;
    private static final int MOST_SLOW_BLOCKS = 256;

    private final BlockTap next;
    private final long slowNanos;
    private final Histogram clock = new Histogram(1, LONGEST_NANOS, 3);
    private final Histogram processor = new Histogram(1, LONGEST_NANOS, 3);
    private final long[] missed = new long[MOST_MISSES];
    private volatile boolean isWarm;
    private volatile long misses;
    private final long[] slow = new long[3 * MOST_SLOW_BLOCKS];
    private final long[] allocations = new long[2 * MOST_SLOW_BLOCKS];
    private int slowBlocks;
    private long blocks;
    private long warmBlocks;
    private long allocatingBlocks;
    private long allocated;
    private long allocatedBefore;
    private long processorBefore = -1;

    /**
     * A meter that is told by {@link org.videotracker.engine.live.LiveSound#tapBlocks}.
     *
     * @param next hears everything too
     * @param blockNanos how long a block sounds
     */
    public BlockMeter(BlockTap next, long blockNanos) {
        this.next = next;
        slowNanos = blockNanos;
    }

    /**
     * A block that took longer than it sounds.
     *
     * @param nanos when it was begun
     * @param clock how long it took, in nanoseconds
     * @param processor of which the processor worked on it
     */
    public record SlowBlock(long nanos, long clock, long processor) {}

    /** Says that from now on nothing may be allocated any more. Any thread. */
    public void isWarmNow() {
        isWarm = true;
    }

    @Override
    public void run(long frame, float[] left, float[] right, int frames) {
        next.run(frame, left, right, frames);
    }

    @Override
    public void block(long frame, int frames, long startNanos, long endNanos) {
        next.block(frame, frames, startNanos, endNanos);
        blocks++;
        clock.recordValue(Math.clamp(endNanos - startNanos, 1, LONGEST_NANOS));
        long processorNow = THREADS.getCurrentThreadCpuTime();
        if (processorBefore >= 0) {
            processor.recordValue(Math.clamp(processorNow - processorBefore, 1, LONGEST_NANOS));
        }
        if (endNanos - startNanos > slowNanos && slowBlocks < MOST_SLOW_BLOCKS) {
            slow[3 * slowBlocks] = startNanos;
            slow[3 * slowBlocks + 1] = endNanos - startNanos;
            slow[3 * slowBlocks + 2] = processorBefore < 0 ? 0 : processorNow - processorBefore;
            slowBlocks++;
        }
        processorBefore = processorNow;
        long allocatedNow = THREADS.getCurrentThreadAllocatedBytes();
        if (isWarm && warmBlocks++ > 0 && allocatedNow != allocatedBefore) {
            if (allocatingBlocks < MOST_SLOW_BLOCKS) {
                allocations[(int) (2 * allocatingBlocks)] = startNanos;
                allocations[(int) (2 * allocatingBlocks) + 1] = allocatedNow - allocatedBefore;
            }
            allocatingBlocks++;
            allocated += allocatedNow - allocatedBefore;
        }
        allocatedBefore = allocatedNow;
    }

    @Override
    public void missed(long nanos, long frame, int frames) {
        next.missed(nanos, frame, frames);
        long count = misses;
        if (count < MOST_MISSES) {
            missed[(int) count] = nanos;
        }
        misses = count + 1;
    }

    /** How long the blocks took, in nanoseconds. */
    public Histogram clock() {
        return clock;
    }

    /** How much processor time each block took, with all that its thread did until the next one, in nanoseconds. */
    public Histogram processor() {
        return processor;
    }

    /** The first blocks that took longer than they sound. */
    public List<SlowBlock> slowBlocks() {
        List<SlowBlock> list = new ArrayList<>();
        for (int i = 0; i < slowBlocks; i++) {
            list.add(new SlowBlock(slow[3 * i], slow[3 * i + 1], slow[3 * i + 2]));
        }
        return list;
    }

    /** A block that allocated, and how much, once everything was warm. */
    public record Allocation(long nanos, long bytes) {}

    /** The first of them. */
    public List<Allocation> allocations() {
        List<Allocation> list = new ArrayList<>();
        for (int i = 0; i < Math.min(allocatingBlocks, MOST_SLOW_BLOCKS); i++) {
            list.add(new Allocation(allocations[2 * i], allocations[2 * i + 1]));
        }
        return list;
    }

    /** How many blocks were rendered. */
    public long blocks() {
        return blocks;
    }

    /** How many blocks there were since it was warm, the first one left out. */
    public long warmBlocks() {
        return Math.max(0, warmBlocks - 1);
    }

    /** How many of them allocated anything. */
    public long allocatingBlocks() {
        return allocatingBlocks;
    }

    /** How many bytes they allocated. */
    public long allocatedBytes() {
        return allocated;
    }

    /** How often a device found too little. Any thread. */
    public long misses() {
        return misses;
    }

    /** The misses, with what would explain each; of very many the first. */
    public List<Miss> misses(long blockNanos, int blocksAhead) {
        List<Miss> list = new ArrayList<>();
        for (int i = 0; i < Math.min(misses, MOST_MISSES); i++) {
            list.add(Miss.ofSound(missed[i], blockNanos, blocksAhead));
        }
        return list;
    }
}
