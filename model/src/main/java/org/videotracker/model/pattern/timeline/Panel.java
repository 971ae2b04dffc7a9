package org.videotracker.model.pattern.timeline;

import org.videotracker.model.pattern.cycle.Cycles;

/**
 * A pattern in a picture.
 *
 * @param caption how it is written; nothing stands above it where this is empty
 */
public record Panel(String caption, Cycles pattern) {}
