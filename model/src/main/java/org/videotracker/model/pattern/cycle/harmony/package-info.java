/** Notes, scales, chords and arpeggios of cycle patterns. */
@NullMarked
package org.videotracker.model.pattern.cycle.harmony;

import org.jspecify.annotations.NullMarked;
