/**
 * A small still of a clip, as a PNG file of 8-bit RGBA that any viewer opens. Pure Java.
 */
@NullMarked
package org.videotracker.media.thumbnail;

import org.jspecify.annotations.NullMarked;
