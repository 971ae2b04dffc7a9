/**
 * Media in the form that plays: files mapped into memory whose every frame and sample lies at a computable offset. Pure Java.
 *
 * <p>All numbers are little-endian. Both kinds of file begin with a block of 4096 bytes, zero where nothing is said:
 *
 * <pre>
 * pictures (.vtv)                                      sound (.vta)
 *  0  8 bytes  "VTVIDEO" and a zero                     0  8 bytes  "VTAUDIO" and a zero
 *  8  int32    version, 1                               8  int32    version, 1
 * 12  int32    1 = BC1, 3 = BC3                        12  int32    channels, 1 or 2
 * 16  int32    width, a multiple of 4                  16  int32    sample frames per second
 * 20  int32    height, a multiple of 4                 20  int32    0
 * 24  int32    frames per second, numerator            24  int64    sample frames
 * 28  int32    frames per second, denominator          32  int64    bytes from one plane to the next
 * 32  int64    frames
 * 40  int32    1 = some pixel is not opaque
 * 60  int32    CRC-32 of bytes 0..59                   60  int32    CRC-32 of bytes 0..59
 * </pre>
 *
 * <p>Picture n begins at {@code 4096 + n * frameBytes}, its blocks row by row from the top, colours premultiplied by alpha. The
 * samples of channel c begin at {@code 4096 + c * planeBytes}, 32-bit floats, 1.0 being full scale; planes begin on a multiple
 * of 4096.
 */
@NullMarked
package org.videotracker.media.proxy;

import org.jspecify.annotations.NullMarked;
