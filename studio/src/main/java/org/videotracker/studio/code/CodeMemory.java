package org.videotracker.studio.code;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the code shell remembers of its user, whatever the project.
 *
 * @param isAutomatic whether scripts run by themselves
 */
record CodeMemory(boolean isAutomatic) {
    private static final String FILE = "code.properties";
    private static final String AUTOMATIC = "automatic";

    /** What a folder keeps; a file that cannot be read is that of a new user. */
    static CodeMemory read(Path folder) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new CodeMemory(false);
        }
        return new CodeMemory(Boolean.parseBoolean(file.getProperty(AUTOMATIC)));
    }

    /** Keeps it in a folder. */
    void write(Path folder) throws IOException {
        Properties file = new Properties();
        file.setProperty(AUTOMATIC, Boolean.toString(isAutomatic));
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            file.store(writer, "What the code shell of videoTracker remembers");
        }
    }
}
