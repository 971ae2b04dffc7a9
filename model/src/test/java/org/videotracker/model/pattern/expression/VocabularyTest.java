package org.videotracker.model.pattern.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Items;
import org.videotracker.model.pattern.expression.Expression.Lambda;
import org.videotracker.model.pattern.expression.Expression.Number;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.pattern.expression.Expression.Variable;
import org.videotracker.model.rejection.Rejection.Code;

class VocabularyTest {
    private static final Expression X = new Variable("x");

    private static Call call(String word, Expression... arguments) {
        return new Call(word, List.of(arguments));
    }

    private static Lambda of(String name, Expression body) {
        return new Lambda(List.of(name), body);
    }

    private static List<String> wholes(Expression expression) throws ExpressionException {
        Cycles cycles = Vocabulary.compile(expression);
        return cycles.query(Fraction.ZERO, Fraction.ONE).stream()
                .map(Hap::whole)
                .map(String::valueOf)
                .toList();
    }

    private static String complaint(Expression expression) {
        ExpressionException refusal =
                catchThrowableOfType(ExpressionException.class, () -> Vocabulary.compile(expression));
        return refusal.rejection().sentence();
    }

    /** Something that a parameter takes. */
    private static Expression given(Parameter parameter) {
        return switch (parameter.kind()) {
            case PATTERN, NUMBER, COUNT -> new Number(1);
            case NAME ->
                new Text(
                        parameter.options().isEmpty()
                                ? "name"
                                : parameter.options().getFirst());
            case FUNCTION -> of("x", X);
            case VALUE_FUNCTION, VALUE -> of("v", call("add", new Variable("v"), new Number(1)));
            case LIST, CHOICES -> new Items(List.of(new Number(1)));
            case WEIGHTED, WITH_WEIGHT -> new Items(List.of(new Number(1), new Number(1)));
        };
    }

    @Test
    void everyWordOfTheTableHasAMeaning() throws ExpressionException {
        for (Word word : Vocabulary.words()) {
            Call all = new Call(
                    word.name(),
                    word.parameters().stream().map(VocabularyTest::given).toList());
            try {
                assertThat(Vocabulary.compile(all)).as(word.name()).isNotNull();
            } catch (ExpressionException unfit) {
                assertThat(unfit.rejection().code()).as(word.name()).isEqualTo(Code.ILLEGAL_VALUE);
            }
        }
    }

    @Test
    void everyWordOfValuesHasAMeaning() throws ExpressionException {
        for (Word word : Vocabulary.valueWords()) {
            Expression[] arguments = word.parameters().stream()
                    .map(parameter -> parameter.name().equals("value")
                                    && parameter == word.parameters().getFirst()
                            ? new Variable("v")
                            : new Number(1))
                    .toArray(Expression[]::new);
            assertThat(wholes(call("map", new Number(1), of("v", call(word.name(), arguments)))))
                    .as(word.name())
                    .hasSize(1);
        }
    }

    @Test
    void aWordIsAppliedToItsPattern() throws ExpressionException {
        assertThat(wholes(call("fast", new Number(5), new Number(2)))).hasSize(2);
    }

    @Test
    void anAliasMeansTheSame() throws ExpressionException {
        Expression alias = call("density", new Text("kick"), new Number(3));
        assertThat(wholes(alias)).isEqualTo(wholes(call("fast", new Text("kick"), new Number(3))));
    }

    @Test
    void aFunctionIsGivenThePattern() throws ExpressionException {
        Expression doubled = call("apply", new Text("kick"), of("x", call("fast", X, new Number(2))));
        assertThat(wholes(doubled)).hasSize(2);
    }

    @Test
    void anUnknownWordIsRefusedWithTheNearest() {
        assertThat(complaint(call("fsat", new Text("kick"), new Number(2))))
                .isEqualTo("There is no function \"fsat\" of patterns. Did you mean fast?");
    }

    @Test
    void anArgumentOfTheWrongKindIsNamed() {
        assertThat(complaint(call("apply", new Text("kick"), new Text("rev"))))
                .startsWith("The change of apply must be a function of a pattern, not the text \"rev\".");
    }

    @Test
    void tooFewArgumentsAreCounted() {
        assertThat(complaint(call("fast"))).contains("takes 2 arguments", "not 0", "pattern, factor");
    }

    @Test
    void anErrorDeepInsideSaysWhereItIs() {
        Expression inner = call("apply", X, of("y", call("fast", new Variable("z"), new Number(2))));
        ExpressionException refusal = catchThrowableOfType(
                ExpressionException.class, () -> Vocabulary.compile(call("apply", new Number(1), of("x", inner))));
        assertThat(refusal.path()).containsExactly("apply", "change", "apply", "change", "fast", "pattern");
        assertThat(refusal.rejection().message()).contains("\"z\"");
    }

    @Test
    void everyWordHasANameThatLuaCanCall() {
        for (Word word : Vocabulary.words()) {
            assertThat(word.name()).matches("[a-zA-Z][a-zA-Z0-9]*").isNotIn("end", "and", "or", "not", "repeat");
            assertThat(word.aliases()).allMatch(alias -> alias.matches("[a-zA-Z][a-zA-Z0-9]*") && !alias.equals("end"));
            assertThat(word.description()).as(word.name()).endsWith(".");
            assertThat(word.example()).as(word.name()).contains(word.name());
        }
    }

    @Test
    void aCallIsCheckedWithoutWhatIsWithin() throws ExpressionException {
        Call unread = call("unheardOf");
        Vocabulary.check(call("fast", unread, new Number(2)));
        assertThat(catchThrowableOfType(ExpressionException.class, () -> Vocabulary.check(call("fast", unread))))
                .isNotNull();
    }

    @Test
    void layersOnLayersAreBuiltAndRefusedWhenTheyAreAsked() throws ExpressionException {
        Expression doubled = new Text("0");
        for (int i = 0; i < 60; i++) {
            doubled = call("superimpose", doubled, of("x", call("rev", X)));
        }
        Cycles cycles = Vocabulary.compile(doubled);

        PatternFault fault = catchThrowableOfType(PatternFault.class, () -> cycles.query(Fraction.ZERO, Fraction.ONE));
        assertThat(fault).hasMessageContaining("too many events");
    }

    @Test
    void whatIsBuiltToBeAskedCostsWork() throws ExpressionException {
        Expression many = new Expression.Items(Collections.nCopies(1000, call("rev", new Text("0"))));
        Lambda change = of("x", call("pick", X, many));
        Cycles cycles = Vocabulary.compile(call("every", new Text("0"), new Text("1*200"), change));

        PatternFault fault = catchThrowableOfType(
                PatternFault.class,
                () -> cycles.query(new Query(new TimeSpan(Fraction.ZERO, Fraction.ONE), new Work(100_000, 1500))));
        assertThat(fault).hasMessageContaining("too many events");
    }
}
