/** What a benchmark's figures mean, how good they have to be, and the table that shows them. */
@NullMarked
package org.videotracker.bench.report;

import org.jspecify.annotations.NullMarked;
