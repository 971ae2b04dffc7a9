package org.videotracker.media.worker;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Bounds the memory that this process can take, so that a file made to exhaust it gets an error and not the machine. On Linux
 * that is {@code setrlimit(RLIMIT_DATA)}, which since kernel 4.7 counts all private writable memory; elsewhere only single
 * allocations of the media library are bounded.
 */
public final class MemoryLimit {

    private static final int RLIMIT_DATA = 2;

    private MemoryLimit() {}

    /** Sets the bound, in bytes beyond the Java heap. */
    public static void set(long nativeBytes) {
        avutil.av_max_alloc(Math.min(nativeBytes, Integer.MAX_VALUE));
        if (System.getProperty("os.name").equals("Linux")) {
            limitData(nativeBytes + Runtime.getRuntime().maxMemory());
        }
    }

    @SuppressWarnings("restricted")
    private static void limitData(long bytes) {
        Linker linker = Linker.nativeLinker();
        MemorySegment setrlimit = linker.defaultLookup().findOrThrow("setrlimit");
        MethodHandle call = linker.downcallHandle(
                setrlimit, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 0, bytes);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 1, bytes);
            int refused = (int) call.invokeExact(RLIMIT_DATA, limit);
            if (refused != 0) {
                System.err.println("the memory of this process could not be limited");
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException("setrlimit cannot be called", impossible);
        }
    }
}
