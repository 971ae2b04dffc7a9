/** Hours of playing in minutes, in which nothing may add up: {@code vt bench long}. */
@NullMarked
package org.videotracker.bench.endurance;

import org.jspecify.annotations.NullMarked;
