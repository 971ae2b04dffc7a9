/** How loud a voice is: the envelope, straight ramps, and the windows of grains. */
@NullMarked
package org.videotracker.engine.sampler.envelope;

import org.jspecify.annotations.NullMarked;
