package org.videotracker.app.device;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.videotracker.engine.device.DeviceCallback;

/** Measures what the thread of a device allocates from one pull to the next, everything around the callback included. */
public final class AllocationMeter implements DeviceCallback {
    private static final int HUNDRED = 100;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final DeviceCallback source;
    private long bytesBefore;
    private volatile int calls;
    private volatile long leastBytes = Long.MAX_VALUE;

    public AllocationMeter(DeviceCallback source) {
        this.source = source;
    }

    @Override
    public void pull(float[] left, float[] right, int frames) {
        source.pull(left, right, frames);
        calls = calls + 1;
        if (calls % HUNDRED == 0) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            if (calls > HUNDRED) {
                leastBytes = Math.min(leastBytes, bytes - bytesBefore);
            }
            bytesBefore = bytes;
        }
    }

    /** How often the device pulled. */
    public int calls() {
        return calls;
    }

    /** Compiled code allocates least: of all hundreds of calls, the one that allocated least. */
    public long leastBytesPerHundredCalls() {
        return leastBytes;
    }
}
