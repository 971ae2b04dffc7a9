package org.videotracker.script.lua.source;

import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.NotLuaException;

/** What an error is about, from which its place in the text can be told, if only one thing there fits. */
public sealed interface Blame {

    /** A variable, field or method of this name that is not what it should be. */
    record Value(String name) implements Blame {}

    /**
     * A call of a function of this name.
     *
     * @param argument the number of the argument that is wrong, from 1 on; 0 if it is not known
     * @param quoted the texts that the message quotes
     */
    record Called(String name, int argument, List<String> quoted) implements Blame {}

    /** A place in a text, both from 1 on. */
    record Place(int line, int column) {}

    /**
     * Where it is, near the line that the interpreter names. That is the line where a statement's calls begin, so the place
     * may lie further down.
     *
     * @return empty if nothing there fits, or several things do
     */
    default Optional<Place> place(String text, int line) {
        try {
            return new BlameSearch(this, Chunk.parse(text), line).found();
        } catch (NotLuaException refusal) {
            return Optional.empty();
        }
    }
}
