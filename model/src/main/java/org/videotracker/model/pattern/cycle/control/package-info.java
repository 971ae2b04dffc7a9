/** Named values of cycle patterns: which there are, what they mean, and how patterns of them are made. */
@NullMarked
package org.videotracker.model.pattern.cycle.control;

import org.jspecify.annotations.NullMarked;
