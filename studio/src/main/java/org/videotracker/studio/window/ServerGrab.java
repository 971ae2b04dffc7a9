package org.videotracker.studio.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Has an X server for itself for a moment ({@code XGrabServer}). Used by one thread at a time. */
final class ServerGrab {
    /** For whatever {@code XGetGeometry} says; nobody reads it. */
    private static final long ANSWER_BYTES = 8;

    private final MemorySegment display;
    private final MemorySegment answer = Arena.ofAuto().allocate(ANSWER_BYTES);
    private final MethodHandle grab;
    private final MethodHandle ungrab;
    private final MethodHandle flush;
    private final MethodHandle geometry;

    /** @param display of Xlib @param xlib where its functions are */
    ServerGrab(long display, SymbolLookup xlib) {
        this.display = MemorySegment.ofAddress(display);
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor asking = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        grab = linker.downcallHandle(xlib.findOrThrow("XGrabServer"), asking);
        ungrab = linker.downcallHandle(xlib.findOrThrow("XUngrabServer"), asking);
        flush = linker.downcallHandle(xlib.findOrThrow("XFlush"), asking);
        geometry = linker.downcallHandle(
                xlib.findOrThrow("XGetGeometry"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS));
    }

    /**
     * Keeps all other programs from changing anything on the display, until {@link #letGo}.
     *
     * @return whether there is such a window, which stays then; if not, nothing is kept
     */
    boolean hold(long window) {
        try {
            int _ = (int) grab.invokeExact(display);
            if ((int) geometry.invokeExact(display, window, answer, answer, answer, answer, answer, answer, answer)
                    != 0) {
                return true;
            }
        } catch (Throwable impossible) {
            throw unasked(impossible);
        }
        letGo();
        return false;
    }

    /** Lets the other programs go on, at once. */
    void letGo() {
        try {
            int _ = (int) ungrab.invokeExact(display);
            int _ = (int) flush.invokeExact(display);
        } catch (Throwable impossible) {
            throw unasked(impossible);
        }
    }

    private static IllegalStateException unasked(Throwable why) {
        return new IllegalStateException("the X server can't be asked", why);
    }
}
