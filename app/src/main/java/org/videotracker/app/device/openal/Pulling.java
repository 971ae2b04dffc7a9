package org.videotracker.app.device.openal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.videotracker.app.device.pull.NativeMemory;
import org.videotracker.engine.device.DeviceCallback;

/** What OpenAL calls: its mixer for sound, and another thread of its own when the device is gone. */
@SuppressWarnings("restricted")
final class Pulling {
    private static final int FRAME_BYTES = 2 * Float.BYTES;

    private final DeviceCallback callback;
    private final int mostFrames;
    private final boolean isMono;
    private final long dryNanos;
    private final float[] left;
    private final float[] right;
    private long lastNanos;
    private volatile long xruns;
    private volatile boolean isLost;

    /**
     * @param callback must not throw
     * @param mostFrames how many to pull at a time, at most
     * @param dryNanos how long after a pull the device has nothing more to play: OpenAL doesn't tell when that happens
     */
    Pulling(DeviceCallback callback, int mostFrames, boolean isMono, long dryNanos) {
        this.callback = callback;
        this.mostFrames = mostFrames;
        this.isMono = isMono;
        this.dryNanos = dryNanos;
        left = new float[mostFrames];
        right = new float[mostFrames];
    }

    /** The address for {@code alBufferCallbackSOFT}; good as long as the arena. */
    long mixerCallback(Arena arena) {
        return stub(
                "mix",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT),
                arena);
    }

    /** The address for {@code alEventCallbackSOFT}, for the event of a lost device; good as long as the arena. */
    long disconnectCallback(Arena arena) {
        return stub(
                "disconnected",
                FunctionDescriptor.ofVoid(
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_LONG),
                arena);
    }

    private long stub(String method, FunctionDescriptor signature, Arena arena) {
        try {
            MethodHandle handle = MethodHandles.lookup().bind(this, method, signature.toMethodType());
            return Linker.nativeLinker().upcallStub(handle, signature, arena).address();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("OpenAL can't be given a callback", fault);
        }
    }

    /** Fills {@code bytes} at an address with left and right in turns, and returns how many were filled: all of them. */
    int mix(long userData, long address, int bytes) {
        countLateness();
        long at = address;
        int frames = bytes / FRAME_BYTES;
        while (frames > 0) {
            int part = Math.min(frames, mostFrames);
            callback.pull(left, right, part);
            if (isMono) {
                for (int i = 0; i < part; i++) {
                    left[i] = (left[i] + right[i]) * 0.5f;
                }
            }
            NativeMemory.putInTurns(at, left, isMono ? left : right, part);
            at += (long) part * FRAME_BYTES;
            frames -= part;
        }
        return bytes;
    }

    private void countLateness() {
        long now = System.nanoTime();
        if (lastNanos != 0 && now - lastNanos > dryNanos) {
            xruns = xruns + 1;
        }
        lastNanos = now;
    }

    void disconnected(int event, int object, int parameter, int length, long message, long userData) {
        lose();
    }

    void lose() {
        isLost = true;
    }

    long xruns() {
        return xruns;
    }

    boolean isLost() {
        return isLost;
    }
}
