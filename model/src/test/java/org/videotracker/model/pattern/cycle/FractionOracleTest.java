package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FractionOracleTest {
    private static final long SEED = 17;
    private static final int EACH = 60;

    @Test
    @DisplayName("decimal numbers of all sizes stand for the same fractions as in the oracle")
    void decimalNumbersAreThoseOfTheOracle() throws Exception {
        List<Double> numbers = numbers();
        List<OracleAnswers.Answer> answers = OracleAnswers.to(numbers.stream()
                .map(number -> new OracleAnswers.Question("pure(0).late(" + number + ")", 1))
                .toList());

        for (int index = 0; index < numbers.size(); index++) {
            Cycles late = Time.late(Cycles.pure(0), numbers.get(index));
            assertThat(HapLines.of(late.query(Fraction.ZERO, Fraction.ONE)))
                    .as("late by %s", numbers.get(index))
                    .isEqualTo(answers.get(index).events());
        }
    }

    private static List<Double> numbers() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Double> numbers = new ArrayList<>(List.of(1.0, 10.5, 0.1, 99.99, 1e-7, 0.99999999, 100.001));
        for (int count = 0; count < EACH; count++) {
            numbers.add(random.nextDouble());
            numbers.add(random.nextDouble() * Math.pow(10, random.nextInt(-6, 6)));
            numbers.add(-random.nextDouble() * 30);
            numbers.add((double) random.nextInt(1, 1000) / random.nextInt(1, 1000));
            numbers.add(random.nextInt(-100_000, 100_000) / 1000.0);
            numbers.add(0.0003 * random.nextInt(1, 100));
        }
        return numbers;
    }
}
