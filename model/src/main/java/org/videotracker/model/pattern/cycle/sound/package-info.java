/** Combinators of cycle patterns that deal with samples and with where they sound. */
@NullMarked
package org.videotracker.model.pattern.cycle.sound;

import org.jspecify.annotations.NullMarked;
