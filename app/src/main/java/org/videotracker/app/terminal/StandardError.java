package org.videotracker.app.terminal;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives the process its standard error back. A runtime with an incubator module prints a warning before any code of ours runs,
 * and no flag stops it; so the launcher starts such a runtime with standard error in a file ({@code -Dvt.start.log}) and the
 * real one as file descriptor 3. Whatever the file holds besides that warning is printed.
 */
public final class StandardError {
    private static final String START_LOG = "vt.start.log";
    private static final int REAL = 3;
    private static final int STANDARD = 2;

    private StandardError() {}

    /** Called first in main, by the main thread. Does nothing when the launcher moved nothing. */
    public static void restore() {
        String startLog = System.getProperty(START_LOG);
        if (startLog == null) {
            return;
        }
        duplicate(REAL, STANDARD);
        Path file = Path.of(startLog);
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("WARNING: Using incubator modules"))
                    .forEach(System.err::println);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("What the Java runtime said at its start can't be read from " + file + ".");
        }
    }

    @SuppressWarnings("restricted")
    private static void duplicate(int from, int to) {
        try {
            Linker linker = Linker.nativeLinker();
            FunctionDescriptor signature =
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            MethodHandle dup2 = linker.downcallHandle(linker.defaultLookup().findOrThrow("dup2"), signature);
            if ((int) dup2.invokeExact(from, to) < 0) {
                throw new IllegalStateException("file descriptor " + from + " is not open");
            }
        } catch (Throwable e) {
            throw new IllegalStateException("standard error can't be restored", e);
        }
    }
}
