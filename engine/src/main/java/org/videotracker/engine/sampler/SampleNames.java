package org.videotracker.engine.sampler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the samples of a bank by name, in any case: those of that very name, or else those of that name without the ending of a file,
 * or else those whose names begin with it. Immutable, but for the names that were not found.
 */
public final class SampleNames {
    /** No sample has a name. */
    public static final SampleNames NONE = new SampleNames(List.of(), () -> {});

    static final int NOT_FOUND = -1;
    /** Longer endings are no endings of files. */
    private static final int LONGEST_ENDING = 5;

    private final List<String> names;
    private final String[] small;
    private final Map<String, int[]> exact;
    private final Map<String, int[]> withoutEnding;
    private final UnfoundNames unfound;

    /**
     * @param names in the order of the slots; empty for an empty one
     * @param onUnfound called on the audio thread when a name was not found; neither waits nor allocates
     */
    public SampleNames(List<String> names, Runnable onUnfound) {
        this.names = List.copyOf(names);
        small = names.stream().map(name -> name.trim().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        exact = slots(List.of(small));
        withoutEnding = slots(names.stream()
                .map(name -> withoutEnding(name.trim().toLowerCase(Locale.ROOT)))
                .toList());
        unfound = new UnfoundNames(onUnfound);
    }

    private static Map<String, int[]> slots(List<String> names) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int slot = 0; slot < names.size(); slot++) {
            if (!names.get(slot).isEmpty()) {
                byName.computeIfAbsent(names.get(slot), name -> new ArrayList<>())
                        .add(slot);
            }
        }
        Map<String, int[]> slots = new HashMap<>();
        byName.forEach((name, found) ->
                slots.put(name, found.stream().mapToInt(Integer::intValue).toArray()));
        return slots;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot - 1 <= LONGEST_ENDING ? name.substring(0, dot) : name;
    }

    /** The names, in the order of the slots; empty for an empty one. */
    List<String> names() {
        return names;
    }

    /** What was not found. */
    UnfoundNames unfound() {
        return unfound;
    }

    /** The slot of a name, as {@link #find} has it. */
    public OptionalInt slot(String name, int choice) {
        int slot = find(name, choice);
        return slot == NOT_FOUND ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /**
     * The slot of a name, or {@link #NOT_FOUND}. Audio thread.
     *
     * @param name in small letters
     * @param choice which one where there are several, going round behind the last
     */
    int find(String name, int choice) {
        int @Nullable [] found = exact.get(name);
        if (found == null) {
            found = withoutEnding.get(name);
        }
        if (found != null) {
            return found[Math.floorMod(choice, found.length)];
        }
        int slot = beginningWith(name, choice);
        if (slot == NOT_FOUND) {
            unfound.add(name);
        }
        return slot;
    }

    private int beginningWith(String name, int choice) {
        int count = 0;
        for (int slot = 0; slot < small.length; slot++) {
            count += small[slot].startsWith(name) ? 1 : 0;
        }
        if (count == 0 || name.isEmpty()) {
            return NOT_FOUND;
        }
        int left = Math.floorMod(choice, count);
        int slot = 0;
        while (!small[slot].startsWith(name) || left-- > 0) {
            slot++;
        }
        return slot;
    }

    /** That there is no sample of a name, as a sentence for the player. */
    String sentence(String name, String sampler) {
        List<String> present = IntStream.range(0, names.size())
                .filter(slot -> !small[slot].isEmpty())
                .mapToObj(names::get)
                .distinct()
                .toList();
        int shown = Math.min(12, present.size());
        String rest = present.size() > shown ? " and " + (present.size() - shown) + " more" : "";
        String there = present.isEmpty() ? "it has none" : "there are " + String.join(", ", present.subList(0, shown));
        return "There is no sample called \"" + name + "\" in " + sampler + "; " + there + rest + ".";
    }
}
