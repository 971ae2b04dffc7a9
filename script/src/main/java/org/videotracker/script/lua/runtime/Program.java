package org.videotracker.script.lua.runtime;

import java.util.List;
import java.util.Set;

/**
 * A script in pieces that are run one after another, as one run. All that it sets are globals, but for the names that it has
 * declared to be its own: these are seen by all pieces of a script of its name, in this run and in later ones, and by nobody else.
 *
 * @param script the whole text, of which errors show lines
 * @param pieces in their order
 * @param locals the names of its own
 */
public record Program(Script script, List<Piece> pieces, Set<String> locals) {

    /**
     * A part of the text that is Lua on its own.
     *
     * @param line where it begins, from 1 on
     */
    public record Piece(int line, String code) {}

    public Program {
        pieces = List.copyOf(pieces);
        locals = Set.copyOf(locals);
    }

    /** In one piece, with nothing of its own. */
    public static Program of(Script script) {
        return new Program(script, List.of(new Piece(1, script.text())), Set.of());
    }
}
