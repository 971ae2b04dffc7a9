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
import java.util.List;
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
    /** Below those of the sound wherever it gets more than the least, and above the runtime's threads. */
    private static final int[] LEVELS_BELOW_SOUND = {30, 15, 5, 2};

    private static final Path TASKS = Path.of("/proc/self/task");
    /** The beginnings of the names of the thread that stops all others, and of those of ZGC. */
    private static final List<String> RUNTIME_THREADS = List.of("VM Thread", "ZWorker", "ZDriver", "ZDirector");

    private static final int LEAST_LEVEL = 1;
    /** PRIO_PROCESS of setpriority(2), which means one thread on Linux. */
    private static final int ONE_THREAD = 0;

    private static final int NICENESS = -11;
    private static final int FIFO_ON_LINUX = 1;
    private static final int FIFO_ON_MACOS = 4;

    /**
     * Claims the highest priority that is granted for the calling thread: real time where the system allows it (Linux: the right
     * comes with {@code ulimit -r} above 0), else the highest one of Java. Never throws.
     */
    public static RealTimePriority claim() {
        return claim(LEVELS);
    }

    /**
     * Claims, for the calling thread, a priority that is real time and below that of the sound: for the thread of the engine, so that
     * an edit need not wait until the collector or another program leaves it a core. Never throws.
     */
    public static RealTimePriority claimBelowSound() {
        return claim(LEVELS_BELOW_SOUND);
    }

    private static RealTimePriority claim(int[] levels) {
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        OptionalInt level = OptionalInt.empty();
        if (system.startsWith("linux")) {
            level = fifo(FIFO_ON_LINUX, levels);
        } else if (system.startsWith("mac")) {
            level = fifo(FIFO_ON_MACOS, levels);
        }
        return level.isPresent()
                ? new RealTimePriority(true, level.getAsInt())
                : new RealTimePriority(false, Thread.MAX_PRIORITY);
    }

    @SuppressWarnings("restricted")
    private static OptionalInt fifo(int policy, int[] levels) {
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
            for (int level : levels) {
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
     * Gives the runtime's own threads, on which others have to wait, the least priority that is real time: the one that stops and
     * resumes all others for the collector's shortest steps, and those of the collector. An ordinary thread of any program could set
     * them aside halfway otherwise. A stop of 20 microseconds was seen to last 30 milliseconds; and a thread that wakes the collector
     * up because it found an object to be marked waits, in pthread_cond_signal of glibc before 2.41, until whom it woke before has
     * had a core. The collector has a quarter of the cores at most. Does nothing where the system granted nothing, and on other
     * systems than Linux. Never throws.
     */
    public void shareWithRuntime() {
        if (!isRealTime || !Files.isDirectory(TASKS)) {
            return;
        }
        try (Stream<Path> tasks = Files.list(TASKS)) {
            for (Path task : tasks.toList()) {
                String name = Files.readString(task.resolve("comm"));
                if (RUNTIME_THREADS.stream().anyMatch(name::startsWith)) {
                    scheduleFifo(number(task));
                }
            }
        } catch (IOException | RuntimeException unseen) {
            // everything plays on as before, only less safely
        }
    }

    /**
     * Gives all threads of the program, and those that they start, precedence over those of other programs, where the system
     * grants that (Linux: {@code ulimit -e} of 31 or more). The sound waits for none of them by our will, but the runtime makes it:
     * before it is stopped for a moment all others have to be, and to ask for code to be compiled it has to wait for the compiler's
     * threads to take notice. Does nothing on other systems than Linux. Never throws.
     */
    public static void raiseProgram() {
        if (!Files.isDirectory(TASKS)) {
            return;
        }
        try (Stream<Path> tasks = Files.list(TASKS)) {
            tasks.forEach(task -> setNiceness(number(task)));
        } catch (IOException | RuntimeException unseen) {
            // as where nothing is granted
        }
    }

    private static int number(Path task) {
        return Integer.parseInt(String.valueOf(task.getFileName()));
    }

    @SuppressWarnings("restricted")
    private static void scheduleFifo(int threadNumber) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle setScheduler = system(
                    "sched_setscheduler",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment parameters = arena.allocateFrom(ValueLayout.JAVA_INT, LEAST_LEVEL);
            int result = (int) setScheduler.invokeExact(threadNumber, FIFO_ON_LINUX, parameters);
            assert result <= 0 : "0 is granted, -1 is not, and all is as before";
        } catch (Throwable unsupported) {
            return; // all is as before
        }
    }

    private static void setNiceness(int threadNumber) {
        try {
            MethodHandle setPriority = system(
                    "setpriority",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int result = (int) setPriority.invokeExact(ONE_THREAD, threadNumber, NICENESS);
            assert result <= 0 : "0 is granted, -1 is not, and all is as before";
        } catch (Throwable unsupported) {
            return; // all is as before
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle system(String function, FunctionDescriptor signature) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(function), signature);
    }

    /** For people. */
    @Override
    public String toString() {
        return isRealTime ? "real time (SCHED_FIFO " + level + ")" : "ordinary";
    }
}
