/** Block-compressed pictures (BC1, BC3): encoder with dither, decoder to premultiplied pixels. Pure Java. */
@NullMarked
package org.videotracker.media.texture;

import org.jspecify.annotations.NullMarked;
