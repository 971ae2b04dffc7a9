/** What playing pictures costs. */
@NullMarked
package org.videotracker.bench.picture;

import org.jspecify.annotations.NullMarked;
