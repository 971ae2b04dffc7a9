package org.videotracker.model.pattern.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.notation.grammar.NotationParser.AlternationContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.BodyContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.DegradeContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.ElementContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.EuclidContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.FastContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.GroupContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.HoldContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.LayersContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.ModifierContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.PolymeterContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.RangeToAlternationContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.RangeToGroupContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.RangeToPolymeterContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.RangeToWordContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.ReplicateContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.SequenceContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.SliceContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.SlowContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.TailContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.WeightContext;
import org.videotracker.model.pattern.notation.grammar.NotationParser.WordContext;

/** Reads one text: the parser that is made from the grammar finds the parts, and this makes values of them. */
final class NotationReader {
    private static final int RANGE_DOTS = 2;

    private final String text;
    private final List<Integer> wordStarts = new ArrayList<>();

    private NotationReader(String text) {
        this.text = text;
    }

    static Notation read(String text, NotationLimits limits) throws NotationException {
        if (text.length() > limits.characters()) {
            throw new NotationException(
                    limits.characters() + 1,
                    "a notation has at most " + limits.characters() + " characters, and this one has " + text.length()
                            + "; make several patterns of it");
        }
        CommonTokenStream tokens = new CommonTokenStream(new BracketAwareLexer(text));
        BoundedParser parser = new BoundedParser(tokens, limits.depth());
        BodyContext tree;
        try {
            tree = parser.notation().body();
        } catch (ParseCancellationException refused) {
            throw parser.isTooDeep()
                    ? Diagnosis.tooDeep(tokens.LT(1), limits.depth())
                    : new Diagnosis(text, tokens).exception();
        }
        NotationReader reader = new NotationReader(text);
        Body body = reader.body(tree);
        return new Notation(text, body, reader.wordStarts);
    }

    private Body body(BodyContext tree) {
        List<Body.Sequence> parts = sequences(tree.sequence());
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return !tree.COMMA().isEmpty()
                ? new Body.Stack(parts)
                : !tree.PIPE().isEmpty() ? new Body.Choice(parts) : new Body.Feet(parts);
    }

    private List<Body.Sequence> sequences(List<SequenceContext> trees) {
        List<Body.Sequence> sequences = new ArrayList<>(trees.size());
        for (SequenceContext tree : trees) {
            List<ElementContext> places = tree.element();
            List<Element> elements = new ArrayList<>(places.size());
            for (ElementContext place : places) {
                elements.add(element(place));
            }
            sequences.add(new Body.Sequence(tree.COUNTED() != null, elements));
        }
        return sequences;
    }

    private Element element(ElementContext tree) {
        Item item = item(tree.slice());
        List<ModifierContext> signs = tree.modifier();
        if (signs.isEmpty()) {
            return new Element(item, List.of());
        }
        List<Modifier> modifiers = new ArrayList<>(signs.size());
        for (ModifierContext sign : signs) {
            modifiers.add(modifier(sign));
        }
        return new Element(item, modifiers);
    }

    private Item item(SliceContext tree) {
        return switch (tree) {
            case WordContext word -> word(word.getStart(), 0);
            case GroupContext group -> new Item.Group(body(group.body()));
            case PolymeterContext polymeter -> polymeter(polymeter.layers(), polymeter.slice());
            case AlternationContext alternation -> alternation(alternation.layers());
            default -> throw new IllegalStateException("an item that is not in the grammar: " + tree.getClass());
        };
    }

    private Item polymeter(LayersContext layers, @Nullable SliceContext steps) {
        List<Body.Sequence> sequences = sequences(layers.sequence());
        return new Item.Polymeter(sequences, Optional.ofNullable(steps).map(this::item));
    }

    private Item alternation(LayersContext layers) {
        return new Item.Alternation(sequences(layers.sequence()));
    }

    private Item word(Token token, int signLength) {
        int begin = Blanks.skip(text, token.getStartIndex() + signLength);
        int end = Blanks.trim(text, begin, token.getStopIndex() + 1);
        wordStarts.add(begin);
        return new Item.Word(text.substring(begin, end));
    }

    private Modifier modifier(ModifierContext tree) {
        Token first = tree.getStart();
        return switch (tree) {
            case WeightContext weight -> new Modifier.Weight(number(first));
            case HoldContext hold -> new Modifier.Hold(number(first));
            case ReplicateContext replicate -> new Modifier.Replicate(number(first));
            case DegradeContext degrade -> new Modifier.Degrade(number(first));
            case FastContext fast -> new Modifier.Fast(item(fast.slice()));
            case SlowContext slow -> new Modifier.Slow(item(slow.slice()));
            case TailContext tail -> new Modifier.Tail(item(tail.slice()));
            case EuclidContext euclid -> euclid(euclid);
            case RangeToWordContext range -> new Modifier.Range(word(first, RANGE_DOTS));
            case RangeToGroupContext range -> new Modifier.Range(new Item.Group(body(range.body())));
            case RangeToPolymeterContext range -> new Modifier.Range(polymeter(range.layers(), range.slice()));
            case RangeToAlternationContext range -> new Modifier.Range(alternation(range.layers()));
            default -> throw new IllegalStateException("a sign that is not in the grammar: " + tree.getClass());
        };
    }

    private Modifier euclid(EuclidContext tree) {
        Element pulses = element(tree.element(0));
        Element steps = element(tree.element(1));
        return new Modifier.Euclid(
                pulses, steps, Optional.ofNullable(tree.element(2)).map(this::element));
    }

    /** The number behind a sign of one character. */
    private OptionalDouble number(Token token) {
        int begin = Blanks.skip(text, token.getStartIndex()) + 1;
        int end = token.getStopIndex() + 1;
        return begin == end
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text.substring(begin, end)));
    }
}
