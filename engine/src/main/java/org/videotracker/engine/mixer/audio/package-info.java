/** Sound added up: gains, pan, mute, solo, meters and the soft clip of the output. */
@NullMarked
package org.videotracker.engine.mixer.audio;

import org.jspecify.annotations.NullMarked;
