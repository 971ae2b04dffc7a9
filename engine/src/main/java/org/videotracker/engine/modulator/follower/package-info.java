@NullMarked
package org.videotracker.engine.modulator.follower;

import org.jspecify.annotations.NullMarked;
