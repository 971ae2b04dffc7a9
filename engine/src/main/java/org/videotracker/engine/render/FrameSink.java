package org.videotracker.engine.render;

import java.io.IOException;

/** Takes rendered pictures. */
@FunctionalInterface
public interface FrameSink {

    /** Takes the next frame, row by row from the top, pixels {@code 0xFFRRGGBB}; the array belongs to the caller again afterwards. */
    void write(int[] pixels) throws IOException;
}
