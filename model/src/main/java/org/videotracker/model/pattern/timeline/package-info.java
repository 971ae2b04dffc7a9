/** Pictures of cycle patterns: what is played when, drawn as SVG. */
@NullMarked
package org.videotracker.model.pattern.timeline;

import org.jspecify.annotations.NullMarked;
