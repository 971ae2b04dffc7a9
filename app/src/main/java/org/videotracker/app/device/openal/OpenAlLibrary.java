package org.videotracker.app.device.openal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.ALC;
import org.lwjgl.system.Configuration;

/**
 * Loads OpenAL Soft when it is needed for the first time. The library takes the length of its buffers from a file that it reads
 * once, when it is loaded; there is no other way to tell it.
 */
final class OpenAlLibrary {
    /** How many buffers of its own the library keeps filled; its default, written down because {@link #dryNanos} counts on it. */
    private static final int PERIODS = 3;

    private static final String CONFIGURATION = "ALSOFT_CONF";
    private static final String LOG_LEVEL = "ALSOFT_LOGLEVEL";
    private static final String DRIVERS = "ALSOFT_DRIVERS";

    private final int bufferFrames;
    private @Nullable String failure;
    private boolean isTried;

    /** @param bufferFrames what the library will be told */
    OpenAlLibrary(int bufferFrames) {
        this.bufferFrames = bufferFrames;
    }

    /** Loads the library, and says why where that is impossible. */
    synchronized Optional<String> load() {
        if (!isTried) {
            isTried = true;
            try {
                configure();
                if (Configuration.MEMORY_BACKEND.get() == null) {
                    Configuration.MEMORY_BACKEND.set("ffm");
                }
                ALC.getFunctionProvider();
            } catch (IOException | LinkageError | RuntimeException reason) {
                failure = "OpenAL Soft can't be loaded (" + reason.getMessage() + ").";
            }
        }
        return Optional.ofNullable(failure);
    }

    private void configure() throws IOException {
        Environment.quietenAlsa();
        Environment.offer(LOG_LEVEL, "0");
        Path file = Files.createTempFile("videotracker-openal-", ".conf");
        file.toFile().deleteOnExit();
        Files.writeString(file, "[general]\nperiod_size = " + bufferFrames + "\nperiods = " + PERIODS + "\n");
        Environment.offer(CONFIGURATION, file.toString());
    }

    /** Whether the user asked for drivers by name, and so for what we would leave out: the silent one and the one that writes a file. */
    static boolean isDriverChosen() {
        return System.getenv(DRIVERS) != null;
    }

    /**
     * How many frames the library mixes at a time.
     *
     * @param updates how many times a second it says it does so, rounded down
     */
    int bufferFrames(int sampleRate, int updates) {
        return updates == sampleRate / bufferFrames ? bufferFrames : sampleRate / Math.max(1, updates);
    }

    /** After how long without a pull all buffers of the library are empty. */
    static long dryNanos(int sampleRate, int bufferFrames) {
        return PERIODS * bufferFrames * 1_000_000_000L / sampleRate;
    }
}
