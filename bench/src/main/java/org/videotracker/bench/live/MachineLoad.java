package org.videotracker.bench.live;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How busy the machine was while something was measured. Used by one thread. */
public final class MachineLoad {
    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long beganNanos = System.nanoTime();
    private final long beganProcessor = system.getProcessCpuTime();

    /** Begins to measure. */
    public MachineLoad() {
        system.getCpuLoad(); // each call tells of the time since the one before
    }

    /**
     * What was measured.
     *
     * @param cores how many the machine has
     * @param ownCores how many this process kept busy
     * @param allCores how many were busy with anything, this process included
     * @param waiting threads of the machine that ran or wanted to, in the last minute
     */
    public record Shares(int cores, double ownCores, double allCores, double waiting) {}

    /** The time since it was made. To be called once. */
    public Shares measure() {
        int cores = system.getAvailableProcessors();
        double own = (double) (system.getProcessCpuTime() - beganProcessor) / (System.nanoTime() - beganNanos);
        return new Shares(cores, own, Math.max(0, system.getCpuLoad()) * cores, system.getSystemLoadAverage());
    }
}
