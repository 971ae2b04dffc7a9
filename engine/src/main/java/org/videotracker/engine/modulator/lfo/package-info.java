@NullMarked
package org.videotracker.engine.modulator.lfo;

import org.jspecify.annotations.NullMarked;
