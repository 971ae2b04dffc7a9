@NullMarked
package org.videotracker.model.parameter;

import org.jspecify.annotations.NullMarked;
