/** What the player was told since the studio began. */
@NullMarked
package org.videotracker.studio.log;

import org.jspecify.annotations.NullMarked;
