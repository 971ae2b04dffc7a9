@NullMarked
package org.videotracker.model.pattern.timeline;

import org.jspecify.annotations.NullMarked;
