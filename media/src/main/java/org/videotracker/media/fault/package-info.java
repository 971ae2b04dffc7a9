/** Faults of the program, kept where they can be read after a crash. */
@NullMarked
package org.videotracker.media.fault;

import org.jspecify.annotations.NullMarked;
