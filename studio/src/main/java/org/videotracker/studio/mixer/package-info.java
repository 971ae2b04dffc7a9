/** Mixers: a strip for each source of sound, a layer for each source of pictures. */
@NullMarked
package org.videotracker.studio.mixer;

import org.jspecify.annotations.NullMarked;
