package org.videotracker.model.pattern.timeline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.videotracker.model.pattern.cycle.Fraction;

/** A number that changes continuously, as a curve between its lowest and its highest. */
final class Curve {
    private static final double HEIGHT = 64;
    private static final double GAP = 8;
    private static final double STRAIGHT = 1e-9;

    /** What it is at a time. */
    record Sample(Fraction time, double number) {}

    private Curve() {}

    /** Gives where they end. */
    static double drawAll(
            SortedMap<String, List<Sample>> curves, Colours colours, Canvas canvas, TimeScale scale, double top) {
        double y = top;
        for (Map.Entry<String, List<Sample>> curve : curves.entrySet()) {
            draw(curve.getKey(), curve.getValue(), colours, canvas, scale, y);
            y += HEIGHT;
        }
        return y;
    }

    private static void draw(
            String name, List<Sample> samples, Colours colours, Canvas canvas, TimeScale scale, double top) {
        double lowest = samples.stream().mapToDouble(Sample::number).min().orElse(0);
        double highest = samples.stream().mapToDouble(Sample::number).max().orElse(0);
        double range = highest > lowest ? highest - lowest : 1;
        double floor = top + HEIGHT - GAP;
        double height = HEIGHT - 2 * GAP;
        StringBuilder points = new StringBuilder();
        for (int index = 0; index < samples.size(); index++) {
            Sample sample = samples.get(index);
            if (!isOnLine(samples, index)) {
                points.append(points.isEmpty() ? "" : " ").append(Canvas.number(scale.x(sample.time())));
                points.append(',').append(Canvas.number(floor - (sample.number() - lowest) / range * height));
            }
        }
        canvas.curve(colours.of(name), points.toString());
        double edge = TimeScale.LEFT - 8;
        canvas.text("r", edge, top + GAP + 4, Label.number(highest));
        canvas.text("k r", edge, top + HEIGHT / 2 + 4, Label.cut(name, 11));
        canvas.text("r", edge, floor + 4, Label.number(lowest));
    }

    /** Whether a sample lies on the line from the one before to the one after it, so that nothing is lost without it. */
    private static boolean isOnLine(List<Sample> samples, int index) {
        if (index == 0 || index == samples.size() - 1) {
            return false;
        }
        double before = slope(samples.get(index - 1), samples.get(index));
        return Math.abs(before - slope(samples.get(index), samples.get(index + 1))) < STRAIGHT;
    }

    private static double slope(Sample from, Sample to) {
        return (to.number() - from.number()) / to.time().minus(from.time()).toDouble();
    }
}
