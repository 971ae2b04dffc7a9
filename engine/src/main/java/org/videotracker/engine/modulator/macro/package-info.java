@NullMarked
package org.videotracker.engine.modulator.macro;

import org.jspecify.annotations.NullMarked;
