package org.videotracker.script.text.verb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.verb.Part.Count;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/**
 * One way of writing a command.
 *
 * @param parts in their order; the first is a keyword
 * @param meaning what the words then mean
 */
public record Form(List<Part> parts, Meaning meaning) {

    /** Turns words into a statement. */
    @FunctionalInterface
    interface Meaning {
        Statement of(Arguments arguments);
    }

    /** What became of the attempt to read words in this form. */
    sealed interface Attempt {}

    /** They fit. */
    record Fit(Statement statement) implements Attempt {}

    /**
     * They do not.
     *
     * @param index of the word that does not fit; the number of words where one is missing
     * @param expected the part it was held against; empty for a word too many
     * @param fault what is wrong with it, where there is more to say
     */
    record Misfit(int index, Optional<Part> expected, Optional<Refusal> fault) implements Attempt {}

    static Form of(Meaning meaning, Part... parts) {
        return new Form(List.of(parts), meaning);
    }

    /** As the help writes it. */
    public String print() {
        return parts.stream().map(Part::print).collect(Collectors.joining(" "));
    }

    /** The keyword it begins with. */
    Keyword first() {
        return (Keyword) parts.getFirst();
    }

    /** Reads words, of which there is at least one. */
    Attempt read(List<Word> words) {
        Map<String, List<Word>> bySlot = new HashMap<>();
        List<String> given = new ArrayList<>();
        Optional<Refusal> passedOver = Optional.empty();
        int at = 0;
        for (Part part : parts) {
            switch (part) {
                case Keyword keyword -> {
                    boolean isThere = at < words.size() && keyword.matches(words.get(at));
                    if (!isThere && !keyword.optional()) {
                        return new Misfit(at, Optional.of(part), Optional.empty());
                    }
                    if (isThere) {
                        given.add(keyword.names().getFirst());
                        at++;
                    }
                }
                case Slot slot -> {
                    List<Word> taken = new ArrayList<>();
                    passedOver = take(slot, words.subList(at, words.size()), taken);
                    boolean isNeeded = slot.count() == Count.ONE || slot.count() == Count.SOME;
                    if (taken.isEmpty() && isNeeded) {
                        return new Misfit(at, Optional.of(part), passedOver);
                    }
                    if (!taken.isEmpty()) {
                        bySlot.put(slot.name(), taken);
                    }
                    at += taken.size();
                }
            }
        }
        return at < words.size()
                ? new Misfit(at, Optional.empty(), passedOver)
                : new Fit(meaning.of(new Arguments(words.getFirst(), bySlot, given)));
    }

    /** Takes the words that fit a slot; what is wrong with the one after them, if anything. */
    private static Optional<Refusal> take(Slot slot, List<Word> words, List<Word> taken) {
        boolean isMany = slot.count() == Count.ANY || slot.count() == Count.SOME;
        for (Word word : words) {
            if (!taken.isEmpty() && !isMany) {
                return Optional.empty();
            }
            Optional<Refusal> fault = slot.kind().fault(word, slot.name());
            if (fault.isPresent()) {
                return fault;
            }
            taken.add(word);
        }
        return Optional.empty();
    }

    /** The refusal of a word too many. */
    static Refusal surplus(Word word, List<Word> words) {
        String before =
                words.subList(0, words.indexOf(word)).stream().map(Word::text).collect(Collectors.joining(" "));
        return Refusal.at(
                word,
                ResultCode.USAGE,
                "Nothing can follow \"" + before + "\" here, but " + word.shown() + " does.",
                "");
    }
}
