/**
 * The outline of a sound at every zoom: lowest and highest sample per stretch. Pure Java.
 *
 * <p>A waveform file (.vtw), little-endian:
 *
 * <pre>
 *  0  8 bytes  "VTWAVES" and a zero
 *  8  int32    version, 1
 * 12  int32    channels, 1 or 2
 * 16  int32    sample frames per second
 * 20  int32    sample frames per column of the finest level, 256
 * 24  int64    sample frames
 * 32  int32    levels; each has a quarter of the columns of the one before, rounded up
 * 36  float32  peak: the sample value that 32767 stands for, at least 1
 * 60  int32    CRC-32 of bytes 0..59
 * 64  for every level, finest first, for every channel, for every column: int16 lowest, int16 highest sample
 * </pre>
 */
@NullMarked
package org.videotracker.media.waveform;

import org.jspecify.annotations.NullMarked;
