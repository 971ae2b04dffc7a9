package org.videotracker.studio.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFWNativeX11;

/**
 * Keeps the program, and with it the sound, alive when the X server takes the windows away: Xlib ends the process for that, where nobody says
 * otherwise. What it calls back may come on any thread that uses the display.
 */
final class DisplayGuard {
    private static final String LIBRARY = "libX11.so.6";
    private static final int BAD_WINDOW = 3;
    private static final int BAD_DRAWABLE = 9;
    private static final long RESOURCE = 16;
    private static final long CODE = 32;
    private static final long EVENT_BYTES = 40;

    private volatile boolean isDisplayLost;
    private volatile @Nullable X11Connection connection;

    /** Of the thread that has the display for itself: there are two that draw. */
    private final ReentrantLock holding = new ReentrantLock();

    private volatile @Nullable ServerGrab grab;
    private final Set<Long> lostWindows = ConcurrentHashMap.newKeySet();

    /** Guards against what may happen to a connection with an X server. */
    void guard(long display) {
        try {
            Linker linker = Linker.nativeLinker();
            SymbolLookup x11 = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            MethodHandles.Lookup here = MethodHandles.lookup();
            Optional<MemorySegment> setExit = x11.find("XSetIOErrorExitHandler");
            if (setExit.isPresent()) {
                MemorySegment exit = linker.upcallStub(
                        here.bind(
                                this,
                                "displayLost",
                                MethodType.methodType(void.class, MemorySegment.class, MemorySegment.class)),
                        FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                        Arena.global());
                MethodHandle set = linker.downcallHandle(
                        setExit.get(),
                        FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
                set.invokeExact(MemorySegment.ofAddress(display), exit, MemorySegment.NULL);
            }
            MemorySegment broken = linker.upcallStub(
                    here.bind(this, "connectionBroken", MethodType.methodType(int.class, MemorySegment.class)),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                    Arena.global());
            MethodHandle setBroken = linker.downcallHandle(
                    x11.find("XSetIOErrorHandler").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MemorySegment _ = (MemorySegment) setBroken.invokeExact(broken);
            MemorySegment error = linker.upcallStub(
                    here.bind(
                            this,
                            "requestFailed",
                            MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class)),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                    Arena.global());
            MethodHandle set = linker.downcallHandle(
                    x11.find("XSetErrorHandler").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MemorySegment _ = (MemorySegment) set.invokeExact(error);
            connection = X11Connection.of(display, linker);
        } catch (Throwable unguarded) { // without the guard everything works as long as the display does
            if (unguarded instanceof VirtualMachineError fatal) {
                throw fatal;
            }
        }
    }

    private void displayLost(MemorySegment display, MemorySegment nothing) {
        isDisplayLost = true;
    }

    /** The library's own ends the process before it asks the other one. */
    private int connectionBroken(MemorySegment display) {
        isDisplayLost = true;
        return 0;
    }

    private int requestFailed(MemorySegment display, MemorySegment event) {
        MemorySegment error = event.reinterpret(EVENT_BYTES);
        int code = error.get(ValueLayout.JAVA_BYTE, CODE);
        if (code == BAD_WINDOW || code == BAD_DRAWABLE) {
            lostWindows.add(error.get(ValueLayout.JAVA_LONG, RESOURCE));
        }
        return 0;
    }

    /**
     * Windows are drawn by Mesa in software, through GLX: it asks how large a window is before it draws, and takes what lay in memory
     * for the answer if the window was destroyed meanwhile (22.3, {@code swrastGetDrawableInfo}); it then draws beyond its buffers, which
     * ends the program, sound and all. From now on a window is {@linkplain #hold held} for that moment.
     */
    void beWary() {
        if (connection != null) {
            grab = new ServerGrab(
                    GLFWNativeX11.glfwGetX11Display(), SymbolLookup.libraryLookup(LIBRARY, Arena.global()));
        }
    }

    /** Whether windows are held for the moment in which they are drawn on. */
    boolean isWary() {
        return grab != null;
    }

    /**
     * Has a window of GLFW stay until {@link #letGo}, where that is wanted.
     *
     * @return whether it is there; if not, nothing is to be let go
     */
    boolean hold(long window) {
        ServerGrab present = grab;
        if (present == null) {
            return true;
        }
        holding.lock();
        if (!isLost(window) && present.hold(GLFWNativeX11.glfwGetX11Window(window))) {
            return true;
        }
        holding.unlock();
        return false;
    }

    /** Ends what {@link #hold} has begun; by the same thread. */
    void letGo() {
        ServerGrab present = grab;
        if (present != null) {
            try {
                if (!isDisplayLost()) {
                    present.letGo();
                }
            } finally {
                holding.unlock();
            }
        }
    }

    /** Before windows are destroyed: sees to it that nothing of that does harm where the connection is gone. */
    void beforeTheEnd() {
        boolean _ = isDisplayLost();
    }

    /** Whether the connection is gone; what GLFW is still called for comes to nothing then. */
    boolean isDisplayLost() {
        X11Connection present = connection;
        if (!isDisplayLost && present != null && present.isBroken()) {
            isDisplayLost = true;
        }
        return isDisplayLost;
    }

    /** Whether a window of GLFW was destroyed by somebody else. */
    boolean isLost(long window) {
        return isDisplayLost()
                || !lostWindows.isEmpty() && lostWindows.contains(GLFWNativeX11.glfwGetX11Window(window));
    }
}
