/** Events of cycle patterns as pictures in text. */
@NullMarked
package org.videotracker.model.pattern.timeline;

import org.jspecify.annotations.NullMarked;
