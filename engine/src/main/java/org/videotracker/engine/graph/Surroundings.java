package org.videotracker.engine.graph;

/**
 * What does not change while a graph lives.
 *
 * @param sampleRate in Hz
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 * @param lane numbers the processors from one; triggers of one processor have ids of its lane
 */
public record Surroundings(int sampleRate, int width, int height, int lane) {}
