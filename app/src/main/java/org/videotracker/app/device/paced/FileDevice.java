package org.videotracker.app.device.paced;

import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.file.UnwritableFileException;

/** A paced device whose sound a second thread writes to a file. A file that can't be written on is a lost device. */
final class FileDevice implements AudioDevice {
    private static final int GAP_FRAMES = 4096;

    private final RenderFile file;
    private final SoundTape tape;
    private final WorkLoop writing;
    private final PacedDevice device;
    private final float[] silence = new float[GAP_FRAMES];
    private long writtenFrames;
    private boolean closed;
    private volatile @Nullable String loss;

    /**
     * @param file must not be used by anybody else
     * @param callback must not throw
     */
    FileDevice(
            DeviceDescription description,
            DeviceSettings settings,
            DeviceCallback callback,
            RenderFile file,
            Pace pace,
            ThreadFactory threads,
            FaultSink faults) {
        this.file = file;
        tape = new SoundTape(callback, settings.sampleRate(), settings.bufferFrames(), this::wakeWriting);
        writing = new WorkLoop("vt-device-file", this::write, faults);
        device = new PacedDevice(description, settings, tape, this::isLost, pace, threads);
    }

    private void wakeWriting() {
        writing.wake();
    }

    private int write() {
        return tape.drain(this::write);
    }

    private void write(long frame, float[] left, float[] right, int frames) {
        if (loss != null) {
            return;
        }
        try {
            writeSilence(frame);
            write(left, right, frames);
        } catch (UnwritableFileException refused) {
            loss = refused.getMessage() + ".";
        }
    }

    private void writeSilence(long untilFrame) throws UnwritableFileException {
        while (writtenFrames < untilFrame) {
            write(silence, silence, (int) Math.min(GAP_FRAMES, untilFrame - writtenFrames));
        }
    }

    private void write(float[] left, float[] right, int frames) throws UnwritableFileException {
        file.audio(left, right, frames);
        writtenFrames += frames;
    }

    @Override
    public DeviceDescription description() {
        return device.description();
    }

    @Override
    public int sampleRate() {
        return device.sampleRate();
    }

    @Override
    public int bufferFrames() {
        return device.bufferFrames();
    }

    @Override
    public int latencyFrames() {
        return device.latencyFrames();
    }

    @Override
    public long xruns() {
        return device.xruns() + tape.leftOut();
    }

    @Override
    public boolean isLost() {
        return loss != null;
    }

    @Override
    public Optional<String> loss() {
        return Optional.ofNullable(loss);
    }

    /** Also completes the file; where that fails, {@link #loss()} says so, and the partial file is left. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        device.close();
        writing.close();
        try (file) {
            if (loss == null) {
                writeSilence(tape.frames());
                file.finish();
            }
        } catch (UnwritableFileException refused) {
            loss = refused.getMessage() + ".";
        }
    }
}
