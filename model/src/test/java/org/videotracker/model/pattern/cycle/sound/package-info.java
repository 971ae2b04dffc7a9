@NullMarked
package org.videotracker.model.pattern.cycle.sound;

import org.jspecify.annotations.NullMarked;
