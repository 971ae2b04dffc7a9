package org.videotracker.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * What is running.
 *
 * @param version of videoTracker, as the build wrote it
 * @param java the version of the Java runtime
 * @param platform operating system and processor, e.g. {@code Linux amd64}
 */
record Version(String version, String java, String platform) {

    static Version current() {
        Properties built = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(
                built.getProperty("version"),
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    String sentence() {
        return "videoTracker " + version + " (Java " + java + ", " + platform + ")";
    }

    /** Answers {@code --version}, which every subcommand has. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {current().sentence()};
        }
    }
}
