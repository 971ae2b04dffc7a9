/** The edits that were made, and going back to any of them. */
@NullMarked
package org.videotracker.studio.history;

import org.jspecify.annotations.NullMarked;
