@NullMarked
package org.videotracker.engine.snapshot;

import org.jspecify.annotations.NullMarked;
