package org.videotracker.script.lua.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.syntax.Token;

/** Where the lines of a text's statements are in a later text that still has them. */
public final class LineMap {
    private final int[] lines;

    private LineMap(int[] lines) {
        this.lines = lines;
    }

    /** Of equal statements the first is taken for the first, and so on. */
    public static LineMap between(LuaSource before, LuaSource after) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        int word = 0;
        for (Unit unit : after.units()) {
            word = firstWord(after, word, unit);
            places.computeIfAbsent(unit.identity(), key -> new ArrayDeque<>()).add(word);
        }
        int[] lines = new int[before.chunk().places().lines() + 1];
        word = 0;
        for (Unit unit : before.units()) {
            word = firstWord(before, word, unit);
            @Nullable
            Integer place =
                    places.getOrDefault(unit.identity(), new ArrayDeque<>()).poll();
            if (place != null) {
                pair(before, word, unit.end(), after.chunk().tokens(), place, lines);
            }
        }
        return new LineMap(lines);
    }

    private static int firstWord(LuaSource source, int from, Unit unit) {
        int word = from;
        while (source.chunk().tokens().get(word).begin() < unit.begin()) {
            word++;
        }
        return word;
    }

    private static void pair(LuaSource before, int from, int end, List<Token> others, int place, int[] lines) {
        List<Token> tokens = before.chunk().tokens();
        for (int i = from; i < tokens.size() && tokens.get(i).begin() < end; i++) {
            Token token = tokens.get(i);
            int shift = others.get(place + i - from).line() - token.line();
            int last = before.chunk().places().line(token.end());
            for (int line = token.line(); line <= last; line++) {
                lines[line] = lines[line] == 0 ? line + shift : lines[line];
            }
        }
    }

    /** The line in the later text of a line of the earlier; 0 if its statement was changed, or is gone. */
    public int line(int before) {
        return before > 0 && before < lines.length ? lines[before] : 0;
    }
}
