package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;

/**
 * What a tooltip says of a value. Any thread.
 *
 * @param path where it is
 * @param sentences what it is, its range and default, and what moves it
 * @param luaLine what does the same in a script
 */
public record ParameterTip(String path, List<String> sentences, String luaLine) {
    private static final int SHOWN = 100;

    /** Of what there is to say. */
    public static ParameterTip of(ParameterFacts facts) {
        List<String> sentences = new ArrayList<>();
        if (!facts.description().isEmpty()) {
            sentences.add(facts.description());
        }
        String initial = facts.initial();
        sentences.add("Range: " + facts.range() + (initial.isEmpty() ? "" : "; default " + initial));
        if (!facts.movers().isEmpty()) {
            sentences.add("Moved by " + String.join(", ", facts.movers()));
        }
        if (facts.moved() > 0) {
            sentences.add(facts.moved() == 1 ? "Moves another value" : "Moves " + facts.moved() + " values");
        }
        return new ParameterTip(facts.path(), List.copyOf(sentences), facts.luaLine());
    }

    /** The line of Lua as far as a tooltip has room for it. */
    String shownLine() {
        return luaLine.length() <= SHOWN ? luaLine : luaLine.substring(0, SHOWN) + "...";
    }
}
