package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S32;

/** How rendered sound is compressed. */
enum AudioCodec {
    AAC("aac", AV_SAMPLE_FMT_FLTP, 256_000, 0),
    PCM_FLOAT("pcm_f32le", AV_SAMPLE_FMT_FLT, 0, 0),
    PCM_24("pcm_s24le", AV_SAMPLE_FMT_S32, 0, 24),
    FLAC_24("flac", AV_SAMPLE_FMT_S32, 0, 24);

    private final String encoder;
    private final int sampleFormat;
    private final int bitRate;
    private final int bits;

    AudioCodec(String encoder, int sampleFormat, int bitRate, int bits) {
        this.encoder = encoder;
        this.sampleFormat = sampleFormat;
        this.bitRate = bitRate;
        this.bits = bits;
    }

    /** The library's name. */
    String encoder() {
        return encoder;
    }

    int sampleFormat() {
        return sampleFormat;
    }

    /** Bits per second, 0 where the codec has no choice. */
    int bitRate() {
        return bitRate;
    }

    /** Bits of a sample that count, 0 for floats. */
    int bits() {
        return bits;
    }
}
