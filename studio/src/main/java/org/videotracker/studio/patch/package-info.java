/** The patch view: modules as nodes, connections and mappings as wires between them. */
@NullMarked
package org.videotracker.studio.patch;

import org.jspecify.annotations.NullMarked;
