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

    /** The least that Xlib has for its buffer; far more than it takes to say farewell. */
    private static final long LEAST_BUFFER_BYTES = 2048;

    private final MemorySegment display;
    private final MemorySegment connection;
    private final MethodHandle flush;
    private final MethodHandle hasError;

    private X11Connection(MemorySegment display, MemorySegment connection, MethodHandle flush, MethodHandle hasError) {
        this.display = display;
        this.connection = connection;
        this.flush = flush;
        this.hasError = hasError;
    }

    /** The connection of a display of Xlib. @throws Throwable where the libraries have no such functions */
    static X11Connection of(long display, Linker linker) throws Throwable {
        MemorySegment place = MemorySegment.ofAddress(display).reinterpret(DISPLAY_BYTES);
        SymbolLookup bridge = SymbolLookup.libraryLookup("libX11-xcb.so.1", Arena.global());
        SymbolLookup xcb = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
        MethodHandle connectionOf = linker.downcallHandle(
                bridge.findOrThrow("XGetXCBConnection"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        FunctionDescriptor asking = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        return new X11Connection(
                place,
                (MemorySegment) connectionOf.invokeExact(place),
                linker.downcallHandle(xcb.findOrThrow("xcb_flush"), asking),
                linker.downcallHandle(xcb.findOrThrow("xcb_connection_has_error"), asking));
    }

    /** Whether it is gone. If so, what Xlib is still called for comes to nothing, without harm. */
    boolean isBroken() {
        boolean isBroken;
        try {
            int _ = (int) flush.invokeExact(connection);
            isBroken = (int) hasError.invokeExact(connection) != 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException("the connection with the display can't be asked", impossible);
        }
        if (isBroken) {
            giveRoom();
        }
        return isBroken;
    }

    private void giveRoom() {
        long buffer = display.get(ValueLayout.JAVA_LONG, BUFFER);
        if (display.get(ValueLayout.JAVA_LONG, NEXT_REQUEST) == buffer
                && display.get(ValueLayout.JAVA_LONG, BUFFER_END) == buffer) {
            display.set(ValueLayout.JAVA_LONG, BUFFER_END, buffer + LEAST_BUFFER_BYTES);
        }
    }
}
