/** What a media file holds, found without decoding it whole. */
@NullMarked
package org.videotracker.media.probe;

import org.jspecify.annotations.NullMarked;
