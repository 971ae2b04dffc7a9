package org.videotracker.script.lua.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.SyntaxError;

/**
 * A text that is Lua, cut into units. Evaluated one after another in one environment they do what the text does as a whole,
 * but for {@code local} names at the top level, which are one variable for each name. A text that jumps to labels at its top
 * level, or that sets {@code _ENV} there, is one unit, with true local names.
 */
public final class LuaSource {
    private final Chunk chunk;
    private final List<Unit> units;

    private LuaSource(Chunk chunk) {
        this.chunk = chunk;
        units = Units.of(chunk);
    }

    /**
     * Reads a text.
     *
     * @throws NotLuaException if it is no Lua; {@link NotLuaException#error} says where
     */
    public static LuaSource parse(String text) throws NotLuaException {
        return new LuaSource(Chunk.parse(text));
    }

    /** What is wrong with a text, for marks while it is being written; an empty list if nothing is. */
    public static List<SyntaxError> errors(String text) {
        try {
            Chunk.parse(text);
            return List.of();
        } catch (NotLuaException refusal) {
            return List.of(refusal.error());
        }
    }

    public String text() {
        return chunk.text();
    }

    /** The text as a tree. */
    public Chunk chunk() {
        return chunk;
    }

    /** The statements at the top level, in their order. */
    public List<Unit> units() {
        return units;
    }

    /** The units that lie in a part of the text, even with a single character or, for an empty part, that border on it. */
    public List<Unit> units(int begin, int end) {
        return units.stream()
                .filter(unit -> begin == end
                        ? unit.begin() <= begin && begin <= unit.end()
                        : unit.begin() < end && begin < unit.end())
                .toList();
    }

    /**
     * What is to be done, after an older text has been evaluated, so that this one is. To be run are the units that say
     * something new, as often as they do, and after them those that read, by way of others too, a name that such a unit
     * defines; where a name has lost a definition and got none in its place, also the units that still define or read it.
     */
    public Change changedSince(LuaSource before) {
        Map<String, Integer> old = new HashMap<>();
        before.units.forEach(unit -> old.merge(unit.identity(), 1, Integer::sum));
        Set<Unit> added = new HashSet<>();
        for (Unit unit : units) {
            if (!take(old, unit)) {
                added.add(unit);
            }
        }
        List<Unit> removed = removed(before, old);
        Set<String> lost = new HashSet<>();
        removed.forEach(unit -> lost.addAll(unit.defines()));
        added.forEach(unit -> lost.removeAll(unit.defines()));
        return new Change(affected(added, lost), removed);
    }

    private static boolean take(Map<String, Integer> counts, Unit unit) {
        int count = counts.getOrDefault(unit.identity(), 0);
        counts.put(unit.identity(), Math.max(0, count - 1));
        return count > 0;
    }

    /** @param left how many of each identity the new text has no place for: the last ones count as removed */
    private static List<Unit> removed(LuaSource before, Map<String, Integer> left) {
        List<Unit> removed = new ArrayList<>();
        for (Unit unit : before.units.reversed()) {
            if (take(left, unit)) {
                removed.addFirst(unit);
            }
        }
        return removed;
    }

    private List<Unit> affected(Set<Unit> added, Set<String> lost) {
        Set<String> changed = new HashSet<>(lost);
        List<Unit> affected = new ArrayList<>();
        for (Unit unit : units) {
            if (added.contains(unit) || meets(unit.reads(), changed) || meets(unit.defines(), lost)) {
                affected.add(unit);
                changed.addAll(unit.defines());
            }
        }
        return affected;
    }

    private static boolean meets(Set<String> names, Set<String> changed) {
        return names.stream().anyMatch(changed::contains);
    }
}
