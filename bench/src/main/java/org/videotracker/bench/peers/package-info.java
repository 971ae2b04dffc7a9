/** The same work in other programs, beside ours. */
@NullMarked
package org.videotracker.bench.peers;

import org.jspecify.annotations.NullMarked;
