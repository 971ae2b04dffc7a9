/** Step sequencing: playheads, chains, conditions, gates and quantised launches. */
@NullMarked
package org.videotracker.engine.sequencing;

import org.jspecify.annotations.NullMarked;
