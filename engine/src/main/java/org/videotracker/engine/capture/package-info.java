/**
 * Pictures from outside as a source in the patch: cameras, the desktop, streams, the studio itself. Where they come from is a port; what
 * is here neither waits for them nor knows how they are made.
 */
@NullMarked
package org.videotracker.engine.capture;

import org.jspecify.annotations.NullMarked;
