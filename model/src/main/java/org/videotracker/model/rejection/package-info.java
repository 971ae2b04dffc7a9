@NullMarked
package org.videotracker.model.rejection;

import org.jspecify.annotations.NullMarked;
