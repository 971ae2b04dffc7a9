package org.videotracker.model.pattern.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Chance;
import org.videotracker.model.pattern.cycle.Choices;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Euclid;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;
import org.videotracker.model.pattern.cycle.Signals;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.cycle.Structure;
import org.videotracker.model.pattern.cycle.Time;

/**
 * Makes a pattern of a notation, once. It is walked in reading order, because two things are numbered in that order: the words,
 * whose places in the text the notation lists, and whatever is left to chance. Each of those draws from random numbers that are
 * moved by its number, so that two of them differ; Strudel counts each {@code ?} when it has read it, and the {@code |} and the
 * points of a body when it has read that, and so do we.
 */
final class NotationCycles {
    private static final double CYCLES_BETWEEN_SEEDS = 0.0003;
    private static final double EVEN_CHANCE = 0.5;
    private static final int NONE = -1;

    private final int ordinal;
    private final List<Integer> wordStarts;
    private int words;
    private int endOfLastWord;
    private int seeds;

    /** What a modifier does, and the characters that are to blame when it fails. */
    private record Change(SourceRange place, UnaryOperator<Cycles> change) {
        Cycles of(Cycles cycles) {
            try {
                return change.apply(cycles).blaming(place);
            } catch (PatternFault fault) {
                throw fault.at(place);
            }
        }
    }

    NotationCycles(Notation notation, int ordinal) {
        this.ordinal = ordinal;
        this.wordStarts = notation.wordStarts();
    }

    Made body(Body body) {
        return switch (body) {
            case Body.Sequence sequence -> sequence(sequence);
            case Body.Stack(List<Body.Sequence> layers) -> {
                List<Made> parts = sequences(layers);
                yield counting(parts, Sequences.stack(Made.cyclesOf(parts)));
            }
            case Body.Choice(List<Body.Sequence> choices) -> {
                List<Made> parts = sequences(choices);
                Cycles numbers = Structure.segment(random(), Fraction.ONE);
                yield counting(parts, Choices.chooseInWith(numbers, Made.cyclesOf(parts)));
            }
            case Body.Feet(List<Body.Sequence> feet) -> {
                List<Made> parts = sequences(feet);
                seeds++;
                yield new Made(Sequences.seq(Made.cyclesOf(parts)), null, Made.countedSteps(parts) != null);
            }
        };
    }

    private static Made counting(List<Made> parts, Cycles cycles) {
        Fraction steps = Made.countedSteps(parts);
        return steps == null ? Made.of(cycles) : new Made(cycles.withSteps(steps), null, true);
    }

    /** Random numbers that nothing else of this notation draws. */
    private Cycles random() {
        return Time.early(Signals.rand(), CYCLES_BETWEEN_SEEDS * seeds++);
    }

    private List<Made> sequences(List<Body.Sequence> sequences) {
        List<Made> made = new ArrayList<>(sequences.size());
        for (Body.Sequence sequence : sequences) {
            made.add(sequence(sequence));
        }
        return made;
    }

    private Made sequence(Body.Sequence sequence) {
        int firstWord = words;
        List<Made> parts = new ArrayList<>(sequence.elements().size());
        for (Element element : sequence.elements()) {
            parts.add(element(element));
        }
        try {
            return inSequence(sequence, parts);
        } catch (PatternFault fault) {
            throw fault.at(placeSince(firstWord));
        }
    }

    private static Made inSequence(Body.Sequence sequence, List<Made> parts) {
        List<Weighted> weighted = new ArrayList<>(parts.size());
        boolean isAllWeightless = true;
        Fraction total = Fraction.ZERO;
        for (int place = 0; place < parts.size(); place++) {
            double weight = Amounts.weight(sequence.elements().get(place));
            isAllWeightless &= weight == 0;
            Fraction items = weight == 0 ? Fraction.ONE : Fraction.of(weight);
            weighted.add(new Weighted(items, parts.get(place).cycles()));
            total = total.plus(items);
        }
        Fraction counted = Made.countedSteps(parts);
        boolean isCounted = sequence.isCounted() || counted != null;
        if (isAllWeightless) {
            return new Made(Sequences.seq(Made.cyclesOf(parts)).withSteps(parts.size()), null, isCounted);
        }
        Fraction steps = counted == null ? total : total.times(counted);
        return new Made(Sequences.timeCat(weighted).withSteps(steps), total, isCounted);
    }

    private Made element(Element element) {
        int firstWord = words;
        Made item = item(element.item());
        Cycles cycles = item.cycles();
        for (Change change : changes(element, placeSince(firstWord))) {
            cycles = change.of(cycles);
        }
        return new Made(cycles, null, item.isCounted());
    }

    /** What the modifiers do, in the order in which it is done: repetitions are added up, at the place of the last one. */
    private List<Change> changes(Element element, SourceRange placeOfItem) {
        List<Change> changes = new ArrayList<>(element.modifiers().size());
        double times = 1;
        int placeOfRepetition = NONE;
        for (Modifier modifier : element.modifiers()) {
            if (modifier instanceof Modifier.Replicate replicate) {
                times = Amounts.added(times, replicate.times());
                placeOfRepetition = changes.size();
            } else {
                int firstWord = words;
                UnaryOperator<Cycles> change = change(modifier);
                if (change != null) {
                    changes.add(new Change(words == firstWord ? placeOfItem : placeSince(firstWord), change));
                }
            }
        }
        if (placeOfRepetition != NONE) {
            changes.add(placeOfRepetition, repetition(times, placeOfItem));
        }
        return changes;
    }

    private SourceRange placeSince(int firstWord) {
        return new SourceRange(ordinal, wordStarts.get(firstWord), endOfLastWord);
    }

    private static Change repetition(double times, SourceRange place) {
        return new Change(place, cycles -> {
            Fraction factor = Fraction.of(times);
            return Time.repeatCycles(cycles, factor).fast(factor);
        });
    }

    /** Null for what only says how long an element is. */
    private @Nullable UnaryOperator<Cycles> change(Modifier modifier) {
        return switch (modifier) {
            case Modifier.Weight weight -> null;
            case Modifier.Hold hold -> null;
            case Modifier.Replicate replicate -> throw new IllegalArgumentException("added up before");
            case Modifier.Degrade degrade -> {
                double share = degrade.probability().orElse(EVEN_CHANCE);
                Cycles numbers = random();
                yield cycles -> Chance.degradeByWith(cycles, numbers, share);
            }
            case Modifier.Fast(Item factor) -> {
                Cycles by = item(factor).cycles();
                yield cycles -> Time.fast(cycles, by);
            }
            case Modifier.Slow(Item factor) -> {
                Cycles by = item(factor).cycles();
                yield cycles -> Time.slow(cycles, by);
            }
            case Modifier.Tail(Item item) -> {
                Cycles last = item(item).cycles();
                yield cycles -> cycles.appLeft(last, Amounts::appended);
            }
            case Modifier.Range(Item end) -> {
                Cycles to = item(end).cycles();
                yield cycles -> cycles.squeezeBind(first -> to.bind(last -> Amounts.range(first, last)));
            }
            case Modifier.Euclid euclid -> euclid(euclid);
        };
    }

    private UnaryOperator<Cycles> euclid(Modifier.Euclid euclid) {
        Cycles pulses = argument(euclid.pulses());
        Cycles steps = argument(euclid.steps());
        Cycles rotation = euclid.rotation().map(this::argument).orElse(null);
        return rotation == null
                ? cycles -> Euclid.euclid(cycles, pulses, steps)
                : cycles -> Euclid.euclidRot(cycles, pulses, steps, rotation);
    }

    /** As in Strudel, what modifies an argument is read, and counts where words and chances are numbered, but does nothing. */
    private Cycles argument(Element element) {
        int firstWord = words;
        Cycles item = item(element.item()).cycles();
        changes(element, placeSince(firstWord));
        return item;
    }

    private Made item(Item item) {
        int firstWord = words;
        try {
            return switch (item) {
                case Item.Word word -> Made.of(word(word));
                case Item.Group(Body body) -> body(body);
                case Item.Alternation(List<Body.Sequence> layers) -> alternation(sequences(layers));
                case Item.Polymeter polymeter -> polymeter(polymeter);
            };
        } catch (PatternFault fault) {
            throw fault.at(placeSince(firstWord));
        }
    }

    private static Made alternation(List<Made> layers) {
        List<Cycles> slowed = new ArrayList<>(layers.size());
        for (Made layer : layers) {
            slowed.add(layer.cycles().slow(Amounts.required(layer.weight())));
        }
        return counting(layers, Sequences.stack(slowed));
    }

    private Made polymeter(Item.Polymeter polymeter) {
        List<Made> layers = sequences(polymeter.layers());
        int firstWord = words;
        Item steps = polymeter.steps().orElse(null);
        List<Cycles> aligned =
                steps == null ? aligned(layers) : aligned(layers, item(steps).cycles(), firstWord);
        return new Made(Sequences.stack(aligned), null, Made.countedSteps(layers) != null);
    }

    /** All as long as the first; made anew in each cycle, which cuts events where cycles begin. */
    private static List<Cycles> aligned(List<Made> layers) {
        Fraction steps = Amounts.required(layers.getFirst().weight());
        List<Cycles> aligned = new ArrayList<>(layers.size());
        for (Made layer : layers) {
            Cycles faster = layer.cycles().fast(steps.dividedBy(Amounts.required(layer.weight())));
            aligned.add(Cycles.pure(1)
                    .innerBind(once -> faster)
                    .withSteps(layer.cycles().steps()));
        }
        return aligned;
    }

    private List<Cycles> aligned(List<Made> layers, Cycles steps, int firstWordOfSteps) {
        SourceRange place = placeSince(firstWordOfSteps);
        List<Cycles> aligned = new ArrayList<>(layers.size());
        for (Made layer : layers) {
            Fraction weight = Amounts.required(layer.weight());
            Cycles cycles = layer.cycles();
            aligned.add(
                    steps.innerBind(number -> cycles.fast(Amounts.steps(number).dividedBy(weight)))
                            .withSteps(cycles.steps())
                            .blaming(place));
        }
        return aligned;
    }

    private Cycles word(Item.Word word) {
        int begin = wordStarts.get(words++);
        endOfLastWord = begin + word.text().length();
        return word.isRest()
                ? Cycles.silence()
                : Cycles.pure(WordValue.of(word.text())).located(new SourceRange(ordinal, begin, endOfLastWord));
    }
}
