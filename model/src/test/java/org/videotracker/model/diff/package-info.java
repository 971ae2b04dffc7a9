@NullMarked
package org.videotracker.model.diff;

import org.jspecify.annotations.NullMarked;
