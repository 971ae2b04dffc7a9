/**
 * Pictures from outside while a set plays: cameras, the desktop, streams. Each source has a process of its own, so that a driver or a
 * stream that breaks native code ends that process and nothing else; what it sees comes through its standard output.
 */
@NullMarked
package org.videotracker.media.capture;

import org.jspecify.annotations.NullMarked;
