@NullMarked
package org.videotracker.engine.thread;

import org.jspecify.annotations.NullMarked;
