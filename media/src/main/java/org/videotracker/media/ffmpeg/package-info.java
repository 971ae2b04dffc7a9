/** The native library, fenced in: what may be opened, how packets become frames, what its error codes mean. */
@NullMarked
package org.videotracker.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
