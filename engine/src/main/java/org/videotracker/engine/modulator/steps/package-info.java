@NullMarked
package org.videotracker.engine.modulator.steps;

import org.jspecify.annotations.NullMarked;
