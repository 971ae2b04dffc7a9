package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.Value;

/**
 * Events as a picture in text: a lane for each value, in the order in which they appear, below a ruler that counts cycles. Where
 * the terminal is too narrow for all cycles they follow each other in rows.
 */
public final class Timeline {
    private static final int LONGEST_LABEL = 24;
    private static final int LEAST_PER_CYCLE = 16;

    private final int cycles;
    private final Map<String, List<Lane>> lanes = new LinkedHashMap<>();
    private final int labelWidth;
    private final Grid grid;

    private Timeline(List<Hap> haps, int cycles, int columns) {
        this.cycles = cycles;
        for (Hap hap : haps) {
            add(hap);
        }
        this.labelWidth = lanes.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
        this.grid = Grid.of(haps, Math.max(LEAST_PER_CYCLE, columns - labelWidth - 1));
    }

    /**
     * @param haps in the order of their parts
     * @param cycles the first so many, in which the events are
     * @param columns the width of the terminal in characters
     */
    public static List<String> of(List<Hap> haps, int cycles, int columns) {
        String time = cycles == 1 ? "1 cycle" : cycles + " cycles";
        if (haps.isEmpty()) {
            return List.of("no events in " + time);
        }
        Timeline timeline = new Timeline(haps, cycles, columns);
        List<String> lines = timeline.rows();
        lines.add((haps.size() == 1 ? "1 event in " : haps.size() + " events in ") + time + timeline.legend(lines));
        return lines;
    }

    private void add(Hap hap) {
        List<Lane> ofValue = lanes.computeIfAbsent(label(hap.value()), label -> new ArrayList<>());
        for (Lane lane : ofValue) {
            if (lane.add(hap)) {
                return;
            }
        }
        ofValue.add(new Lane(hap));
    }

    private static String label(Value value) {
        String label = written(value);
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 2) + "..";
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Listed(List<Value> values) ->
                values.stream().map(Timeline::written).collect(Collectors.joining(":"));
            case Value.Controls(var byName) ->
                byName.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + written(entry.getValue()))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private List<String> rows() {
        List<String> lines = new ArrayList<>();
        int rows = Math.ceilDiv(cycles, grid.cyclesInRow());
        int perRow = Math.ceilDiv(cycles, rows);
        for (int first = 0; first < cycles; first += perRow) {
            int count = Math.min(perRow, cycles - first);
            lines.add(" ".repeat(labelWidth) + grid.ruler(first, count));
            for (Map.Entry<String, List<Lane>> ofValue : lanes.entrySet()) {
                String label = ofValue.getKey();
                for (Lane lane : ofValue.getValue()) {
                    lines.add(label + " ".repeat(labelWidth - label.length()) + lane.drawn(grid, first, count));
                    label = "";
                }
            }
        }
        return lines;
    }

    private String legend(List<String> lines) {
        StringBuilder legend = new StringBuilder(": x begins, - lasts");
        if (isMarked(lines, Lane.BEGAN_BEFORE)) {
            legend.append(", < goes on from before");
        }
        if (isMarked(lines, Lane.GOES_ON)) {
            legend.append(", > is cut and would go on");
        }
        if (!grid.isExact()) {
            legend.append("; times are rounded down to 1/").append(grid.perCycle());
        }
        return legend.toString();
    }

    private boolean isMarked(List<String> lines, char mark) {
        return lines.stream().anyMatch(line -> line.indexOf(mark, labelWidth) >= 0);
    }

    /**
     * How times become characters.
     *
     * @param perCycle characters in a cycle
     * @param cyclesInRow how many cycles there is room for
     * @param isExact whether every time is at the beginning of a character
     */
    record Grid(int perCycle, int cyclesInRow, boolean isExact) {

        /** The coarsest that shows every time exactly, if there is room for one. */
        static Grid of(List<Hap> haps, int room) {
            long steps = 1;
            for (Hap hap : haps) {
                steps = common(
                        common(steps, hap.part().begin(), room), hap.part().end(), room);
            }
            if (steps > room) {
                int rounded = room / LEAST_PER_CYCLE * LEAST_PER_CYCLE;
                return new Grid(rounded, 1, false);
            }
            int perCycle = (int) (steps * Math.ceilDiv(LEAST_PER_CYCLE, steps));
            return perCycle > room
                    ? new Grid((int) steps, room / (int) steps, true)
                    : new Grid(perCycle, room / perCycle, true);
        }

        private static long common(long steps, Fraction time, int room) {
            return steps > room
                    ? steps
                    : Fraction.of(steps)
                            .leastCommonMultiple(Fraction.of(time.denominator()))
                            .numerator();
        }

        int columnOf(Fraction time) {
            return (int) time.times(Fraction.of(perCycle)).cycle();
        }

        String ruler(int first, int count) {
            char[] marks = "-".repeat(perCycle * count).toCharArray();
            int parts = perCycle % 4 == 0 ? 4 : perCycle % 3 == 0 ? 3 : 1;
            for (int part = 1; part < parts * count; part++) {
                marks[part * perCycle / parts] = parts == 4 && part % 4 == 2 ? ':' : '\'';
            }
            StringBuilder ruler = new StringBuilder(new String(marks));
            for (int cycle = 0; cycle < count; cycle++) {
                String number = Integer.toString(first + cycle);
                ruler.replace(cycle * perCycle, cycle * perCycle + number.length(), number);
            }
            return ruler.toString();
        }
    }
}
