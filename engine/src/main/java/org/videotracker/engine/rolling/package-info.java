/** The last minutes of what was heard: a view of the performance, never a part of the session. */
@NullMarked
package org.videotracker.engine.rolling;

import org.jspecify.annotations.NullMarked;
