package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.cycle.PatternFault;

/**
 * Draws what patterns play in their first cycles as an SVG picture: time runs to the right, and a ruler says the fractions of a
 * cycle. Each value has a lane; pitches make a piano roll, the highest on top; what changes continuously is a curve. Events have
 * a box, open on the side on which they are cut. The gain of an event is how solid its box is.
 *
 * <p>A pure function, the same to the byte each time. The picture follows the colour scheme of whoever looks at it.
 */
public final class TimelinePicture {
    public static final int MOST_CYCLES = 64;
    static final int MOST_EVENTS = 5_000;

    private static final double CAPTION_HEIGHT = 22;
    private static final double BOTTOM = 10;
    private static final int LONGEST_CAPTION = 100;

    private TimelinePicture() {}

    /**
     * The patterns below each other.
     *
     * @param cycles 1..{@value #MOST_CYCLES}
     * @throws PatternFault where a pattern cannot be played, or plays more than a picture can show
     */
    public static String svg(List<Panel> panels, int cycles) {
        if (cycles < 1 || cycles > MOST_CYCLES) {
            throw new IllegalArgumentException("a picture shows 1.." + MOST_CYCLES + " cycles, not " + cycles);
        }
        List<Played> played = new ArrayList<>();
        for (Panel panel : panels) {
            played.add(Played.of(panel.pattern(), cycles));
        }
        TimeScale scale = TimeScale.of(played, cycles);
        Canvas canvas = new Canvas();
        double top = scale.drawRuler(canvas);
        for (int index = 0; index < panels.size(); index++) {
            String caption = panels.get(index).caption();
            if (!caption.isEmpty()) {
                canvas.text("k", TimeScale.MARGIN, top + CAPTION_HEIGHT - 7, Label.cut(caption, LONGEST_CAPTION));
                top += CAPTION_HEIGHT;
            }
            double lanes = top;
            top = drawPanel(canvas, scale, played.get(index), lanes);
            scale.drawGrid(canvas, lanes, top);
        }
        return canvas.svg(scale.width(), top + BOTTOM, title(panels, cycles));
    }

    private static double drawPanel(Canvas canvas, TimeScale scale, Played played, double top) {
        if (played.isSilent()) {
            canvas.text("m", TimeScale.LEFT, top + Lanes.HEIGHT - 7, "silence");
            return top + Lanes.HEIGHT;
        }
        Colours colours = new Colours();
        double bottom = new PianoRoll(played.pitched(), colours).draw(canvas, scale, top);
        bottom = new Lanes(played.unpitched(), colours).draw(canvas, scale, bottom);
        return Curve.drawAll(played.curves(), colours, canvas, scale, bottom);
    }

    private static String title(List<Panel> panels, int cycles) {
        String patterns = String.join(
                ", ",
                panels.stream()
                        .map(Panel::caption)
                        .filter(caption -> !caption.isEmpty())
                        .toList());
        return (patterns.isEmpty() ? "A pattern" : patterns)
                + (cycles == 1 ? ", one cycle" : ", " + cycles + " cycles");
    }
}
