/** The asset library and the file browser: what there is to play, how it comes in, and how it sounds and looks beforehand. */
@NullMarked
package org.videotracker.studio.library;

import org.jspecify.annotations.NullMarked;
