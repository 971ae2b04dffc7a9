/** What the engine tells of every change before others can see it, so that nothing is lost. */
@NullMarked
package org.videotracker.engine.journal;

import org.jspecify.annotations.NullMarked;
