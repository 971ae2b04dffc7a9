@NullMarked
package org.videotracker.model.pattern.cycle.harmony;

import org.jspecify.annotations.NullMarked;
