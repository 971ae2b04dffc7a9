/** Whether pictures stay with the sound: {@code vt bench drift}. */
@NullMarked
package org.videotracker.bench.drift;

import org.jspecify.annotations.NullMarked;
