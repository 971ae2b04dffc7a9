@NullMarked
package org.videotracker.model.transport;

import org.jspecify.annotations.NullMarked;
