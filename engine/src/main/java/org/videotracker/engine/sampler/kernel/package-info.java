/** Reads sound at any speed: interpolation, the windows it needs, and the loops that mix it. */
@NullMarked
package org.videotracker.engine.sampler.kernel;

import org.jspecify.annotations.NullMarked;
