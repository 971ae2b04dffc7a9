/** The generated work that benchmarks do. */
@NullMarked
package org.videotracker.bench.work;

import org.jspecify.annotations.NullMarked;
