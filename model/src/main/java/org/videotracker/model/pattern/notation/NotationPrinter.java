package org.videotracker.model.pattern.notation;

import java.util.List;
import java.util.OptionalDouble;

/** Writes a body, once. Blanks are put where reading needs them, and where they help the eye. */
final class NotationPrinter {
    private static final double FIRST_INEXACT = 0x1p53;

    private final StringBuilder out = new StringBuilder();

    String print(Body body) {
        body(body);
        return out.toString();
    }

    private void body(Body body) {
        switch (body) {
            case Body.Sequence sequence -> sequence(sequence);
            case Body.Stack stack -> sequences(stack.layers(), ", ");
            case Body.Choice choice -> sequences(choice.choices(), " | ");
            case Body.Feet feet -> sequences(feet.feet(), " . ");
        }
    }

    private void sequences(List<Body.Sequence> sequences, String separator) {
        String before = "";
        for (Body.Sequence sequence : sequences) {
            out.append(before);
            sequence(sequence);
            before = separator;
        }
    }

    private void sequence(Body.Sequence sequence) {
        String before = sequence.isCounted() ? "^" : "";
        for (Element element : sequence.elements()) {
            out.append(before);
            element(element);
            before = " ";
        }
    }

    private void element(Element element) {
        item(element.item());
        boolean isNumberLast = false;
        for (Modifier modifier : element.modifiers()) {
            if (modifier instanceof Modifier.Range && !isNumberLast) {
                out.append(' ');
            }
            isNumberLast = modifier(modifier);
        }
    }

    /** Returns whether no blank may follow where a sign is to follow. */
    private boolean modifier(Modifier modifier) {
        switch (modifier) {
            case Modifier.Weight weight -> number("@", weight.items());
            case Modifier.Hold hold -> number(" _", hold.items());
            case Modifier.Replicate replicate -> number("!", replicate.times());
            case Modifier.Degrade degrade -> number("?", degrade.probability());
            case Modifier.Euclid euclid -> euclid(euclid);
            case Modifier.Fast fast -> item("*", fast.factor());
            case Modifier.Slow slow -> item("/", slow.factor());
            case Modifier.Tail tail -> item(":", tail.item());
            case Modifier.Range range -> item(".. ", range.end());
        }
        return switch (modifier) {
            case Modifier.Weight _, Modifier.Hold _, Modifier.Replicate _, Modifier.Degrade _, Modifier.Euclid _ ->
                true;
            case Modifier.Fast _, Modifier.Slow _, Modifier.Tail _, Modifier.Range _ -> false;
        };
    }

    private void item(String sign, Item item) {
        out.append(sign);
        item(item);
    }

    private void euclid(Modifier.Euclid euclid) {
        out.append('(');
        element(euclid.pulses());
        out.append(',');
        element(euclid.steps());
        euclid.rotation().ifPresent(rotation -> {
            out.append(',');
            element(rotation);
        });
        out.append(')');
    }

    private void item(Item item) {
        switch (item) {
            case Item.Word word -> out.append(word.text());
            case Item.Group group -> {
                out.append('[');
                body(group.body());
                out.append(']');
            }
            case Item.Polymeter polymeter -> {
                out.append('{');
                sequences(polymeter.layers(), ", ");
                out.append('}');
                polymeter.steps().ifPresent(steps -> item("%", steps));
            }
            case Item.Alternation alternation -> {
                out.append('<');
                sequences(alternation.layers(), ", ");
                out.append('>');
            }
        }
    }

    private void number(String sign, OptionalDouble number) {
        out.append(sign);
        number.ifPresent(value -> out.append(written(value)));
    }

    private static String written(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "1e999" : "-1e999";
        }
        boolean isShort = number == Math.rint(number) && Math.abs(number) < FIRST_INEXACT;
        return isShort && !(number == 0 && 1 / number < 0)
                ? Long.toString((long) number)
                : Double.toString(number).replace("E", "e");
    }
}
