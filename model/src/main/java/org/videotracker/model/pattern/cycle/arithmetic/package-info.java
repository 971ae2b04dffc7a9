/** Calculating with the values of cycle patterns. */
@NullMarked
package org.videotracker.model.pattern.cycle.arithmetic;

import org.jspecify.annotations.NullMarked;
