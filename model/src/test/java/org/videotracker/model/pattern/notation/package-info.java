@NullMarked
package org.videotracker.model.pattern.notation;

import org.jspecify.annotations.NullMarked;
