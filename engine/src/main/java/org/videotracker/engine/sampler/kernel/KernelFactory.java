package org.videotracker.engine.sampler.kernel;

/** Makes kernels. Immutable; safe to use from any thread. */
public interface KernelFactory {

    /** A kernel for one thread. */
    Kernel create();

    /** What it makes, for reports. */
    String description();
}
