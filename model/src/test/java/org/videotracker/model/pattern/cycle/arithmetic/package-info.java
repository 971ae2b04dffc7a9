@NullMarked
package org.videotracker.model.pattern.cycle.arithmetic;

import org.jspecify.annotations.NullMarked;
