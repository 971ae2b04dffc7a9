package org.videotracker.app.device;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The priority that the system granted to a thread.
 *
 * @param isRealTime whether it is SCHED_FIFO, before which every ordinary thread stands back
 * @param level that of SCHED_FIFO, else that of Java
 */
public record RealTimePriority(boolean isRealTime, int level) {
    /** Tried from the first on: a user's limit may lie below; the kernel's own threads are above the first. */
    private static final int[] LEVELS = {80, 60, 40, 20, 10, 1};

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final String RUNTIME_THREAD = "VM Thread";

    private static final int LEAST_LEVEL = 1;
    private static final int FIFO_ON_LINUX = 1;
    private static final int FIFO_ON_MACOS = 4;

    /**
     * Claims the highest priority that is granted for the calling thread: real time where the system allows it (Linux: the right
     * comes with {@code ulimit -r} above 0), else the highest one of Java. Never throws.
     */
    public static RealTimePriority claim() {
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        OptionalInt level = OptionalInt.empty();
        if (system.startsWith("linux")) {
            level = fifo(FIFO_ON_LINUX);
        } else if (system.startsWith("mac")) {
            level = fifo(FIFO_ON_MACOS);
        }
        return level.isPresent()
                ? new RealTimePriority(true, level.getAsInt())
                : new RealTimePriority(false, Thread.MAX_PRIORITY);
    }

    @SuppressWarnings("restricted")
    private static OptionalInt fifo(int policy) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            SymbolLookup system = linker.defaultLookup();
            MethodHandle self = linker.downcallHandle(
                    system.findOrThrow("pthread_self"), FunctionDescriptor.of(ValueLayout.JAVA_LONG));
            MethodHandle setSchedule = linker.downcallHandle(
                    system.findOrThrow("pthread_setschedparam"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            // struct sched_param is one int on Linux, and has four more bytes on macOS.
            MemorySegment parameters = arena.allocate(MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT));
            for (int level : LEVELS) {
                parameters.setAtIndex(ValueLayout.JAVA_INT, 0, level);
                if ((int) setSchedule.invokeExact((long) self.invokeExact(), policy, parameters) == 0) {
                    return OptionalInt.of(level);
                }
            }
            return OptionalInt.empty();
        } catch (Throwable unsupported) {
            return OptionalInt.empty(); // a thread without the right plays on, only less safely; the result says so
        }
    }

    /**
     * Gives the runtime's own thread, which stops and resumes all others for the collector's shortest steps, the least priority that
     * is real time. Where it has none, an ordinary thread of any program can hold it up halfway, and everybody whom it stopped: a
     * stop of 20 microseconds was seen to last 30 milliseconds. Does nothing where the system granted nothing, and on other systems
     * than Linux. Never throws.
     */
    public void shareWithRuntime() {
        if (!isRealTime || !Files.isDirectory(TASKS)) {
            return;
        }
        try (Stream<Path> tasks = Files.list(TASKS)) {
            for (Path task : tasks.toList()) {
                if (Files.readString(task.resolve("comm")).strip().equals(RUNTIME_THREAD)) {
                    scheduleFifo(Integer.parseInt(String.valueOf(task.getFileName())));
                }
            }
        } catch (IOException | RuntimeException unseen) {
            // everything plays on as before, only less safely
        }
    }

    @SuppressWarnings("restricted")
    private static void scheduleFifo(int threadNumber) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle setScheduler = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("sched_setscheduler"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment parameters = arena.allocateFrom(ValueLayout.JAVA_INT, LEAST_LEVEL);
            int refusal = (int) setScheduler.invokeExact(threadNumber, FIFO_ON_LINUX, parameters);
            if (refusal != 0) {
                return; // as where nothing is granted at all
            }
        } catch (Throwable unsupported) {
            return; // likewise
        }
    }

    /** For people. */
    @Override
    public String toString() {
        return isRealTime ? "real time (SCHED_FIFO " + level + ")" : "ordinary";
    }
}
