package org.videotracker.script.lua.api;

/**
 * A moment of the musical time, as scripts are told it.
 *
 * @param beat counted from the beginning
 * @param tempo in beats per minute; on its way to the target during a glide
 */
public record Moment(double beat, double tempo) {}
