package org.videotracker.app.demo.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters of the program's name, drawn with a pen: each is a list of strokes of points, y upwards, capitals 1
 * high.
 */
final class Glyphs {
    /** No stroke has more points. */
    static final int MOST_POINTS = 48;

    private static final int POINTS_PER_TURN = 40;
    private static final float X_HEIGHT = 0.64f;
    private static final float BOWL = X_HEIGHT / 2;
    private static final float GAP = 0.24f;

    private Glyphs() {}

    /**
     * @param letter what it is
     * @param width its width
     * @param strokes points as x, y, x, y ...
     */
    record Glyph(char letter, float width, List<float[]> strokes) {}

    /** A glyph in a line of text. */
    record Placed(Glyph glyph, float left) {}

    /**
     * @throws IllegalArgumentException for a letter that the name does not have
     */
    static Glyph of(char letter) {
        return switch (letter) {
            case 'v' -> glyph(letter, 0.58f, line(0, X_HEIGHT, 0.29f, 0, 0.58f, X_HEIGHT));
            case 'i' -> glyph(letter, 0, line(0, X_HEIGHT, 0, 0), line(0, 0.9f, 0, 0.905f));
            case 'd' -> glyph(letter, X_HEIGHT, arc(BOWL, BOWL, 0, 360), line(X_HEIGHT, 1, X_HEIGHT, 0));
            case 'e' -> glyph(letter, X_HEIGHT, joined(line(0.02f, BOWL, X_HEIGHT, BOWL), arc(BOWL, BOWL, 0, 312)));
            case 'o' -> glyph(letter, X_HEIGHT, arc(BOWL, BOWL, 90, 450));
            case 'T' -> glyph(letter, 0.74f, line(0, 1, 0.74f, 1), line(0.37f, 1, 0.37f, 0));
            case 'r' -> glyph(letter, 0.42f, line(0, X_HEIGHT, 0, 0), arc(BOWL, BOWL, 180, 70));
            case 'a' -> glyph(letter, X_HEIGHT, arc(BOWL, BOWL, 0, 360), line(X_HEIGHT, X_HEIGHT, X_HEIGHT, 0));
            case 'c' -> glyph(letter, 0.56f, arc(BOWL, BOWL, 48, 312));
            case 'k' ->
                glyph(letter, 0.5f, line(0, 1, 0, 0), line(0.46f, X_HEIGHT, 0, 0.24f), line(0.17f, 0.385f, 0.5f, 0));
            default -> throw new IllegalArgumentException("there is no stroke for the letter " + letter);
        };
    }

    /** A line of text from x = 0 on. */
    static List<Placed> set(String text) {
        List<Placed> placed = new ArrayList<>();
        float left = 0;
        for (char letter : text.toCharArray()) {
            Glyph glyph = of(letter);
            placed.add(new Placed(glyph, left));
            left += glyph.width() + GAP;
        }
        return placed;
    }

    /** How wide a line of text is. */
    static float width(List<Placed> text) {
        return text.getLast().left() + text.getLast().glyph().width();
    }

    private static Glyph glyph(char letter, float width, float[]... strokes) {
        return new Glyph(letter, width, List.of(strokes));
    }

    private static float[] line(float... points) {
        return points;
    }

    private static float[] arc(float centreX, float centreY, float fromDegrees, float toDegrees) {
        int steps = Math.max(2, Math.round(Math.abs(toDegrees - fromDegrees) / 360 * POINTS_PER_TURN));
        float[] points = new float[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            double angle = StrictMath.toRadians(fromDegrees + (toDegrees - fromDegrees) * i / steps);
            points[2 * i] = centreX + BOWL * (float) StrictMath.cos(angle);
            points[2 * i + 1] = centreY + BOWL * (float) StrictMath.sin(angle);
        }
        return points;
    }

    private static float[] joined(float[] first, float[] second) {
        float[] points = new float[first.length + second.length];
        System.arraycopy(first, 0, points, 0, first.length);
        System.arraycopy(second, 0, points, first.length, second.length);
        return points;
    }
}
