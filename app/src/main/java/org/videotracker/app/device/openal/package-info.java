/** OpenAL Soft: the sound card of any desktop, by a callback. */
@NullMarked
package org.videotracker.app.device.openal;

import org.jspecify.annotations.NullMarked;
