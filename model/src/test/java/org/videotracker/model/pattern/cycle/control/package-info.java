@NullMarked
package org.videotracker.model.pattern.cycle.control;

import org.jspecify.annotations.NullMarked;
