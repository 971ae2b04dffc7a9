/** Pictures added up: the video mixer and the video output, their settings and their descriptions. */
@NullMarked
package org.videotracker.engine.mixer.video;

import org.jspecify.annotations.NullMarked;
