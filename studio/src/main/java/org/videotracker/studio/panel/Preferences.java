package org.videotracker.studio.panel;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.videotracker.engine.rolling.RollingSound;

/**
 * What the studio remembers of its user, whatever the project.
 *
 * @param scale of letters and controls, times that of the desktop; 0.5 to 4
 * @param isHighContrast whether the theme is the one of high contrast
 * @param isPictureBehind whether the picture is seen behind the panels
 * @param hasSeenTour whether the first steps were shown
 * @param rollingSeconds how long the rolling sampler remembers, 10 to 600
 * @param isRollingFilm whether it remembers pictures, too
 * @param isStudioRecorded whether recordings show the studio in place of the picture alone
 * @param recent folders of projects, the latest first
 */
public record Preferences(
        double scale,
        boolean isHighContrast,
        boolean isPictureBehind,
        boolean hasSeenTour,
        int rollingSeconds,
        boolean isRollingFilm,
        boolean isStudioRecorded,
        List<Path> recent) {
    private static final int MOST_RECENT = 10;
    private static final String FILE = "studio.properties";

    public Preferences {
        scale = Math.clamp(scale, 0.5, 4);
        rollingSeconds = Math.clamp(rollingSeconds, 10, 600);
        recent = List.copyOf(recent);
    }

    /** Of a new user. */
    public static Preferences first() {
        return new Preferences(1, false, true, false, (int) RollingSound.USUAL_SECONDS, false, false, List.of());
    }

    public Preferences withScale(double newScale) {
        return new Preferences(
                newScale,
                isHighContrast,
                isPictureBehind,
                hasSeenTour,
                rollingSeconds,
                isRollingFilm,
                isStudioRecorded,
                recent);
    }

    public Preferences withHighContrast(boolean isWanted) {
        return new Preferences(
                scale, isWanted, isPictureBehind, hasSeenTour, rollingSeconds, isRollingFilm, isStudioRecorded, recent);
    }

    public Preferences withPictureBehind(boolean isWanted) {
        return new Preferences(
                scale, isHighContrast, isWanted, hasSeenTour, rollingSeconds, isRollingFilm, isStudioRecorded, recent);
    }

    public Preferences withTourSeen(boolean isSeen) {
        return new Preferences(
                scale,
                isHighContrast,
                isPictureBehind,
                isSeen,
                rollingSeconds,
                isRollingFilm,
                isStudioRecorded,
                recent);
    }

    public Preferences withRollingSeconds(int seconds) {
        return new Preferences(
                scale, isHighContrast, isPictureBehind, hasSeenTour, seconds, isRollingFilm, isStudioRecorded, recent);
    }

    public Preferences withRollingFilm(boolean isWanted) {
        return new Preferences(
                scale,
                isHighContrast,
                isPictureBehind,
                hasSeenTour,
                rollingSeconds,
                isWanted,
                isStudioRecorded,
                recent);
    }

    public Preferences withStudioRecorded(boolean isWanted) {
        return new Preferences(
                scale, isHighContrast, isPictureBehind, hasSeenTour, rollingSeconds, isRollingFilm, isWanted, recent);
    }

    /** With a project that is open now. */
    public Preferences opened(Path project) {
        List<Path> paths = new ArrayList<>(List.of(project));
        recent.stream().filter(path -> !path.equals(project)).forEach(paths::add);
        return new Preferences(
                scale,
                isHighContrast,
                isPictureBehind,
                hasSeenTour,
                rollingSeconds,
                isRollingFilm,
                isStudioRecorded,
                paths.subList(0, Math.min(paths.size(), MOST_RECENT)));
    }

    /** What a folder keeps; a file that can't be read is that of a new user. */
    public static Preferences read(Path folder) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            file.load(reader);
            List<Path> recent = new ArrayList<>();
            for (int i = 0; file.getProperty("recent." + i) != null; i++) {
                recent.add(Path.of(file.getProperty("recent." + i)));
            }
            recent.removeIf(path -> !Files.isDirectory(path));
            return new Preferences(
                    Double.parseDouble(file.getProperty("scale", "1")),
                    Boolean.parseBoolean(file.getProperty("highContrast", "false")),
                    Boolean.parseBoolean(file.getProperty("pictureBehind", "true")),
                    Boolean.parseBoolean(file.getProperty("tourSeen", "false")),
                    Integer.parseInt(file.getProperty("rollingSeconds", "120")),
                    Boolean.parseBoolean(file.getProperty("rollingFilm", "false")),
                    Boolean.parseBoolean(file.getProperty("studioRecorded", "false")),
                    recent);
        } catch (IOException | IllegalArgumentException unreadable) {
            return first();
        }
    }

    /** Keeps it in a folder. */
    public void write(Path folder) throws IOException {
        Properties file = new Properties();
        file.setProperty("scale", Double.toString(scale));
        file.setProperty("highContrast", Boolean.toString(isHighContrast));
        file.setProperty("pictureBehind", Boolean.toString(isPictureBehind));
        file.setProperty("tourSeen", Boolean.toString(hasSeenTour));
        file.setProperty("rollingSeconds", Integer.toString(rollingSeconds));
        file.setProperty("rollingFilm", Boolean.toString(isRollingFilm));
        file.setProperty("studioRecorded", Boolean.toString(isStudioRecorded));
        for (int i = 0; i < recent.size(); i++) {
            file.setProperty("recent." + i, recent.get(i).toString());
        }
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            file.store(writer, "What the studio of videoTracker remembers");
        }
    }
}
