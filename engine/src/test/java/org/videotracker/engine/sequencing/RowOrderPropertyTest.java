package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.StepPattern;

/** Random patterns and chains against the plainest statement of what they must play. */
class RowOrderPropertyTest {

    @Property(tries = 200)
    @Label("REQ 37, invariants 2 to 4: no row of a chain is lost or doubled, and each is at the floor of its exact"
            + " time")
    void aChainPlaysEveryRowInOrder(@ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int size) {
        Random random = new Random(seed);
        Map<String, StepPattern> patterns = new HashMap<>();
        for (String name : List.of("A", "B", "C")) {
            double speed = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(8));
            patterns.put(name, rowsOf(1 + random.nextInt(12)).withStepsPerBeat(speed));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = "ABC?".substring(i * 7 % 4, i * 7 % 4 + 1);
            entries.add(new Entry(name, 1 + random.nextInt(3), random.nextInt(4) > 0));
        }
        patterns.put("Z", rowsOf(3));
        SequencerSettings settings = SequencerSettings.looping(compiled("Z", patterns.get("Z")))
                .withChain(SequencerTape.compiler().compile(new Chain(entries), patterns), true);
        SequencerTape tape = new SequencerTape(48000, 1 + random.nextInt(600), settings).runTo(24_000L * 40);
        List<String> expected = expected(entries, patterns, tape.onsets().size());
        assertThat(tape.onsets().stream()
                        .map(event -> event.pattern() + event.row() + "/" + event.pass() + "@" + event.frame()))
                .isEqualTo(expected);
        assertThat(tape.onsets()).isNotEmpty();
    }

    private static List<String> expected(List<Entry> entries, Map<String, StepPattern> patterns, int count) {
        List<Entry> playable = entries.stream()
                .filter(entry -> entry.enabled() && patterns.containsKey(entry.pattern()))
                .toList();
        List<String> rows = new ArrayList<>();
        Fraction beats = new Fraction(0, 1);
        for (int turn = 0; rows.size() < count; turn++) {
            Entry entry = playable.isEmpty() ? Entry.of("Z") : playable.get(turn % playable.size());
            StepPattern pattern = patterns.get(entry.pattern());
            for (int repeat = 0; repeat < entry.repeats(); repeat++) {
                int pass = playable.isEmpty() ? turn : playable.size() == 1 ? turn * entry.repeats() + repeat : repeat;
                for (int place = 0; place < pattern.size(); place++) {
                    int row = pattern.readsBackwards() ? pattern.size() - 1 - place : place;
                    rows.add(entry.pattern() + row + "/" + pass + "@" + beats.timesFloor(24_000));
                    beats = beats.plusUnit((long) Math.abs(pattern.stepsPerBeat()));
                }
            }
        }
        return rows.subList(0, count);
    }

    /** An exact sum of unit fractions whose denominators divide 840. */
    private record Fraction(long numerator, long denominator) {
        Fraction plusUnit(long unit) {
            return new Fraction(numerator * (840 / denominator) + 840 / unit, 840);
        }

        long timesFloor(long factor) {
            return numerator * factor / denominator;
        }
    }
}
