/** What every measurement of live playing needs: a set that plays, and meters that cost the player nothing. */
@NullMarked
package org.videotracker.bench.live;

import org.jspecify.annotations.NullMarked;
