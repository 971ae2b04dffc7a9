@NullMarked
package org.videotracker.engine.event;

import org.jspecify.annotations.NullMarked;
