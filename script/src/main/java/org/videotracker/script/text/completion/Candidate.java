package org.videotracker.script.text.completion;

/**
 * Something that could stand at the cursor.
 *
 * @param insert what replaces the unfinished word, in quotes where it needs them
 * @param shown the same for a list
 * @param description what it is or does; may be empty
 * @param isWhole whether a blank can follow; what is not whole, such as a folder, goes on
 */
public record Candidate(String insert, String shown, String description, boolean isWhole) {}
