/** A set that is played live while everything else that a program does goes on beside it: {@code vt bench soak}. */
@NullMarked
package org.videotracker.bench.soak;

import org.jspecify.annotations.NullMarked;
