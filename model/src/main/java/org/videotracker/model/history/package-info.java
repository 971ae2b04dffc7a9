@NullMarked
package org.videotracker.model.history;

import org.jspecify.annotations.NullMarked;
