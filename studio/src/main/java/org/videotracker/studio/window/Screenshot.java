package org.videotracker.studio.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures of the studio, as PNG files. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes what is drawn and not shown yet. */
    public static void write(StudioWindow window, Path file) throws IOException {
        int width = window.width();
        int height = window.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, window.pixels(), 0, width);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException(file + " can't be written as a PNG file.");
        }
    }
}
