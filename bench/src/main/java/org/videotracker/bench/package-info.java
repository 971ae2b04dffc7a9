/** The benchmarks: JMH on generated work, and the table that {@code vt bench} prints. */
@NullMarked
package org.videotracker.bench;

import org.jspecify.annotations.NullMarked;
