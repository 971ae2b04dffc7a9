package org.videotracker.media.convert;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One file to convert.
 *
 * @param source the media file
 * @param folder where the results go; it exists
 * @param name what the results are called: {@code name.vtv}, {@code name.vta}, {@code name.vtw}, {@code name.png}
 * @param job letters, digits and minus that mark temporary files; unique among conversions at work in the folder
 * @param settings how
 */
public record ConversionRequest(Path source, Path folder, String name, String job, ConversionSettings settings) {

    private static final Pattern JOB = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public ConversionRequest {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.length() > 200) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for files");
        }
        if (!JOB.matcher(job).matches()) {
            throw new IllegalArgumentException("job \"" + job + "\"");
        }
    }

    /** The picture proxy to be. */
    public Path video() {
        return folder.resolve(name + ".vtv");
    }

    /** The sound proxy to be. */
    public Path audio() {
        return folder.resolve(name + ".vta");
    }

    /** The waveform to be. */
    public Path waveform() {
        return folder.resolve(name + ".vtw");
    }

    /** The thumbnail to be. */
    public Path thumbnail() {
        return folder.resolve(name + ".png");
    }
}
