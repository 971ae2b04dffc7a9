package org.videotracker.app.device.jack;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A JACK client that keeps what comes out of one port of another client, from the first sample that is not 0. */
final class Capture implements JackEvents, AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final long client;
    private final long input;
    private final float[] samples = new float[1 << 20];
    private volatile int count;

    Capture(String server, String port) {
        client = Jack.open("capture", server);
        input = Jack.register(client, "in", Jack.PORT_IS_INPUT);
        Jack.listen(client, this, arena);
        Jack.activate(client);
        if (Jack.connect(client, port, "capture:in") != 0) {
            throw new AssertionError("there is no port " + port);
        }
    }

    int count() {
        return count;
    }

    float sample(int index) {
        return samples[index];
    }

    @Override
    public int process(int frames, long argument) {
        MemorySegment buffer =
                MemorySegment.ofAddress(Jack.portBuffer(input, frames)).reinterpret((long) frames * Float.BYTES);
        int end = count;
        for (int i = 0; i < frames && end < samples.length; i++) {
            float sample = buffer.getAtIndex(ValueLayout.JAVA_FLOAT, i);
            if (end > 0 || sample != 0) {
                samples[end++] = sample;
            }
        }
        count = end;
        return 0;
    }

    @Override
    public int bufferSize(int frames, long argument) {
        return 0;
    }

    @Override
    public int sampleRate(int rate, long argument) {
        return 0;
    }

    @Override
    public int xrun(long argument) {
        return 0;
    }

    @Override
    public void latency(int mode, long argument) {}

    @Override
    public void shutdown(int code, long reason, long argument) {}

    @Override
    public void close() {
        Jack.close(client);
        arena.close();
    }
}
