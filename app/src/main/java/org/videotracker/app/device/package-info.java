/** The sound devices of this machine. */
@NullMarked
package org.videotracker.app.device;

import org.jspecify.annotations.NullMarked;
