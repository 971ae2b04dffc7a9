package org.videotracker.script.lua.patterns;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.script.lua.Playing;

/** What Lua of the page makes of a new project. */
final class Lua {
    private Lua() {}

    /** The patterns that expressions are, in their order. */
    static List<Expression> expressions(List<String> expressions) {
        StringBuilder script = new StringBuilder();
        for (int index = 0; index < expressions.size(); index++) {
            script.append("pattern(\"it%06d\", %s)%n".formatted(index, expressions.get(index)));
        }
        return written(script.toString());
    }

    /** The patterns that a script writes, in the order in which it names them. */
    static List<Expression> written(String script) {
        try (Playing playing = new Playing()) {
            playing.applied(script);
            SortedMap<Integer, Expression> byPlace = new TreeMap<>();
            playing.session().patterns().forEach((name, pattern) -> {
                if (pattern instanceof CyclePattern cycles) {
                    byPlace.put(script.indexOf('"' + name + '"'), cycles.expression());
                }
            });
            return List.copyOf(byPlace.values());
        }
    }
}
