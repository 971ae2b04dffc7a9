/** Pictures of modules within the studio, and the panels of oscilloscope and spectrogram. */
@NullMarked
package org.videotracker.studio.scope;

import org.jspecify.annotations.NullMarked;
