package org.videotracker.app.device.openal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;

/** What surrounds a native library: the environment variables that it reads, and what it may print. */
@SuppressWarnings("restricted")
final class Environment {
    private static final Linker LINKER = Linker.nativeLinker();

    private Environment() {}

    /** Sets a variable for native code, unless the user has set it. */
    static void offer(String name, String value) {
        if (System.getenv(name) != null) {
            return;
        }
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            MemorySegment text = arena.allocateFrom(value);
            int refused = isWindows ? setOnWindows(key, text) : set(key, text);
            if (refused != 0) {
                throw new IllegalStateException("the environment variable " + name + " is refused");
            }
        } catch (IllegalStateException known) {
            throw known;
        } catch (Throwable fault) {
            throw new IllegalStateException("an environment variable can't be set", fault);
        }
    }

    private static int set(MemorySegment key, MemorySegment text) throws Throwable {
        MethodHandle setenv = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        return (int) setenv.invokeExact(key, text, 0);
    }

    private static int setOnWindows(MemorySegment key, MemorySegment text) throws Throwable {
        MethodHandle putenv = LINKER.downcallHandle(
                SymbolLookup.libraryLookup("ucrtbase.dll", Arena.global()).findOrThrow("_putenv_s"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        return (int) putenv.invokeExact(key, text);
    }

    /** Keeps ALSA, which is Linux's, from printing that there is no sound card. Does nothing where there is no ALSA. */
    static void quietenAlsa() {
        try {
            SymbolLookup alsa = SymbolLookup.libraryLookup("libasound.so.2", Arena.global());
            FunctionDescriptor message = FunctionDescriptor.ofVoid(
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG);
            MethodHandle nothing = MethodHandles.empty(
                    MethodType.methodType(void.class, long.class, int.class, long.class, int.class, long.class));
            MethodHandle set = LINKER.downcallHandle(
                    alsa.findOrThrow("snd_lib_error_set_handler"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            int ignored = (int) set.invokeExact(LINKER.upcallStub(nothing, message, Arena.global()));
        } catch (IllegalArgumentException absent) {
            return; // nothing to keep quiet
        } catch (Throwable fault) {
            throw new IllegalStateException("a call to ALSA failed", fault);
        }
    }
}
