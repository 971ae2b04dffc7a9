@NullMarked
package org.videotracker.model.module;

import org.jspecify.annotations.NullMarked;
