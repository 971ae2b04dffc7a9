/** Devices without a sound card: paced by the system's clock, silent or written to a file. */
@NullMarked
package org.videotracker.app.device.paced;

import org.jspecify.annotations.NullMarked;
