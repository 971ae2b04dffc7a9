@NullMarked
package org.videotracker.model.legacy;

import org.jspecify.annotations.NullMarked;
