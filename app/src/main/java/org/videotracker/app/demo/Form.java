package org.videotracker.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;

/**
 * The form of the performance: intro (bars 0-3), main part (4-7), break (8-9), drive (10-14), outro (15). Shorter
 * performances leave bars out, longer ones repeat everything between intro and end.
 */
final class Form {
    static final int BARS = 16;
    private static final int BODY_BEGIN = 4;
    private static final int BODY_END = 14;
    private static final int CODA = BARS - BODY_END;

    /** The bars that can be missed, the most dispensable first; the first bar of the main part stays to the last. */
    private static final List<Integer> DISPENSABLE = List.of(1, 2, 6, 12, 14, 5, 11, 8, 0, 9, 13, 7, 3, 15, 10);

    private Form() {}

    /** Which of the {@value #BARS} bars are played, in order. */
    static List<Integer> bars(int count) {
        if (count < BARS) {
            List<Integer> missed = DISPENSABLE.subList(0, BARS - count);
            return IntStream.range(0, BARS)
                    .filter(bar -> !missed.contains(bar))
                    .boxed()
                    .toList();
        }
        List<Integer> bars = new ArrayList<>();
        for (int bar = 0; bar < count - CODA; bar++) {
            bars.add(bar < BODY_BEGIN ? bar : BODY_BEGIN + (bar - BODY_BEGIN) % (BODY_END - BODY_BEGIN));
        }
        for (int bar = BODY_END; bar < BARS; bar++) {
            bars.add(bar);
        }
        return bars;
    }

    /** A part as a chain: one pattern of one bar for each bar played, neighbours of one name joined as repeats. */
    static Chain chain(List<String> patternOfEachBar, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int bar : bars(count)) {
            String pattern = patternOfEachBar.get(bar);
            boolean repeats = !entries.isEmpty()
                    && entries.getLast().pattern().equals(pattern)
                    && entries.getLast().repeats() < Entry.MAX_REPEATS;
            if (repeats) {
                entries.add(Entry.of(pattern).withRepeats(entries.removeLast().repeats() + 1));
            } else {
                entries.add(Entry.of(pattern));
            }
        }
        return new Chain(entries);
    }
}
