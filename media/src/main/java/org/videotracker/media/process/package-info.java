/** Processes of ours beside the performance, for native code that must not be able to harm it. */
@NullMarked
package org.videotracker.media.process;

import org.jspecify.annotations.NullMarked;
