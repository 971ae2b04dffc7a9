@NullMarked
package org.videotracker.engine.modulator.random;

import org.jspecify.annotations.NullMarked;
