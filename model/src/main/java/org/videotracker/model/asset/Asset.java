package org.videotracker.model.asset;

import java.util.Optional;

/**
 * A piece of media that samples can play: sound, pictures, or both. The files themselves are no part of a session; this says
 * where they are and what they contain.
 *
 * @param id made from the content
 * @param name the file's base name, for people
 * @param folder the folder of the library that shows it, with {@code /} between levels; empty for the top
 * @param sound its sound
 * @param picture its pictures
 */
public record Asset(AssetId id, String name, String folder, Optional<Sound> sound, Optional<Picture> picture) {
    public static final int MAX_TEXT_LENGTH = 4096;

    /**
     * The sound of an asset.
     *
     * @param source the file it came from: relative to the project with {@code /} between folders if inside it, else absolute
     * @param playable the file that is played, likewise
     * @param frames how many sample frames the playable file has
     * @param channels 1 or 2
     * @param sampleRate sample frames per second of the playable file
     */
    public record Sound(String source, String playable, long frames, int channels, int sampleRate) {
        public Sound {
            requirePath(source);
            requirePath(playable);
            require(frames >= 1, "a sound has at least one frame");
            require(channels == 1 || channels == 2, "a sound has one or two channels");
            require(sampleRate >= 1 && sampleRate <= 768_000, "a sound has 1..768000 frames per second");
        }

        public double seconds() {
            return (double) frames / sampleRate;
        }
    }

    /**
     * The pictures of an asset.
     *
     * @param source as for a sound
     * @param playable as for a sound
     * @param frames how many frames the playable file has
     * @param frameRate frames per second of the playable file, constant
     * @param width in pixels
     * @param height in pixels
     * @param alpha whether any pixel may be transparent
     */
    public record Picture(
            String source, String playable, long frames, double frameRate, int width, int height, boolean alpha) {
        public Picture {
            requirePath(source);
            requirePath(playable);
            require(frames >= 1, "a video has at least one frame");
            require(frameRate > 0 && frameRate <= 1000, "a video has up to 1000 frames per second");
            require(
                    width >= 1 && width <= 16_384 && height >= 1 && height <= 16_384,
                    "a video has 1..16384 pixels a side");
        }

        public double seconds() {
            return frames / frameRate;
        }
    }

    public Asset {
        require(sound.isPresent() || picture.isPresent(), "an asset has sound, pictures or both");
        require(!name.isBlank() && name.length() <= MAX_TEXT_LENGTH, "an asset needs a name");
        require(folder.length() <= MAX_TEXT_LENGTH, "an asset's folder is too long");
    }

    private static void requirePath(String path) {
        require(!path.isBlank() && path.length() <= MAX_TEXT_LENGTH, "an asset needs the path of its file");
    }

    private static void require(boolean legal, String sentence) {
        if (!legal) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** The longer of sound and pictures. */
    public double seconds() {
        return Math.max(
                sound.map(Sound::seconds).orElse(0.0),
                picture.map(Picture::seconds).orElse(0.0));
    }

    public Asset withName(String newName) {
        return new Asset(id, newName, folder, sound, picture);
    }

    public Asset withFolder(String newFolder) {
        return new Asset(id, name, newFolder, sound, picture);
    }
}
