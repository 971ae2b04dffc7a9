/** How long an edit takes to be in the sound: {@code vt bench audible}. */
@NullMarked
package org.videotracker.bench.audible;

import org.jspecify.annotations.NullMarked;
