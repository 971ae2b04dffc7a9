/** Time: the sample clock, tempo, and musical positions that are exact functions of the frame. */
@NullMarked
package org.videotracker.engine.time;

import org.jspecify.annotations.NullMarked;
