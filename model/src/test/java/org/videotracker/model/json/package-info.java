@NullMarked
package org.videotracker.model.json;

import org.jspecify.annotations.NullMarked;
