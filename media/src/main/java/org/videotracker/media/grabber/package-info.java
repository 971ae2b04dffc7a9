/** The process that sees a camera, the desktop or a stream, and the way in which its pictures reach the program. */
@NullMarked
package org.videotracker.media.grabber;

import org.jspecify.annotations.NullMarked;
