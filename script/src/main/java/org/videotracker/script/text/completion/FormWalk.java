package org.videotracker.script.text.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Part;
import org.videotracker.script.text.verb.Part.Count;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.word.Word;

/** Goes through a form with the words that are complete: what can come next, by every way of reading them. */
final class FormWalk {
    private final List<Part> parts;

    /**
     * A place in the form.
     *
     * @param part the part that is next
     * @param isTaken whether that is a slot for several words, of which one is there
     * @param bound the words that stand in slots, by the slot's name
     */
    private record Place(int part, boolean isTaken, Map<String, List<Word>> bound) {}

    /**
     * What can come next.
     *
     * @param next what comes after it
     * @param bound the words that stand in slots, by the slot's name
     */
    record Expected(Part part, Optional<Part> next, Map<String, List<Word>> bound) {

        /** The first word in a slot; empty if there is none. */
        Optional<Word> word(String slot) {
            return words(slot).stream().findFirst();
        }

        List<Word> words(String slot) {
            return bound.getOrDefault(slot, List.of());
        }
    }

    private FormWalk(Form form) {
        parts = form.parts();
    }

    static List<Expected> after(Form form, List<Word> words) {
        FormWalk walk = new FormWalk(form);
        List<Place> places = List.of(new Place(0, false, Map.of()));
        for (Word word : words) {
            List<Place> reached = new ArrayList<>();
            for (Place place : places) {
                walk.open(place).forEach(part -> walk.step(place, part, word).ifPresent(reached::add));
            }
            places = reached;
        }
        List<Expected> expected = new ArrayList<>();
        for (Place place : places) {
            for (int part : walk.open(place)) {
                Optional<Part> next =
                        part + 1 < walk.parts.size() ? Optional.of(walk.parts.get(part + 1)) : Optional.empty();
                expected.add(new Expected(walk.parts.get(part), next, place.bound));
            }
        }
        return expected;
    }

    /** The parts that the next word can be: the next one, and those behind it if that can be left out. */
    private List<Integer> open(Place place) {
        List<Integer> open = new ArrayList<>();
        for (int part = place.part; part < parts.size(); part++) {
            open.add(part);
            boolean isEnough = place.isTaken && part == place.part;
            if (!isEnough && !canBeLeftOut(parts.get(part))) {
                break;
            }
        }
        return open;
    }

    private static boolean canBeLeftOut(Part part) {
        return switch (part) {
            case Keyword keyword -> keyword.optional();
            case Slot slot -> slot.count() == Count.OPTIONAL || slot.count() == Count.ANY;
        };
    }

    private Optional<Place> step(Place place, int index, Word word) {
        Part part = parts.get(index);
        if (!part.takes(word)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (part) {
                    case Keyword keyword -> new Place(index + 1, false, place.bound);
                    case Slot slot -> {
                        boolean isMany = slot.count() == Count.ANY || slot.count() == Count.SOME;
                        Map<String, List<Word>> bound = new HashMap<>(place.bound);
                        bound.merge(slot.name(), List.of(word), FormWalk::joined);
                        yield new Place(isMany ? index : index + 1, isMany, Map.copyOf(bound));
                    }
                });
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
