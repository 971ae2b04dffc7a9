package org.videotracker.script.lua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.pattern.expression.Expressions;
import org.videotracker.model.session.Session;

/** What an expression is written as makes an equal one. */
class ExpressionTextLawsTest {

    @Provide
    Arbitrary<Expression> expressions() {
        return Expressions.any();
    }

    private static Expression made(String text) {
        Session session = Scripting.run("pattern('x', " + text + ")", Scripting.bare());
        return ((CyclePattern) session.patterns().get("x")).expression();
    }

    @Property(tries = 1000)
    void whatIsWrittenMakesAnEqualExpression(
            @ForAll("expressions") Expression expression, @ForAll @IntRange(min = 20, max = 120) int width) {
        Expression canonical = expression.canonical();
        String plain = canonical instanceof Expression.Number
                ? "mini(" + ExpressionText.of(canonical) + ")"
                : ExpressionText.of(canonical);

        assertThat(made(plain)).as(plain).isEqualTo(canonical);
        String wrapped = ExpressionText.wrapped(canonical, width);
        assertThat(made(canonical instanceof Expression.Number ? plain : wrapped))
                .as(wrapped)
                .isEqualTo(canonical);
    }

    @Test
    void longOnesAreWrittenInLines() {
        Expression kick = new Expression.Call(
                "fast",
                List.of(
                        new Expression.Call("s", List.of(new Expression.Text("kick*4 snare*2"))),
                        new Expression.Number(2)));
        Expression both = new Expression.Call("stack", List.of(kick, kick));

        assertThat(ExpressionText.wrapped(both, 40)).isEqualTo("""
                stack(
                    s("kick*4 snare*2"):fast(2),
                    s("kick*4 snare*2"):fast(2)
                )""");
        assertThat(ExpressionText.wrapped(both, 20)).isEqualTo("""
                stack(
                    s("kick*4 snare*2")
                        :fast(2),
                    s("kick*4 snare*2")
                        :fast(2)
                )""");
    }
}
