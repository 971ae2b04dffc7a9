/** Cycle patterns as they are written. */
@NullMarked
package org.videotracker.model.pattern.expression;

import org.jspecify.annotations.NullMarked;
