@NullMarked
package org.videotracker.engine.graph;

import org.jspecify.annotations.NullMarked;
