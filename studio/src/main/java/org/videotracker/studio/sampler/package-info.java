/** The sampler's panel: its bank, its waveform with what can be dragged on it, and its voices. */
@NullMarked
package org.videotracker.studio.sampler;

import org.jspecify.annotations.NullMarked;
