package org.videotracker.engine.sampler.kernel;

/** The kernels there are. */
public final class Kernels {
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private Kernels() {}

    /** The kernel in plain Java, which runs everywhere. */
    public static KernelFactory scalar() {
        return new ScalarFactory(new SincTable());
    }

    /** The vector kernel where the running JVM has its module, else the scalar one. Both sound the same to the bit. */
    public static KernelFactory fastest() {
        return hasVectorModule() ? new VectorFactory(new SincTable()) : scalar();
    }

    /** Whether the JVM was started with {@code --add-modules jdk.incubator.vector}. */
    public static boolean hasVectorModule() {
        return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
    }

    private record ScalarFactory(SincTable table) implements KernelFactory {
        @Override
        public Kernel create() {
            return new ScalarKernel(table);
        }

        @Override
        public String description() {
            return "scalar";
        }
    }

    /** A class of its own: VectorKernel is linked only when this one is used. */
    private record VectorFactory(SincTable table) implements KernelFactory {
        @Override
        public Kernel create() {
            return new VectorKernel(table);
        }

        @Override
        public String description() {
            return "vector, " + VectorLanes.LANES + " lanes";
        }
    }
}
