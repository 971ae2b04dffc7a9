@NullMarked
package org.videotracker.engine.render;

import org.jspecify.annotations.NullMarked;
