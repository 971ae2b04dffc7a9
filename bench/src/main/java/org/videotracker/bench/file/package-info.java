/** What reading and writing files costs. */
@NullMarked
package org.videotracker.bench.file;

import org.jspecify.annotations.NullMarked;
