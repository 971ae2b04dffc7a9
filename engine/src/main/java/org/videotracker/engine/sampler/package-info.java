/**
 * The MultiSampler's sound and pictures: from a trigger to a mixed stereo run and the list of pictures on show. {@link
 * org.videotracker.engine.sampler.Sampler} is the entrance; the audio thread owns it.
 */
@NullMarked
package org.videotracker.engine.sampler;

import org.jspecify.annotations.NullMarked;
