/** What the machine did while something was measured: when it gave no core to a thread that only wanted to wake up. */
@NullMarked
package org.videotracker.bench.stall;

import org.jspecify.annotations.NullMarked;
