@NullMarked
package org.videotracker.engine.signal;

import org.jspecify.annotations.NullMarked;
