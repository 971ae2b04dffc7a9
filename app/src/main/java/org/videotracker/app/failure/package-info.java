/** How a run that fails says so: wrong usage, bad input, a bug of ours. */
@NullMarked
package org.videotracker.app.failure;

import org.jspecify.annotations.NullMarked;
