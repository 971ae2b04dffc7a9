/** A written pattern of numbers as a modulator. */
@NullMarked
package org.videotracker.engine.modulator.pattern;

import org.jspecify.annotations.NullMarked;
