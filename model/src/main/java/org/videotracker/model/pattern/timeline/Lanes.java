package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events without a pitch: a lane for each value. Words lie in the order in which they come, below them numbers, the highest on top. */
final class Lanes {
    static final double HEIGHT = 24;

    private static final double GAP = 3;
    private static final int LONGEST_NAME = 11;

    /**
     * A lane, with rows for events that sound at the same time.
     *
     * @param number where it lies, of numbers; NaN of words
     */
    private record Lane(double number, List<List<Event>> rows) {
        private static final Comparator<Map.Entry<String, Lane>> ORDER = Comparator.comparing(
                        (Map.Entry<String, Lane> entry) -> !Double.isNaN(entry.getValue().number))
                .thenComparing(entry -> -entry.getValue().number);

        void add(Event event) {
            for (List<Event> row : rows) {
                if (!row.getLast().part().end().isAbove(event.part().begin())) {
                    row.add(event);
                    return;
                }
            }
            rows.add(new ArrayList<>(List.of(event)));
        }
    }

    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Colours colours;

    /** @param events in the order of time */
    Lanes(List<Event> events, Colours colours) {
        this.colours = colours;
        for (Event event : events) {
            lanes.computeIfAbsent(
                            event.lane(), name -> new Lane(event.laneNumber().orElse(Double.NaN), new ArrayList<>()))
                    .add(event);
        }
    }

    /** Gives where it ends. */
    double draw(Canvas canvas, TimeScale scale, double top) {
        double y = top;
        for (Map.Entry<String, Lane> lane :
                lanes.entrySet().stream().sorted(Lane.ORDER).toList()) {
            canvas.text("r", TimeScale.LEFT - 8, y + HEIGHT - 8, Label.cut(lane.getKey(), LONGEST_NAME));
            for (List<Event> row : lane.getValue().rows()) {
                for (Event event : row) {
                    Box.draw(canvas, scale, event, colours, y + GAP, HEIGHT - 2 * GAP);
                }
                y += HEIGHT;
            }
        }
        return y;
    }
}
