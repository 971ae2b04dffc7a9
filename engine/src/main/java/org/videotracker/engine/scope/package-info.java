/**
 * Sound made visible: the oscilloscope and the spectrogram. The audio thread writes what it hears into an
 * {@link org.videotracker.engine.scope.AudioRing}; everything else happens on the video thread at the time of a frame,
 * so that the same sound gives the same pictures, live or offline.
 */
@NullMarked
package org.videotracker.engine.scope;

import org.jspecify.annotations.NullMarked;
