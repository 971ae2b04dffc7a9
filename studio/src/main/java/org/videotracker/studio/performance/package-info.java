/** How well the performance and the studio keep up: figures and their course. */
@NullMarked
package org.videotracker.studio.performance;

import org.jspecify.annotations.NullMarked;
