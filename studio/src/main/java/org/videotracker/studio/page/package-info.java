/** Long texts that grow at their end: kept, wrapped, scrolled, selected and drawn. */
@NullMarked
package org.videotracker.studio.page;

import org.jspecify.annotations.NullMarked;
