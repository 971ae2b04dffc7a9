/**
 * The process of its own in which media files are opened, so that a file that breaks the native library breaks nothing else. The
 * two sides exchange one line of JSON per message.
 */
@NullMarked
package org.videotracker.media.worker;

import org.jspecify.annotations.NullMarked;
