/** The blend modes, one loop in one class each, in exact integer arithmetic on premultiplied pixels. */
@NullMarked
package org.videotracker.engine.compositor.blend;

import org.jspecify.annotations.NullMarked;
