/**
 * Recording what is played live. A process of its own encodes it, so that native code cannot harm the performance, and so that the
 * file is completed even when the performance dies.
 */
@NullMarked
package org.videotracker.media.record;

import org.jspecify.annotations.NullMarked;
