@NullMarked
package org.videotracker.engine.modulation;

import org.jspecify.annotations.NullMarked;
