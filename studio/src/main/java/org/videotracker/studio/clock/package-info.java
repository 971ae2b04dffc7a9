/** The clock: tempo, transport, and when launches take effect. */
@NullMarked
package org.videotracker.studio.clock;

import org.jspecify.annotations.NullMarked;
