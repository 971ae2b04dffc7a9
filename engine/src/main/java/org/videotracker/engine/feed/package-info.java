/** Pictures from outside, handed over without waiting: the port that cameras, the desktop and the studio are plugged into. */
@NullMarked
package org.videotracker.engine.feed;

import org.jspecify.annotations.NullMarked;
