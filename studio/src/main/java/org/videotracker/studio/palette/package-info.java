/** Finding by a few letters all that can be done: actions, modules, patterns, parameters, connections. */
@NullMarked
package org.videotracker.studio.palette;

import org.jspecify.annotations.NullMarked;
