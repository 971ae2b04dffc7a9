/** Patterns of steps, as they would be written. */
@NullMarked
package org.videotracker.model.pattern.written;

import org.jspecify.annotations.NullMarked;
