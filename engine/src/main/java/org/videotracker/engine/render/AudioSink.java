package org.videotracker.engine.render;

import java.io.IOException;

/** Takes rendered sound. */
@FunctionalInterface
public interface AudioSink {

    /** Takes the next samples of both channels, from index 0; the arrays belong to the caller again afterwards. */
    void write(float[] left, float[] right, int frames) throws IOException;
}
