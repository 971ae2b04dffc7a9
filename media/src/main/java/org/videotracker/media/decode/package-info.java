/** Media files as pictures and samples with their times. Runs native code: in the worker process and in tests only. */
@NullMarked
package org.videotracker.media.decode;

import org.jspecify.annotations.NullMarked;
