/** The module that shows pictures from outside. It neither waits for them nor knows how they are made. */
@NullMarked
package org.videotracker.engine.capture;

import org.jspecify.annotations.NullMarked;
