package org.videotracker.media.grabber;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A camera of this machine, as far as Linux names it.
 *
 * @param name as its maker calls it
 * @param device such as {@code /dev/video0}
 */
public record Camera(String name, String device) {
    private static final Path DEVICES = Path.of("/sys/class/video4linux");

    /** Those that are plugged in; none on other systems than Linux. May wait for the system. */
    public static List<Camera> ofThisMachine() {
        return in(DEVICES);
    }

    /** Those that a folder of the kernel lists. Only the first device of a camera has pictures; the others tell about them. */
    static List<Camera> in(Path devices) {
        List<Camera> cameras = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(devices, "video*")) {
            for (Path entry : entries) {
                if (line(entry.resolve("index")).orElse("0").equals("0")) {
                    String device = "/dev/" + entry.getFileName();
                    cameras.add(new Camera(line(entry.resolve("name")).orElse(device), device));
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        cameras.sort(
                Comparator.comparing((Camera camera) -> camera.device.length()).thenComparing(Camera::device));
        return List.copyOf(cameras);
    }

    private static Optional<String> line(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
