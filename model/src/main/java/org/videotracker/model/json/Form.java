package org.videotracker.model.json;

import org.videotracker.model.module.Catalog;

/** How the values of one type are written and read. */
interface Form<T> {

    /**
     * Adds a value, without any white space, to a text.
     *
     * @throws IllegalArgumentException if it holds a number that JSON does not have
     */
    void write(T value, StringBuilder text);

    /** Reads a value, or says what is wrong where. */
    T read(Part part, Catalog catalog) throws UnreadableSessionException;
}
