package org.videotracker.model.pattern.cycle;

/**
 * A question to a pattern: what happens in this span?
 *
 * @param span the time asked for
 * @param work how much the answer may cost
 */
public record Query(TimeSpan span, Work work) {}
