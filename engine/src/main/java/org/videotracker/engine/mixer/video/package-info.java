@NullMarked
package org.videotracker.engine.mixer.video;

import org.jspecify.annotations.NullMarked;
