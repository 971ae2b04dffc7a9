/** The notes of cycle patterns: asked for ahead of time on the engine thread, one cycle at a time, and read on the audio thread. */
@NullMarked
package org.videotracker.engine.sequencing.cycle;

import org.jspecify.annotations.NullMarked;
