/** The outputs: the device that sounds, the monitor that shows, and the file that records. */
@NullMarked
package org.videotracker.studio.output;

import org.jspecify.annotations.NullMarked;
