package org.videotracker.model.pattern.timeline;

import java.util.List;
import java.util.Optional;

/** The box of an event, with its label where there is room. */
final class Box {
    static final double CHARACTER_WIDTH = 6.7;

    private static final double LEAST_HEIGHT_OF_TEXT = 12;
    private static final double LEAST_WIDTH = 2;
    private static final double PADDING = 4;
    private static final int FEWEST_CHARACTERS = 3;
    private static final double UNPLAYED = 0.35;

    private Box() {}

    static void draw(Canvas canvas, TimeScale scale, Event event, Colours colours, double top, double height) {
        double x = scale.x(event.part().begin()) + 1;
        double width = Math.max(LEAST_WIDTH, scale.x(event.part().end()) - x - 1);
        String colour = colours.of(event.sound());
        if (event.isCutAtBegin() || event.isCutAtEnd()) {
            double strength = event.hasOnset() ? event.strength() : UNPLAYED * event.strength();
            canvas.openBox(colour, x, top, width, height, strength, event.isCutAtBegin(), event.isCutAtEnd());
        } else {
            canvas.box(colour, x, top, width, height, event.strength());
        }
        if (event.hasOnset() && height >= LEAST_HEIGHT_OF_TEXT) {
            label(canvas, event.labels(), x + PADDING, top + height / 2 + 4, width - 2 * PADDING);
        }
    }

    private static void label(Canvas canvas, List<String> labels, double x, double y, double width) {
        int room = (int) (width / CHARACTER_WIDTH);
        labels.stream()
                .filter(text -> text.length() <= room)
                .findFirst()
                .or(() -> room < FEWEST_CHARACTERS ? Optional.empty() : Optional.of(Label.cut(labels.getLast(), room)))
                .ifPresent(text -> canvas.text("", x, y, text));
    }
}
