package org.videotracker.media.decode;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.videotracker.media.probe.Orientation;

/** Copies pixels out of the native library, upright and premultiplied. */
final class PixelCopy {

    private static final ValueLayout.OfInt PIXEL = ValueLayout.JAVA_INT_UNALIGNED;

    private PixelCopy() {}

    @SuppressWarnings("restricted")
    static void copy(AVFrame from, Orientation orientation, PictureSize size, int[] into) {
        int width = from.width();
        int height = from.height();
        int rowBytes = from.linesize(0);
        MemorySegment pixels = MemorySegment.ofAddress(from.data(0).address()).reinterpret((long) rowBytes * height);
        if (orientation.equals(Orientation.UPRIGHT)) {
            for (int y = 0; y < height; y++) {
                MemorySegment.copy(pixels, PIXEL, (long) y * rowBytes, into, y * width, width);
            }
            return;
        }
        int shownWidth = size.width();
        int firstX = orientation.xFromX() + orientation.xFromY() < 0 ? shownWidth - 1 : 0;
        int firstY = orientation.yFromX() + orientation.yFromY() < 0 ? size.height() - 1 : 0;
        int stepX = orientation.yFromX() * shownWidth + orientation.xFromX();
        int stepY = orientation.yFromY() * shownWidth + orientation.xFromY();
        int first = firstY * shownWidth + firstX;
        for (int y = 0; y < height; y++) {
            long row = (long) y * rowBytes;
            int to = first + y * stepY;
            for (int x = 0; x < width; x++, to += stepX) {
                into[to] = pixels.get(PIXEL, row + (long) x * Integer.BYTES);
            }
        }
    }

    /** Multiplies colours by alpha; true if any pixel is not opaque. */
    static boolean premultiply(int[] pixels, int count) {
        int all = 255;
        for (int i = 0; i < count; i++) {
            int pixel = pixels[i];
            int alpha = pixel >>> 24;
            all &= alpha;
            if (alpha != 255) {
                // x / 255 rounded, for x up to 255 * 255.
                int redBlue = (pixel & 0xFF00FF) * alpha + 0x800080;
                redBlue = redBlue + (redBlue >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
                int green = (pixel >>> 8 & 0xFF) * alpha + 0x80;
                green = green + (green >>> 8) & 0xFF00;
                pixels[i] = alpha << 24 | redBlue | green;
            }
        }
        return all != 255;
    }

    static boolean opaque(int[] pixels, PictureSize size) {
        int count = size.width() * size.height();
        for (int i = 0; i < count; i++) {
            pixels[i] |= 0xFF000000;
        }
        return false;
    }
}
