package org.videotracker.media.waveform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;

/** Keeps waveforms on disk. */
public final class WaveformFile {

    private static final byte[] MAGIC = "VTWAVES\0".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEADER = 64;
    private static final int CHECKED = 60;
    private static final int MOST_BYTES = 1 << 28;

    private WaveformFile() {}

    /** Writes a waveform; {@code job} is as in {@link AtomicFile#create}. */
    public static void write(WaveformPyramid waveform, Path target, String job) throws UnwritableFileException {
        int bytes = HEADER;
        for (short[][] level : waveform.levels()) {
            bytes += waveform.channels() * level[0].length * Short.BYTES;
        }
        ByteBuffer all = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        all.put(MAGIC).putInt(VERSION).putInt(waveform.channels()).putInt(waveform.sampleRate());
        all.putInt(WaveformPyramid.FINEST).putLong(waveform.frames());
        all.putInt(waveform.levels().length).putFloat(waveform.peak());
        all.putInt(CHECKED, checkSum(all));
        all.position(HEADER);
        for (short[][] level : waveform.levels()) {
            for (short[] row : level) {
                all.asShortBuffer().put(row);
                all.position(all.position() + row.length * Short.BYTES);
            }
        }
        all.flip();
        try (AtomicFile file = AtomicFile.create(target, job)) {
            while (all.hasRemaining()) {
                file.channel().write(all);
            }
            file.commit();
        } catch (UnwritableFileException failure) {
            throw failure;
        } catch (IOException failure) {
            throw UnwritableFileException.of(target, failure);
        }
    }

    /** Reads a waveform. */
    public static WaveformPyramid read(Path path) throws UnreadableMediaException {
        ByteBuffer all;
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw damaged(path, "the waveform file is too large");
            }
            all = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (UnreadableMediaException failure) {
            throw failure;
        } catch (IOException failure) {
            throw damaged(path, "the waveform file cannot be read (" + failure.getMessage() + ")");
        }
        checkHeader(path, all);
        int channels = all.getInt(12);
        long frames = all.getLong(24);
        short[][][] levels = new short[all.getInt(32)][channels][];
        all.position(HEADER);
        long framesPerColumn = WaveformPyramid.FINEST;
        for (short[][] level : levels) {
            long shorts = Math.ceilDiv(frames, framesPerColumn) * 2;
            if (shorts * Short.BYTES * channels > all.remaining()) {
                throw damaged(path, "the waveform file is cut off");
            }
            for (int channel = 0; channel < channels; channel++) {
                level[channel] = new short[(int) shorts];
                all.asShortBuffer().get(level[channel]);
                all.position(all.position() + (int) shorts * Short.BYTES);
            }
            framesPerColumn *= WaveformPyramid.FACTOR;
        }
        return new WaveformPyramid(channels, all.getInt(16), frames, all.getFloat(36), levels);
    }

    private static void checkHeader(Path path, ByteBuffer all) throws UnreadableMediaException {
        if (all.capacity() < HEADER) {
            throw damaged(path, "the waveform file is cut off");
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (all.get(i) != MAGIC[i]) {
                throw damaged(path, "this is no waveform file");
            }
        }
        if (all.getInt(8) != VERSION) {
            throw damaged(
                    path, "the waveform file is of version " + all.getInt(8) + ", and this program reads " + VERSION);
        }
        boolean isSane = all.getInt(CHECKED) == checkSum(all)
                && all.getInt(12) >= 1
                && all.getInt(12) <= 2
                && all.getInt(20) == WaveformPyramid.FINEST
                && all.getLong(24) >= 1
                && all.getLong(24) < 1L << 40
                && all.getInt(32) >= 1
                && all.getInt(32) <= 16
                && all.getFloat(36) >= 1;
        if (!isSane) {
            throw damaged(path, "the header of the waveform file is damaged");
        }
    }

    private static UnreadableMediaException damaged(Path path, String problem) {
        return new UnreadableMediaException(path, problem, "import the original again");
    }

    private static int checkSum(ByteBuffer all) {
        CRC32 sum = new CRC32();
        sum.update(all.array(), 0, CHECKED);
        return (int) sum.getValue();
    }
}
