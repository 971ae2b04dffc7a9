@NullMarked
package org.videotracker.engine.mixer.audio;

import org.jspecify.annotations.NullMarked;
