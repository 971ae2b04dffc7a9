package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.TimeSpan;

/** Events of one value of which none sounds while another does. */
final class Lane {
    static final char BEGAN_BEFORE = '<';
    static final char GOES_ON = '>';
    private static final char BEGINS = 'x';
    private static final char LASTS = '-';
    private static final char NOTHING = '.';

    private final List<Hap> haps = new ArrayList<>();

    Lane(Hap first) {
        haps.add(first);
    }

    /** Adds an event that begins no earlier than all before it, unless the last one still lasts then. */
    boolean add(Hap hap) {
        boolean isFree = !haps.getLast().part().end().isAbove(hap.part().begin());
        return isFree && haps.add(hap);
    }

    String drawn(Timeline.Grid grid, int firstCycle, int cycles) {
        char[] row = new char[grid.perCycle() * cycles];
        Arrays.fill(row, NOTHING);
        for (Hap hap : haps) {
            draw(hap, grid, firstCycle * grid.perCycle(), row);
        }
        return new String(row);
    }

    private static void draw(Hap hap, Timeline.Grid grid, int shift, char[] row) {
        int begin = grid.columnOf(hap.part().begin()) - shift;
        int end = Math.max(begin + 1, grid.columnOf(hap.part().end()) - shift);
        for (int column = Math.max(0, begin); column < Math.min(row.length, end); column++) {
            row[column] = mark(hap, column == begin, column == end - 1);
        }
    }

    private static char mark(Hap hap, boolean isFirst, boolean isLast) {
        TimeSpan whole = hap.wholeOrPart();
        if (isFirst) {
            return whole.begin().isBelow(hap.part().begin()) ? BEGAN_BEFORE : BEGINS;
        }
        return isLast && whole.end().isAbove(hap.part().end()) ? GOES_ON : LASTS;
    }
}
