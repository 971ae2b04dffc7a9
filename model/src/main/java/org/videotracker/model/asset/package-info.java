@NullMarked
package org.videotracker.model.asset;

import org.jspecify.annotations.NullMarked;
