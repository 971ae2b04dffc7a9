/** What the engine asks of a sound card: the ports that the sound systems of a machine are plugged into. */
@NullMarked
package org.videotracker.engine.device;

import org.jspecify.annotations.NullMarked;
