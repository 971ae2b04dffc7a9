@NullMarked
package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.NullMarked;
