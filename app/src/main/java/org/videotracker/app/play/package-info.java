/** Playing a session live: the devices, the pictures, the recording, and what the person who plays sees of it. */
@NullMarked
package org.videotracker.app.play;

import org.jspecify.annotations.NullMarked;
