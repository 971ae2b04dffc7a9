package org.videotracker.app.device.pull;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Writes sound where native code wants it, by address. One segment for all of memory: a segment for each address would be garbage
 * in every callback. For any thread.
 */
public final class NativeMemory {
    @SuppressWarnings("restricted")
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private NativeMemory() {}

    /** Writes samples one after the other. */
    public static void put(long address, float[] samples, int count) {
        MemorySegment.copy(samples, 0, ALL, ValueLayout.JAVA_FLOAT, address, count);
    }

    /** Writes samples in turns. */
    public static void putInTurns(long address, float[] left, float[] right, int count) {
        long at = address;
        for (int i = 0; i < count; i++) {
            ALL.set(ValueLayout.JAVA_FLOAT, at, left[i]);
            ALL.set(ValueLayout.JAVA_FLOAT, at + Float.BYTES, right[i]);
            at += 2 * Float.BYTES;
        }
    }

    /** Writes silence. */
    public static void silence(long address, int count) {
        for (int i = 0; i < count; i++) {
            ALL.set(ValueLayout.JAVA_FLOAT, address + (long) i * Float.BYTES, 0);
        }
    }

    /** Reads a string that ends with a zero; empty where there is none. */
    public static String string(long address) {
        return address == 0 ? "" : ALL.getString(address);
    }

    /** Reads an address. */
    public static long address(long address) {
        return ALL.get(ValueLayout.JAVA_LONG, address);
    }
}
