/**
 * Rendered files: pictures and sound in, a media file out, the same bytes every time. Encoding runs in the calling process: the
 * pictures and samples are our own, so the library has nothing hostile to parse, and the file on disk is playable at every moment,
 * so that even a crash loses no more than its last second.
 */
@NullMarked
package org.videotracker.media.encode;

import org.jspecify.annotations.NullMarked;
