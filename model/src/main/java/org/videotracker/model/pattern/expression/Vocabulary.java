package org.videotracker.model.pattern.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.rejection.Rejection.Code;

/** All the words that expressions can be made of, in one table, and what they mean. Pure; any thread may call. */
public final class Vocabulary {
    private static final List<Entry> ENTRIES = Stream.of(
                    new ControlWords(),
                    new JoiningWords(),
                    new TimeWords(),
                    new StructureWords(),
                    new ChangeWords(),
                    new ChanceWords(),
                    new SignalWords(),
                    new ArithmeticWords(),
                    new ValueFunctionWords(),
                    new PitchWords(),
                    new SoundWords())
            .flatMap(theme -> theme.words().stream().map(word -> new Entry(word, theme)))
            .toList();
    private static final Map<String, Entry> BY_NAME = byName();

    private Vocabulary() {}

    private static Map<String, Entry> byName() {
        Map<String, Entry> byName = new HashMap<>();
        for (Entry entry : ENTRIES) {
            Stream.concat(Stream.of(entry.word().name()), entry.word().aliases().stream())
                    .forEach(name -> {
                        if (byName.put(name, entry) != null) {
                            throw new IllegalStateException("two words of the vocabulary are called " + name);
                        }
                    });
        }
        return Map.copyOf(byName);
    }

    /** All words, by theme. */
    public static List<Word> words() {
        return ENTRIES.stream().map(Entry::word).toList();
    }

    /** The words of functions of a value. */
    public static List<Word> valueWords() {
        return ValueWords.all();
    }

    /** The word of a name or alias. */
    public static Optional<Word> word(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Entry::word);
    }

    /**
     * What an expression means. It costs little, however functions are inside each other.
     *
     * @throws ExpressionException where it means nothing: its sentence says which argument of which word is to blame
     */
    public static Cycles compile(Expression expression) throws ExpressionException {
        return build(new Reading(BY_NAME, false), expression);
    }

    /** The mini-notation in an expression, in reading order: the source ranges of its events count these. */
    public static List<String> notations(Expression expression) throws ExpressionException {
        Reading reading = new Reading(BY_NAME, false);
        requireSmall(expression);
        reading.pattern(expression, Place.WHOLE, null);
        return List.copyOf(reading.notations());
    }

    /**
     * Whether a call is right, of which the calls within are: so that who builds an expression is told at once.
     *
     * @throws ExpressionException if it is not
     */
    public static void check(Expression.Call call) throws ExpressionException {
        new Reading(BY_NAME, true).pattern(call, Place.WHOLE, null);
    }

    private static Cycles build(Reading reading, Expression expression) throws ExpressionException {
        requireSmall(expression);
        Part<Cycles> part = reading.pattern(expression, Place.WHOLE, null);
        Budget budget = new Budget();
        try {
            return part.in(Scope.empty(budget));
        } catch (PatternFault fault) {
            throw Place.WHOLE.error(Code.ILLEGAL_VALUE, sentence(fault), "");
        } finally {
            budget.close();
        }
    }

    private static void requireSmall(Expression expression) throws ExpressionException {
        Optional<String> fault = expression.fault();
        if (fault.isPresent()) {
            throw Place.WHOLE.error(Code.LIMIT, fault.get(), "");
        }
    }

    private static String sentence(PatternFault fault) {
        return "This pattern cannot be built: " + fault.getMessage() + ".";
    }
}
