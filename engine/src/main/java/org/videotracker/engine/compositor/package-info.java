/**
 * Pictures laid over one another. {@link org.videotracker.engine.compositor.Compositor} mixes
 * {@link org.videotracker.engine.compositor.Layer}s of {@link org.videotracker.engine.compositor.Picture}s strip by
 * strip, so that what it works on stays in the processor's cache. Owned by the video thread; allocates nothing per
 * frame.
 */
@NullMarked
package org.videotracker.engine.compositor;

import org.jspecify.annotations.NullMarked;
