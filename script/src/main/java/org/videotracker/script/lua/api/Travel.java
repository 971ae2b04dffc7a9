package org.videotracker.script.lua.api;

/**
 * What a script wants of the history.
 *
 * @param steps how many
 * @param isBack whether they are undone, or done again
 */
public record Travel(int steps, boolean isBack) {}
