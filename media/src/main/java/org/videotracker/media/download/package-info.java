/** Media from the web. */
@NullMarked
package org.videotracker.media.download;

import org.jspecify.annotations.NullMarked;
