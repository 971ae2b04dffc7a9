package org.videotracker.media.proxy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.videotracker.media.file.UnreadableMediaException;

/**
 * What the header of a sound proxy says.
 *
 * @param channels 1 or 2
 * @param sampleRate sample frames per second, 8000..384000
 * @param frames sample frames, at least one
 */
public record AudioLayout(int channels, int sampleRate, long frames) {

    static final String MAGIC = "VTAUDIO\0";

    private static final long MOST_FRAMES = 1L << 40;

    public AudioLayout {
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException(channels + " channels: 1 or 2 are possible");
        }
        if (sampleRate < 8000 || sampleRate > 384_000) {
            throw new IllegalArgumentException(sampleRate + " samples per second: 8000 to 384000 are possible");
        }
        if (frames < 1 || frames > MOST_FRAMES) {
            throw new IllegalArgumentException(frames + " sample frames: 1 to " + MOST_FRAMES + " are possible");
        }
    }

    /** Bytes from the beginning of one channel to that of the next. */
    public long planeBytes() {
        long page = ProxyHeader.BYTES;
        return (frames * Float.BYTES + page - 1) / page * page;
    }

    /** Where a channel's first sample lies. */
    public long offset(int channel) {
        return ProxyHeader.BYTES + channel * planeBytes();
    }

    ByteBuffer header() {
        ByteBuffer header = ProxyHeader.begin(MAGIC);
        header.putInt(12, channels);
        header.putInt(16, sampleRate);
        header.putLong(24, frames);
        header.putLong(32, planeBytes());
        return header;
    }

    static AudioLayout of(Path path, ByteBuffer header, long fileBytes) throws UnreadableMediaException {
        AudioLayout layout;
        try {
            layout = new AudioLayout(header.getInt(12), header.getInt(16), header.getLong(24));
        } catch (IllegalArgumentException illegal) {
            throw ProxyHeader.damaged(path, "the proxy file claims the impossible (" + illegal.getMessage() + ")");
        }
        if (header.getLong(32) != layout.planeBytes()) {
            throw ProxyHeader.damaged(path, "the header of the proxy file contradicts itself");
        }
        if (fileBytes < layout.offset(layout.channels() - 1) + layout.frames() * Float.BYTES) {
            throw ProxyHeader.damaged(path, "the proxy file is cut off");
        }
        return layout;
    }
}
