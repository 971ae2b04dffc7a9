package org.videotracker.script.lua.luaj;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** How full the heap was after the last collection: what is garbage does not count. */
final class Heap {
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private final long limitBytes;

    Heap(int percent) {
        limitBytes = Runtime.getRuntime().maxMemory() / 100 * percent;
    }

    /** Whether more is held than may be. */
    boolean isFull() {
        long held = 0;
        for (MemoryPoolMXBean pool : POOLS) {
            MemoryUsage usage = pool.getCollectionUsage();
            held += usage == null ? 0 : usage.getUsed();
        }
        return held > limitBytes;
    }

    /**
     * Says that what filled the heap is held no more. The collection that would come in a moment comes now, so that the next
     * script is not refused for what is gone.
     */
    void letGo() {
        if (isFull()) {
            System.gc();
        }
    }
}
