package org.videotracker.bench.stall;

import java.util.Collection;
import java.util.List;

/**
 * Whose fault misses were.
 *
 * @param ours those that the machine does not explain
 * @param machines those during which it gave a witness no core for longer than could be survived
 */
public record Attribution(List<Miss> ours, List<Miss> machines) {

    /**
     * Attributes misses. A miss is the machine's when any one witness lost more time before it than was covered; the times of
     * several witnesses are not added up, since they may be the same time.
     */
    public static Attribution of(Collection<Miss> misses, Collection<Stalls> witnesses) {
        return new Attribution(
                misses.stream().filter(miss -> !isExplained(miss, witnesses)).toList(),
                misses.stream().filter(miss -> isExplained(miss, witnesses)).toList());
    }

    private static boolean isExplained(Miss miss, Collection<Stalls> witnesses) {
        return witnesses.stream().anyMatch(stalls -> stalls.lostWithin(miss.since(), miss.moment()) > miss.covered());
    }
}
