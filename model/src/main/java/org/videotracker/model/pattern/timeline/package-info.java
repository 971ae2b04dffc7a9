/** Pictures of cycle patterns: what is played when, as text and as SVG. */
@NullMarked
package org.videotracker.model.pattern.timeline;

import org.jspecify.annotations.NullMarked;
