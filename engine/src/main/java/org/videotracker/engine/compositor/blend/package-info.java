@NullMarked
package org.videotracker.engine.compositor.blend;

import org.jspecify.annotations.NullMarked;
