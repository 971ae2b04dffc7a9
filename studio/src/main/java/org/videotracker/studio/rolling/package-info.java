/** The rolling sampler: the last minutes of what was heard, of which a piece becomes a sample. */
@NullMarked
package org.videotracker.studio.rolling;

import org.jspecify.annotations.NullMarked;
