/** What a picture of the studio costs. */
@NullMarked
package org.videotracker.bench.studio;

import org.jspecify.annotations.NullMarked;
