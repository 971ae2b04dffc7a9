/**
 * Gives the engine the clips that a session's samples play: opened by workers, mapped into memory, silent and marked if
 * missing.
 */
@NullMarked
package org.videotracker.media.playback;

import org.jspecify.annotations.NullMarked;
