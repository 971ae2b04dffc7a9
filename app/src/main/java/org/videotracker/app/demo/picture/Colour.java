package org.videotracker.app.demo.picture;

/** A colour of light: three intensities, 0..1 on a screen. */
record Colour(float red, float green, float blue) {

    static Colour of(int rgb) {
        return new Colour((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    /** Between this (0) and another (1). */
    Colour towards(Colour other, float amount) {
        return new Colour(
                red + (other.red - red) * amount,
                green + (other.green - green) * amount,
                blue + (other.blue - blue) * amount);
    }
}
