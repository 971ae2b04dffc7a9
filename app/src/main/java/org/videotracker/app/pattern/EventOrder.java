package org.videotracker.app.pattern;

import java.util.Comparator;
import java.util.List;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.TimeSpan;

/** The order in which events are shown: by part, then whole, continuous ones last, then value as it is written in JSON. */
final class EventOrder {
    private static final Comparator<TimeSpan> SPANS =
            Comparator.comparing(TimeSpan::begin).thenComparing(TimeSpan::end);
    private static final Comparator<SourceRange> RANGES =
            Comparator.comparingInt(SourceRange::begin).thenComparingInt(SourceRange::end);

    private record Keyed(Hap hap, String value) {}

    private EventOrder() {}

    static List<Hap> sorted(List<Hap> haps) {
        return haps.stream()
                .map(hap -> new Keyed(hap, EventJson.text(hap.value())))
                .sorted(Comparator.comparing((Keyed it) -> it.hap().part(), SPANS)
                        .thenComparing(it -> it.hap().whole(), Comparator.nullsLast(SPANS))
                        .thenComparing(Keyed::value)
                        .thenComparing(it -> it.hap().ranges(), EventOrder::compareRanges))
                .map(Keyed::hap)
                .toList();
    }

    private static int compareRanges(List<SourceRange> first, List<SourceRange> second) {
        for (int index = 0; index < Math.min(first.size(), second.size()); index++) {
            int order = RANGES.compare(first.get(index), second.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }
}
