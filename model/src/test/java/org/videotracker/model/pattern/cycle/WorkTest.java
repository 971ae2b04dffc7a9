package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkTest {
    private static final Cycles WORDS = Fixtures.FOUR;
    private static final long SMALL_STACK_BYTES = 1 << 20;

    static Stream<Arguments> absurd() {
        Fraction huge = Fraction.of(1_000_000_000);
        Cycles many = Cycles.pure(1e9);
        return Stream.<Supplier<Cycles>>of(
                        () -> WORDS.fast(huge),
                        () -> Structure.ply(WORDS, huge),
                        () -> Structure.segment(WORDS, huge),
                        () -> Time.repeatCycles(WORDS, huge).fast(huge),
                        () -> Euclid.euclid(WORDS, many, many),
                        () -> Layers.echoWith(WORDS, many, Cycles.pure(1), (late, number) -> late),
                        () -> Choices.shuffle(WORDS, many),
                        () -> Choices.shuffle(WORDS, 10_000),
                        () -> Choices.scramble(WORDS, many),
                        () -> Conditions.chunk(WORDS, many, Time::rev),
                        () -> Signals.run(1e9),
                        () -> Signals.scan(many),
                        () -> Sequences.seq(1_000_000_000, turn -> WORDS),
                        () -> Time.fast(WORDS, Fixtures.alternating(1e9, 1)),
                        () -> Structure.ply(
                                Structure.ply(Structure.ply(WORDS, Fraction.of(1000)), Fraction.of(1000)),
                                Fraction.of(1000)),
                        () -> doubled(40))
                .map(Arguments::of);
    }

    private static Cycles doubled(int times) {
        Cycles pattern = WORDS;
        for (int time = 0; time < times; time++) {
            pattern = Sequences.stack(pattern, pattern);
        }
        return pattern;
    }

    @ParameterizedTest
    @MethodSource("absurd")
    @DisplayName("what would be absurdly much ends as a fault of the pattern")
    void theAbsurdEnds(Supplier<Cycles> pattern) {
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> pattern.get().query(Fraction.ZERO, Fraction.ONE));
    }

    static Stream<UnaryOperator<Cycles>> layersOfDepth() {
        return Stream.of(
                Cycles::split,
                pattern -> Time.fast(pattern, Sequences.cat(Cycles.pure(1), Cycles.pure(1))),
                pattern -> Sequences.timeCat(
                        List.of(Sequences.Weighted.of(1, pattern), Sequences.Weighted.of(1, Cycles.silence()))),
                pattern -> Structure.mask(pattern, Cycles.pure(1)),
                pattern -> Conditions.every(pattern, 2, Time::rev),
                pattern -> Structure.ply(pattern, Fraction.ONE),
                pattern -> Sequences.cat(pattern, pattern));
    }

    @ParameterizedTest
    @MethodSource("layersOfDepth")
    @DisplayName("patterns as deep inside each other as is allowed fit onto the stack of a thread of one megabyte")
    void theDepthAllowedFitsOntoTheStack(UnaryOperator<Cycles> layer) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    Cycles pattern = Cycles.pure(1);
                    for (int depth = 0; depth < 2 * Work.DEFAULT_DEPTH; depth++) {
                        pattern = layer.apply(pattern);
                    }
                    try {
                        pattern.query(Fraction.ZERO, Fraction.of(1, 4));
                    } catch (Throwable thrown) {
                        failure.set(thrown);
                    }
                },
                "asks",
                SMALL_STACK_BYTES);
        thread.start();
        thread.join();

        assertThat(failure.get()).isInstanceOf(PatternFault.class);
    }

    @Test
    @DisplayName("a budget of one's own is kept to, and tells what was done")
    void aBudgetOfOnesOwn() {
        Work work = new Work(100, 10);
        Query query = new Query(TimeSpan.ofCycle(0), work);

        assertThat(WORDS.query(query)).hasSize(4);
        assertThat(work.stepsDone()).isBetween(4L, 10L);
        assertThatExceptionOfType(PatternFault.class)
                .isThrownBy(() -> WORDS.fast(Fraction.of(30)).query(query))
                .withMessageContaining("more than 100 steps");
    }
}
