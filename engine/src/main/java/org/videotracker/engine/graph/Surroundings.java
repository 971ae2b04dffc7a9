package org.videotracker.engine.graph;

import org.videotracker.engine.sampler.kernel.KernelFactory;

/**
 * What does not change while a graph lives.
 *
 * @param sampleRate in Hz
 * @param width of the canvas in pixels
 * @param height of the canvas in pixels
 * @param kernels makes the resampling kernels that this machine runs best
 * @param lane numbers the processors from zero
 */
public record Surroundings(int sampleRate, int width, int height, KernelFactory kernels, int lane) {}
