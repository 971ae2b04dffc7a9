/** What modulators that go round have in common: how time is counted, and luck. */
@NullMarked
package org.videotracker.engine.modulator.cycle;

import org.jspecify.annotations.NullMarked;
