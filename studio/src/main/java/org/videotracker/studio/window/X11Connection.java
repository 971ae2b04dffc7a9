package org.videotracker.studio.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The connection with an X server, which Xlib (GLFW) and XCB (Mesa) share.
 *
 * <p>Where XCB finds it broken first, Xlib can't get it back: its buffer of requests stays empty, and the next request is written to no
 * address, which ends the program ({@code require_socket} and {@code _XGetRequest} in xcb_io.c and XlibInt.c of libX11 1.8). So it is to be
 * asked {@link #isBroken} before each call of Xlib that follows one of OpenGL.
 */
final class X11Connection {
    /** Fields of {@code _XPrivDisplay} in Xlib.h, whose layout the macros of that header fix; where pointers have 64 bits. */
    private static final long BUFFER = 168;

    private static final long NEXT_REQUEST = 176;
    private static final long BUFFER_END = 184;
    private static final long DISPLAY_BYTES = 192;

    /** For whatever {@code XGetGeometry} says; nobody reads it. */
    private static final long ANSWER_BYTES = 8;

    /** The least that Xlib has for its buffer; far more than it takes to say farewell. */
    private static final long LEAST_BUFFER_BYTES = 2048;

    private final MemorySegment display;
    private final MemorySegment connection;
    private final MemorySegment answer = Arena.ofAuto().allocate(ANSWER_BYTES);
    private final MethodHandle flush;
    private final MethodHandle hasError;
    private final MethodHandle grab;
    private final MethodHandle ungrab;
    private final MethodHandle send;
    private final MethodHandle geometry;

    private X11Connection(
            MemorySegment display, MemorySegment connection, Linker linker, SymbolLookup xlib, SymbolLookup xcb) {
        this.display = display;
        this.connection = connection;
        FunctionDescriptor asking = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        flush = linker.downcallHandle(xcb.findOrThrow("xcb_flush"), asking);
        hasError = linker.downcallHandle(xcb.findOrThrow("xcb_connection_has_error"), asking);
        grab = linker.downcallHandle(xlib.findOrThrow("XGrabServer"), asking);
        ungrab = linker.downcallHandle(xlib.findOrThrow("XUngrabServer"), asking);
        send = linker.downcallHandle(xlib.findOrThrow("XFlush"), asking);
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

    /** The connection of a display of Xlib. @throws Throwable where the libraries have no such functions */
    static X11Connection of(long display, Linker linker, SymbolLookup xlib) throws Throwable {
        MemorySegment place = MemorySegment.ofAddress(display).reinterpret(DISPLAY_BYTES);
        SymbolLookup bridge = SymbolLookup.libraryLookup("libX11-xcb.so.1", Arena.global());
        SymbolLookup xcb = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
        MethodHandle connectionOf = linker.downcallHandle(
                bridge.findOrThrow("XGetXCBConnection"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        return new X11Connection(place, (MemorySegment) connectionOf.invokeExact(place), linker, xlib, xcb);
    }

    /** Whether it is gone. If so, what Xlib is still called for comes to nothing, without harm. */
    boolean isBroken() {
        boolean isBroken;
        try {
            int _ = (int) flush.invokeExact(connection);
            isBroken = (int) hasError.invokeExact(connection) != 0;
        } catch (Throwable impossible) {
            throw unasked(impossible);
        }
        if (isBroken) {
            giveRoom();
        }
        return isBroken;
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
            int _ = (int) send.invokeExact(display);
        } catch (Throwable impossible) {
            throw unasked(impossible);
        }
    }

    private static IllegalStateException unasked(Throwable why) {
        return new IllegalStateException("the connection with the display can't be asked", why);
    }

    private void giveRoom() {
        long buffer = display.get(ValueLayout.JAVA_LONG, BUFFER);
        if (display.get(ValueLayout.JAVA_LONG, NEXT_REQUEST) == buffer
                && display.get(ValueLayout.JAVA_LONG, BUFFER_END) == buffer) {
            display.set(ValueLayout.JAVA_LONG, BUFFER_END, buffer + LEAST_BUFFER_BYTES);
        }
    }
}
