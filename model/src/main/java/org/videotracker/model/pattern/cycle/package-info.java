/** Cycle patterns: pure functions from a span of exact time to events, and the combinators over them. */
@NullMarked
package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.NullMarked;
