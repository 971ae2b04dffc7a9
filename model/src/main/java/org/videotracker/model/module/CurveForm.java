package org.videotracker.model.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.videotracker.model.module.Curve.Point;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * A text that is a {@link Curve}: each point as {@code position:factor}, with spaces between, such as {@code 0:1 0.5:0.25}; no text at all
 * for a factor of 1 everywhere.
 *
 * @param min the least factor
 * @param max the greatest factor
 */
public record CurveForm(double min, double max) implements TextForm {
    /** The longest text, which has room for the longest numbers in every point. */
    public static final int MAX_TEXT = 48 * Curve.MOST_POINTS;

    private static final Pattern GAP = Pattern.compile("[\\s,]+");
    private static final String NUMBER = "([-+]?(?:\\d{1,15}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,3})?)";
    private static final Pattern POINT = Pattern.compile(NUMBER + ":" + NUMBER);
    private static final int SHOWN = 40;

    /** The one way in which a curve is written: points in the order of their positions, numbers within their ranges. */
    @Override
    public String legalise(String name, String text) throws RejectedException {
        return read(name, text).toString();
    }

    /** The curve of a text that was legalised. */
    public Curve curve(String legal) {
        try {
            return read("curve", legal);
        } catch (RejectedException illegal) {
            throw new IllegalArgumentException(illegal);
        }
    }

    private Curve read(String name, String text) throws RejectedException {
        String bare = text.strip();
        String[] words = bare.isEmpty() ? new String[0] : GAP.split(bare, Curve.MOST_POINTS + 1);
        if (words.length > Curve.MOST_POINTS) {
            throw refusal(name + " has at most " + Curve.MOST_POINTS + " points.");
        }
        List<Point> points = new ArrayList<>();
        Set<Double> taken = new HashSet<>();
        for (String word : words) {
            Point point = point(name, points.size() + 1, word);
            if (!taken.add(point.position())) {
                throw refusal(name + " has two points at " + Value.of(point.position()) + ".");
            }
            points.add(point);
        }
        return Curve.of(points);
    }

    private Point point(String name, int number, String word) throws RejectedException {
        MatchResult found = POINT.matcher(word)
                .results()
                .filter(match -> match.end() - match.start() == word.length())
                .findFirst()
                .orElseThrow(() -> refusal("Point " + number + " of " + name + " is \"" + shortened(word)
                        + "\", which is no position:factor."));
        return new Point(
                Math.clamp(Double.parseDouble(found.group(1)), 0, 1),
                Math.clamp(Double.parseDouble(found.group(2)), min, max));
    }

    private static String shortened(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "...";
    }

    private RejectedException refusal(String message) {
        return new RejectedException(new Rejection(
                Code.ILLEGAL_VALUE,
                message,
                "Write points as position:factor with spaces between, positions of 0 to 1 and factors of "
                        + Value.of(min) + " to " + Value.of(max) + ", such as 0:1 0.5:" + Value.of((1 + min) / 2)
                        + "."));
    }
}
