/** What every device does with the sound that it pulls. */
@NullMarked
package org.videotracker.app.device.pull;

import org.jspecify.annotations.NullMarked;
