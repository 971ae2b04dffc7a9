package org.videotracker.app.device.jack;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.device.pull.NativeMemory;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;

/** The outputs of a JACK client, connected to the playback ports of the system. */
final class JackDevice implements AudioDevice, JackEvents {
    /** More than any server asks for at once; what it does ask for beyond is pulled in parts. */
    private static final int MOST_FRAMES = 8192;

    private final DeviceDescription description;
    private final DeviceCallback callback;
    private final long client;
    private final long[] outputs;
    private final int sampleRate;
    private final Arena arena = Arena.ofShared();
    private final float[] left = new float[MOST_FRAMES];
    private final float[] right = new float[MOST_FRAMES];
    private boolean closed;
    private volatile int bufferFrames;
    private volatile int latencyFrames;
    private volatile long xruns;
    private volatile @Nullable String loss;

    /**
     * Registers the outputs; {@link #start} begins to play.
     *
     * @param callback must not throw
     * @param client open, not active; closed with the device, and by whoever made the device where that fails
     */
    JackDevice(DeviceDescription description, DeviceCallback callback, long client, int channels)
            throws DeviceException {
        this.description = description;
        this.callback = callback;
        this.client = client;
        sampleRate = Jack.sampleRate(client);
        bufferFrames = Jack.bufferSize(client);
        latencyFrames = bufferFrames;
        outputs = new long[channels];
        for (int i = 0; i < channels; i++) {
            outputs[i] = Jack.register(client, "out_" + (i + 1), Jack.PORT_IS_OUTPUT);
            if (outputs[i] == 0) {
                throw new DeviceException(
                        "The JACK server has no room for " + channels + " more outputs; ask for fewer channels.");
            }
        }
    }

    /** Begins to play, and connects the outputs to as many of the ports as there are. */
    void start(List<String> ports) throws DeviceException {
        Jack.listen(client, this, arena);
        if (Jack.activate(client) != 0) {
            throw new DeviceException("The JACK server refused to play; start it again.");
        }
        String name = Jack.clientName(client);
        for (int i = 0; i < Math.min(outputs.length, ports.size()); i++) {
            Jack.connect(client, name + ":out_" + (i + 1), ports.get(i));
        }
        readLatency();
    }

    @Override
    public int process(int frames, long argument) {
        for (int done = 0; done < frames; done += MOST_FRAMES) {
            int part = Math.min(MOST_FRAMES, frames - done);
            callback.pull(left, right, part);
            if (outputs.length == 1) {
                for (int i = 0; i < part; i++) {
                    left[i] = (left[i] + right[i]) * 0.5f;
                }
            }
            for (int channel = 0; channel < outputs.length; channel++) {
                long buffer = Jack.portBuffer(outputs[channel], frames) + (long) done * Float.BYTES;
                switch (channel) {
                    case 0 -> NativeMemory.put(buffer, left, part);
                    case 1 -> NativeMemory.put(buffer, right, part);
                    default -> NativeMemory.silence(buffer, part);
                }
            }
        }
        return 0;
    }

    @Override
    public int bufferSize(int frames, long argument) {
        bufferFrames = frames;
        return 0;
    }

    @Override
    public int sampleRate(int rate, long argument) {
        if (rate != sampleRate) {
            loss = "The JACK server changed its sample rate to " + rate + " Hz.";
        }
        return 0;
    }

    @Override
    public int xrun(long argument) {
        xruns = xruns + 1;
        return 0;
    }

    @Override
    public void latency(int mode, long argument) {
        if (mode == Jack.PLAYBACK_LATENCY) {
            readLatency();
        }
    }

    private void readLatency() {
        latencyFrames = Math.max(Jack.playbackLatency(outputs[0]), 0);
    }

    @Override
    public void shutdown(int code, long reason, long argument) {
        loss = "The JACK server ended.";
    }

    @Override
    public DeviceDescription description() {
        return description;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return bufferFrames;
    }

    @Override
    public int latencyFrames() {
        return latencyFrames;
    }

    @Override
    public long xruns() {
        return xruns;
    }

    @Override
    public boolean isLost() {
        return loss != null;
    }

    @Override
    public Optional<String> loss() {
        return Optional.ofNullable(loss);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Jack.close(client);
            arena.close();
        }
    }
}
