@NullMarked
package org.videotracker.model.pattern;

import org.jspecify.annotations.NullMarked;
