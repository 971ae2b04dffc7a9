package org.videotracker.media.encode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.videotracker.media.file.UnwritableFileException;

/**
 * A WAV file whose header is brought up to date once a second. Beyond 4 GiB it becomes an RF64 file (EBU Tech 3306), for whose
 * extra chunk there is room from the start.
 */
final class WavFile implements RenderFile {

    private static final int HEADER = 92;
    private static final int CHUNK_FRAMES = 4096;
    private static final long SMALL = 0xFFFF_FFFFL;

    private final PartialFile file;
    private final FileChannel channel;
    private final int sampleRate;
    private final boolean isFixed;
    private final int frameBytes;
    private final ByteBuffer buffer;
    private long frames;
    private long headerFrames;
    private boolean ended;

    private WavFile(PartialFile file, FileChannel channel, int sampleRate, boolean isFixed) {
        this.file = file;
        this.channel = channel;
        this.sampleRate = sampleRate;
        this.isFixed = isFixed;
        frameBytes = AudioSettings.CHANNELS * (isFixed ? 3 : 4);
        buffer = ByteBuffer.allocateDirect(CHUNK_FRAMES * frameBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static WavFile open(PartialFile file, int sampleRate, boolean isFixed) throws UnwritableFileException {
        try {
            FileChannel channel = FileChannel.open(file.partial(), StandardOpenOption.WRITE);
            WavFile wav = new WavFile(file, channel, sampleRate, isFixed);
            try {
                wav.writeHeader();
            } catch (IOException failure) {
                channel.close();
                Files.deleteIfExists(file.partial()); // nothing of it can be played
                throw failure;
            }
            return wav;
        } catch (IOException failure) {
            throw UnwritableFileException.of(file.out(), failure);
        }
    }

    @Override
    public void audio(float[] left, float[] right, int count) throws UnwritableFileException {
        try {
            for (int done = 0; done < count; done += CHUNK_FRAMES) {
                int part = Math.min(CHUNK_FRAMES, count - done);
                buffer.clear();
                for (int i = done; i < done + part; i++) {
                    put(left[i]);
                    put(right[i]);
                }
                buffer.flip();
                write(buffer, HEADER + frames * frameBytes);
                frames += part;
            }
            if (frames - headerFrames >= sampleRate) {
                writeHeader();
            }
        } catch (IOException failure) {
            throw UnwritableFileException.of(file.out(), failure);
        }
    }

    private void put(float sample) {
        if (isFixed) {
            int level = Samples.fixed24(sample);
            buffer.put((byte) level).put((byte) (level >> 8)).put((byte) (level >> 16));
        } else {
            buffer.putFloat(sample);
        }
    }

    @Override
    public void frame(int[] argb) {
        throw new IllegalStateException("a WAV file holds no pictures");
    }

    @Override
    public void hold(int count) {
        throw new IllegalStateException("a WAV file holds no pictures");
    }

    private void writeHeader() throws IOException {
        long dataBytes = frames * frameBytes;
        boolean isLarge = dataBytes + HEADER > SMALL;
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii(isLarge ? "RF64" : "RIFF"));
        header.putInt(isLarge ? -1 : (int) (HEADER - 8 + dataBytes));
        header.put(ascii("WAVE"));
        header.put(ascii(isLarge ? "ds64" : "JUNK")).putInt(28);
        header.putLong(isLarge ? HEADER - 8 + dataBytes : 0);
        header.putLong(isLarge ? dataBytes : 0);
        header.putLong(isLarge ? frames : 0);
        header.putInt(0);
        header.put(ascii("fmt ")).putInt(16);
        header.putShort((short) (isFixed ? 1 : 3));
        header.putShort((short) AudioSettings.CHANNELS);
        header.putInt(sampleRate);
        header.putInt(sampleRate * frameBytes);
        header.putShort((short) frameBytes);
        header.putShort((short) (isFixed ? 24 : 32));
        header.put(ascii("fact")).putInt(4).putInt((int) Math.min(SMALL, frames));
        header.put(ascii("data")).putInt(isLarge ? -1 : (int) dataBytes);
        header.flip();
        write(header, 0);
        headerFrames = frames;
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Path partial() {
        return file.partial();
    }

    @Override
    public void finish() throws UnwritableFileException {
        ended = true;
        try (channel) {
            writeHeader();
        } catch (IOException failure) {
            throw UnwritableFileException.of(file.out(), failure);
        }
        file.publish();
    }

    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        try (channel) {
            writeHeader();
        } catch (IOException unwritable) {
            // The last header that could be written still describes a playable file.
            return;
        }
    }
}
