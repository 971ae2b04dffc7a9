package org.videotracker.studio.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what: the table of {@link Action}, with what a file of the player changes in it. Immutable. */
public final class Keymap {
    private final Map<Action, List<Chord>> chords;
    private final Map<Context, Map<Chord, Action>> actions;

    private Keymap(Map<Action, List<Chord>> chords) {
        this.chords = chords;
        actions = new EnumMap<>(Context.class);
        chords.forEach((action, keys) -> keys.forEach(chord ->
                actions.computeIfAbsent(action.context(), _ -> new HashMap<>()).put(chord, action)));
    }

    /** The keys as they are made. */
    public static Keymap standard() {
        Map<Action, List<Chord>> chords = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            chords.put(action, action.chords());
        }
        return new Keymap(chords);
    }

    /** A file that changes keys, or what is wrong with it. */
    public record Reading(Keymap keymap, List<String> complaints) {}

    /**
     * Reads a file of lines such as {@code play-stop = Space, Ctrl+Space}, {@code redo =} for no key at all, and {@code # remark}.
     * What is wrong is left out, and said in a sentence with its line.
     */
    public static Reading read(String text) {
        Map<Action, List<Chord>> chords = new EnumMap<>(standard().chords);
        List<String> complaints = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = line.strip();
            if (!said.isEmpty() && !said.startsWith("#")) {
                String complaint = readLine(said, chords);
                if (!complaint.isEmpty()) {
                    complaints.add("Line " + number + " of the file of keys: " + complaint);
                }
            }
        }
        Keymap keymap = new Keymap(chords);
        complaints.addAll(keymap.collisions());
        return new Reading(keymap, complaints);
    }

    private static String readLine(String line, Map<Action, List<Chord>> chords) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return "write ACTION = KEY, KEY, such as play-stop = Space.";
        }
        String name = line.substring(0, equals).strip();
        Optional<Action> action = Arrays.stream(Action.values())
                .filter(one -> one.id().equals(name))
                .findFirst();
        if (action.isEmpty()) {
            return "there is no action " + name + "; the list of keys names all.";
        }
        List<Chord> keys = new ArrayList<>();
        for (String key : line.substring(equals + 1).split(",")) {
            if (!key.isBlank()) {
                Optional<Chord> chord = Chord.parse(key);
                if (chord.isEmpty()) {
                    return "there is no key " + key.strip() + "; write it as Ctrl+Shift+K, F5, PageUp or Pad-A.";
                }
                keys.add(chord.get());
            }
        }
        chords.put(action.get(), List.copyOf(keys));
        return "";
    }

    /** Keys that mean two things in one place, each in a sentence. */
    public List<String> collisions() {
        List<String> found = new ArrayList<>();
        for (Action action : Action.values()) {
            for (Chord chord : keys(action)) {
                Optional<Action> other = find(chord, action.context());
                if (other.isPresent() && other.get() != action) {
                    found.add(chord.text() + " is the key of both " + action.id() + " and "
                            + other.get().id() + "; the latter has it.");
                }
            }
        }
        return found;
    }

    /** What a key does in a place. */
    public Optional<Action> find(Chord chord, Context context) {
        Map<Chord, Action> there = actions.get(context);
        return there == null ? Optional.empty() : Optional.ofNullable(there.get(chord));
    }

    /** The keys of an action. */
    public List<Chord> keys(Action action) {
        return chords.getOrDefault(action, List.of());
    }

    /** The first key of an action as menus show it; empty for none. */
    public String shown(Action action) {
        List<Chord> keys = keys(action);
        return keys.isEmpty() ? "" : keys.getFirst().text();
    }
}
