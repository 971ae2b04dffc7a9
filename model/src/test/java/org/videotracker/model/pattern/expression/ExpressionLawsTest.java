package org.videotracker.model.pattern.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;

class ExpressionLawsTest {

    @Provide
    Arbitrary<Expression> expressions() {
        return Expressions.any();
    }

    @Test
    void theGeneratedExpressionsHaveAllWords() {
        Set<String> found = new HashSet<>();
        for (long seed = 0; seed < 4000; seed++) {
            collect(new Expressions(new Random(seed)).next(), found);
        }
        assertThat(found)
                .containsAll(Vocabulary.words().stream().map(Word::name).toList());
    }

    private static void collect(Expression expression, Set<String> found) {
        if (expression instanceof Expression.Call call) {
            found.add(call.function());
        }
        expression.parts().forEach(part -> collect(part, found));
    }

    /** Whatever is asked, the answer is events, or a sentence for who wrote the pattern; never another exception, or too late. */
    @Property(tries = 2000)
    void whatIsWrittenPlaysOrSaysWhyNot(@ForAll("expressions") Expression expression) throws ExpressionException {
        Cycles cycles = Vocabulary.compile(expression);
        int notations = Vocabulary.notations(expression).size();
        try {
            for (Hap hap : cycles.query(
                    new Query(new TimeSpan(Fraction.ZERO, Fraction.of(2)), new Work(100_000, Work.DEFAULT_DEPTH)))) {
                assertThat(hap.ranges()).allMatch((SourceRange range) -> range.notation() < notations);
            }
        } catch (PatternFault told) {
            assertThat(told.getMessage()).isNotBlank();
        }
    }

    @Property
    void theRangesOfEventsAreThoseOfTheirNotation(@ForAll("expressions") Expression expression)
            throws ExpressionException {
        var notations = Vocabulary.notations(expression);
        for (SourceRange range : ranges(Vocabulary.compile(expression))) {
            assertThat(range.begin()).isBetween(0, range.end());
            assertThat(range.end())
                    .isLessThanOrEqualTo(notations.get(range.notation()).length());
        }
    }

    private static Set<SourceRange> ranges(Cycles cycles) {
        Set<SourceRange> ranges = new HashSet<>();
        try {
            cycles.query(new Query(new TimeSpan(Fraction.ZERO, Fraction.ONE), new Work(100_000, Work.DEFAULT_DEPTH)))
                    .forEach(hap -> ranges.addAll(hap.ranges()));
        } catch (PatternFault none) {
            return ranges;
        }
        return ranges;
    }

    @Property
    void theCanonicalFormIsItsOwnAndPlaysTheSame(@ForAll("expressions") Expression expression)
            throws ExpressionException {
        Expression canonical = expression.canonical();

        assertThat(canonical.canonical()).isEqualTo(canonical);
        assertThat(events(canonical)).isEqualTo(events(expression));
    }

    private static String events(Expression expression) throws ExpressionException {
        try {
            return Vocabulary.compile(expression)
                    .query(new Query(new TimeSpan(Fraction.ZERO, Fraction.ONE), new Work(100_000, Work.DEFAULT_DEPTH)))
                    .toString();
        } catch (PatternFault fault) {
            return fault.getMessage();
        }
    }
}
