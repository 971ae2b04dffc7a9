@NullMarked
package org.videotracker.model.link;

import org.jspecify.annotations.NullMarked;
