package org.videotracker.script.lua.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.syntax.NotLuaException;
import org.videotracker.script.lua.syntax.Places;
import org.videotracker.script.lua.syntax.Token;

/** Finds in the text that is being edited the places of the one that was evaluated, where their statement is unchanged. */
final class Transfer {
    private final LuaSource evaluated;
    private final String present;
    private final Places places;
    private final Map<Unit, Unit> counterparts = new HashMap<>();
    private @Nullable LuaSource source;

    Transfer(LuaSource evaluated, String present) {
        this.evaluated = evaluated;
        this.present = present;
        places = new Places(present);
        if (present.equals(evaluated.text())) {
            return;
        }
        try {
            source = LuaSource.parse(present);
            pair(byIdentity(evaluated), byIdentity(source));
        } catch (NotLuaException beingTyped) {
            source = null; // what lies before and after the place of the edit is still to be found
        }
    }

    private static Map<String, List<Unit>> byIdentity(LuaSource source) {
        Map<String, List<Unit>> units = new HashMap<>();
        source.units()
                .forEach(unit -> units.computeIfAbsent(unit.identity(), key -> new ArrayList<>())
                        .add(unit));
        return units;
    }

    /** Of equal statements each has its own, unless there are more or fewer of them. */
    private void pair(Map<String, List<Unit>> before, Map<String, List<Unit>> after) {
        before.forEach((identity, units) -> {
            List<Unit> others = after.getOrDefault(identity, List.of());
            for (int i = 0; i < units.size() && units.size() == others.size(); i++) {
                counterparts.put(units.get(i), others.get(i));
            }
        });
    }

    /** Where the character is that was at a place of the evaluated text, whose word and statement are still the same. */
    Optional<Integer> offset(int begin) {
        if (present.equals(evaluated.text())) {
            return Optional.of(begin);
        }
        Optional<Unit> unit = evaluated.units().stream()
                .filter(one -> one.begin() <= begin && begin < one.end())
                .findFirst();
        @Nullable LuaSource parsed = source;
        return unit.flatMap(one -> parsed == null
                ? aside(one).map(shift -> begin + shift)
                : Optional.ofNullable(counterparts.get(one)).flatMap(other -> sameWord(one, begin, parsed, other)));
    }

    /** The line of the present text for one of the evaluated; 0 if its statement is gone or changed. */
    int line(int evaluatedLine) {
        if (evaluatedLine == 0) {
            return 0;
        }
        return evaluated.units().stream()
                .filter(unit -> unit.line() <= evaluatedLine
                        && evaluatedLine <= evaluated.chunk().places().line(unit.end()))
                .findFirst()
                .flatMap(unit -> offset(unit.begin()).map(begin -> places.line(begin) + evaluatedLine - unit.line()))
                .orElse(0);
    }

    private Optional<Integer> sameWord(Unit before, int begin, LuaSource parsed, Unit after) {
        int word = firstWord(evaluated, before.begin());
        int other = firstWord(parsed, after.begin());
        for (Token token = evaluated.chunk().tokens().get(word); token.begin() < begin; word++, other++) {
            token = evaluated.chunk().tokens().get(word + 1);
        }
        return Optional.of(parsed.chunk().tokens().get(other).begin());
    }

    private static int firstWord(LuaSource source, int begin) {
        List<Token> tokens = source.chunk().tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How far a statement has moved that lies before or after all that was edited. */
    private Optional<Integer> aside(Unit unit) {
        String before = evaluated.text();
        int most = Math.min(before.length(), present.length());
        int prefix = 0;
        while (prefix < most && before.charAt(prefix) == present.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix
                && before.charAt(before.length() - 1 - suffix) == present.charAt(present.length() - 1 - suffix)) {
            suffix++;
        }
        if (unit.end() < prefix) {
            return Optional.of(0);
        }
        return unit.begin() > before.length() - suffix
                ? Optional.of(present.length() - before.length())
                : Optional.empty();
    }
}
