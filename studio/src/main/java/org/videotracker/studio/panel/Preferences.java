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
 * @param hasSeenTour whether the first steps were shown
 * @param recent folders of projects, the latest first
 */
public record Preferences(Appearance appearance, Remembrance remembrance, boolean hasSeenTour, List<Path> recent) {
    private static final int MOST_RECENT = 10;
    private static final String FILE = "studio.properties";

    /**
     * How the studio looks.
     *
     * @param scale of letters and controls, times that of the desktop; 0.5 to 4
     * @param isHighContrast whether the theme is the one of high contrast
     * @param isPictureBehind whether the picture is seen behind the panels
     */
    public record Appearance(double scale, boolean isHighContrast, boolean isPictureBehind) {
        public Appearance {
            scale = Math.clamp(scale, 0.5, 4);
        }

        public Appearance withScale(double newScale) {
            return new Appearance(newScale, isHighContrast, isPictureBehind);
        }

        public Appearance withHighContrast(boolean isWanted) {
            return new Appearance(scale, isWanted, isPictureBehind);
        }

        public Appearance withPictureBehind(boolean isWanted) {
            return new Appearance(scale, isHighContrast, isWanted);
        }
    }

    /**
     * What is kept of what is played.
     *
     * @param rollingSeconds how long the rolling sampler remembers, 10 to 600
     * @param isRollingFilm whether it remembers pictures, too
     * @param isStudioRecorded whether recordings show the studio in place of the picture alone
     */
    public record Remembrance(int rollingSeconds, boolean isRollingFilm, boolean isStudioRecorded) {
        public Remembrance {
            rollingSeconds = Math.clamp(rollingSeconds, 10, 600);
        }

        public Remembrance withRollingSeconds(int seconds) {
            return new Remembrance(seconds, isRollingFilm, isStudioRecorded);
        }

        public Remembrance withRollingFilm(boolean isWanted) {
            return new Remembrance(rollingSeconds, isWanted, isStudioRecorded);
        }

        public Remembrance withStudioRecorded(boolean isWanted) {
            return new Remembrance(rollingSeconds, isRollingFilm, isWanted);
        }
    }

    public Preferences {
        recent = List.copyOf(recent);
    }

    /** Of a new user. */
    public static Preferences first() {
        return new Preferences(
                new Appearance(1, false, true),
                new Remembrance((int) RollingSound.USUAL_SECONDS, false, false),
                false,
                List.of());
    }

    public Preferences with(Appearance other) {
        return new Preferences(other, remembrance, hasSeenTour, recent);
    }

    public Preferences with(Remembrance other) {
        return new Preferences(appearance, other, hasSeenTour, recent);
    }

    public Preferences withTourSeen() {
        return new Preferences(appearance, remembrance, true, recent);
    }

    /** With a project that is open now. */
    public Preferences opened(Path project) {
        List<Path> paths = new ArrayList<>(List.of(project));
        recent.stream().filter(path -> !path.equals(project)).forEach(paths::add);
        return new Preferences(
                appearance, remembrance, hasSeenTour, paths.subList(0, Math.min(paths.size(), MOST_RECENT)));
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
                    new Appearance(
                            Double.parseDouble(file.getProperty("scale", "1")),
                            is(file, "highContrast", false),
                            is(file, "pictureBehind", true)),
                    new Remembrance(
                            Integer.parseInt(file.getProperty("rollingSeconds", "120")),
                            is(file, "rollingFilm", false),
                            is(file, "studioRecorded", false)),
                    is(file, "tourSeen", false),
                    recent);
        } catch (IOException | IllegalArgumentException unreadable) {
            return first();
        }
    }

    private static boolean is(Properties file, String name, boolean isUsual) {
        return Boolean.parseBoolean(file.getProperty(name, Boolean.toString(isUsual)));
    }

    /** Keeps it in a folder. */
    public void write(Path folder) throws IOException {
        Properties file = new Properties();
        file.setProperty("scale", Double.toString(appearance.scale));
        file.setProperty("highContrast", Boolean.toString(appearance.isHighContrast));
        file.setProperty("pictureBehind", Boolean.toString(appearance.isPictureBehind));
        file.setProperty("tourSeen", Boolean.toString(hasSeenTour));
        file.setProperty("rollingSeconds", Integer.toString(remembrance.rollingSeconds));
        file.setProperty("rollingFilm", Boolean.toString(remembrance.isRollingFilm));
        file.setProperty("studioRecorded", Boolean.toString(remembrance.isStudioRecorded));
        for (int i = 0; i < recent.size(); i++) {
            file.setProperty("recent." + i, recent.get(i).toString());
        }
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            file.store(writer, "What the studio of videoTracker remembers");
        }
    }
}
