/** What playing sound costs. */
@NullMarked
package org.videotracker.bench.sound;

import org.jspecify.annotations.NullMarked;
