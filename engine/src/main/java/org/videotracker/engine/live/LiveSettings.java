package org.videotracker.engine.live;

import org.videotracker.engine.render.FrameRate;

/**
 * How a performance begins.
 *
 * @param sampleRate in Hz, as long as it lasts
 * @param frameRate of the pictures, as long as it lasts
 * @param buffering until a device wants another
 */
public record LiveSettings(int sampleRate, FrameRate frameRate, Buffering buffering) {}
