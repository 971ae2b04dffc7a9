@NullMarked
package org.videotracker.engine;

import org.jspecify.annotations.NullMarked;
