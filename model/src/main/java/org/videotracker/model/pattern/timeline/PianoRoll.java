package org.videotracker.model.pattern.timeline;

import java.util.List;
import java.util.TreeSet;

/** Events with a pitch: a row for each semitone, the highest on top. */
final class PianoRoll {
    /** Pitches beyond this, up or down, are none; it is far beyond what can be heard. */
    static final double HIGHEST = 1_000;

    private static final double USUAL_HEIGHT = 300;
    private static final double LEAST_ROW = 1;
    private static final double MOST_ROW = 14;
    private static final double LEAST_BETWEEN_NAMES = 11;

    private final List<Event> events;
    private final Colours colours;
    private final int lowest;
    private final int highest;
    private final double row;

    PianoRoll(List<Event> events, Colours colours) {
        this.events = events;
        this.colours = colours;
        this.lowest = (int)
                Math.floor(events.stream().mapToDouble(PianoRoll::pitch).min().orElse(0));
        this.highest = (int)
                Math.ceil(events.stream().mapToDouble(PianoRoll::pitch).max().orElse(0));
        this.row = Math.clamp(USUAL_HEIGHT / (highest - lowest + 1), LEAST_ROW, MOST_ROW);
    }

    private static double pitch(Event event) {
        return event.pitch().orElseThrow();
    }

    /** Gives where it ends. */
    double draw(Canvas canvas, TimeScale scale, double top) {
        if (events.isEmpty()) {
            return top;
        }
        double from = top + 4;
        double end = scale.width() - TimeScale.MARGIN - 2;
        for (int key = lowest; key <= highest; key++) {
            if (Label.isBlackKey(key)) {
                canvas.band("h", TimeScale.LEFT, y(key, from), end - TimeScale.LEFT, row);
            }
        }
        for (Event event : events) {
            Box.draw(canvas, scale, event, colours, y(pitch(event), from) + 0.5, row - 1);
        }
        names(canvas, from);
        return y(lowest, from) + row + 4;
    }

    private double y(double pitch, double from) {
        return from + (highest - pitch) * row;
    }

    private void names(Canvas canvas, double from) {
        double last = Double.NEGATIVE_INFINITY;
        TreeSet<Double> pitches = new TreeSet<>();
        events.forEach(event -> pitches.add(pitch(event)));
        for (double pitch : pitches.descendingSet()) {
            double y = y(pitch, from) + row / 2 + 4;
            if (y - last >= LEAST_BETWEEN_NAMES) {
                canvas.text("r", TimeScale.LEFT - 8, y, Label.pitch(pitch));
                last = y;
            }
        }
    }
}
