/** A line that is typed: motion, cutting, the lines typed before, completion. */
@NullMarked
package org.videotracker.studio.line;

import org.jspecify.annotations.NullMarked;
