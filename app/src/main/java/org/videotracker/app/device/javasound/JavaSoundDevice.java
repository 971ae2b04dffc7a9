package org.videotracker.app.device.javasound;

import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;
import org.videotracker.app.device.pull.PullThread;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;

/** A line that a thread of ours keeps full; writing to it is what paces the thread. */
final class JavaSoundDevice implements AudioDevice {
    private final DeviceDescription description;
    private final DeviceCallback callback;
    private final SourceDataLine line;
    private final AudioFormat format;
    private final int bufferFrames;
    private final int latencyFrames;
    private final PullThread thread;
    private volatile long xruns;
    private volatile boolean isLost;

    /**
     * @param callback must not throw
     * @param line open, closed with the device
     */
    JavaSoundDevice(
            DeviceDescription description,
            DeviceCallback callback,
            SourceDataLine line,
            int bufferFrames,
            ThreadFactory threads) {
        this.description = description;
        this.callback = callback;
        this.line = line;
        this.bufferFrames = bufferFrames;
        format = line.getFormat();
        latencyFrames = line.getBufferSize() / format.getFrameSize();
        thread = new PullThread(threads, this::run);
        thread.start();
    }

    private void run() {
        Encoding encoding = new Encoding(format.getSampleSizeInBits(), format.getChannels(), bufferFrames);
        int bytes = bufferFrames * format.getFrameSize();
        float[] left = new float[bufferFrames];
        float[] right = new float[bufferFrames];
        boolean isFirst = true;
        line.start();
        while (!thread.isEnding() && !isLost) {
            callback.pull(left, right, bufferFrames);
            if (!isFirst && line.available() >= line.getBufferSize()) {
                xruns = xruns + 1;
            }
            isFirst = false;
            boolean isWhole = line.write(encoding.encode(left, right, bufferFrames), 0, bytes) == bytes;
            isLost = !isWhole && !thread.isEnding();
        }
    }

    @Override
    public DeviceDescription description() {
        return description;
    }

    @Override
    public int sampleRate() {
        return (int) format.getSampleRate();
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
        return isLost;
    }

    @Override
    public Optional<String> loss() {
        return isLost ? Optional.of("The device " + description.name() + " takes no more sound.") : Optional.empty();
    }

    @Override
    public void close() {
        thread.end();
        line.stop(); // a write that waits returns
        line.flush();
        thread.join();
        line.close();
    }
}
