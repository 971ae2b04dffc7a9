@NullMarked
package org.videotracker.engine.clip;

import org.jspecify.annotations.NullMarked;
