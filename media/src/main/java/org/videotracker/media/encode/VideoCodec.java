package org.videotracker.media.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT470BG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.videotracker.media.file.UnwritableFileException;

/** How rendered pictures are compressed. */
enum VideoCodec {
    H264("libopenh264", AV_PIX_FMT_YUV420P, AVCOL_SPC_BT709, AVCOL_RANGE_MPEG, 2, 2) {
        @Override
        void configure(AVCodecContext codec, VideoSettings settings) {
            // Generous: a render is made once, and hard cuts and grain are what performances consist of.
            long bitRate = Math.round(0.25 * settings.width() * settings.height() * settings.frameRate());
            codec.bit_rate(Math.clamp(bitRate, 500_000, 200_000_000));
            codec.qmin(8);
            codec.qmax(38);
            av_opt_set(codec.priv_data(), "rc_mode", "quality", 0);
            av_opt_set(codec.priv_data(), "allow_skip_frames", "0", 0);
            av_opt_set(codec.priv_data(), "profile", "high", 0);
            av_opt_set(codec.priv_data(), "coder", "cabac", 0);
        }

        @Override
        void check(Path file, VideoSettings settings) throws UnwritableFileException {
            super.check(file, settings);
            if (Math.max(settings.width(), settings.height()) > 3840
                    || Math.min(settings.width(), settings.height()) > 2160) {
                throw new UnwritableFileException(
                        file,
                        settings.width() + "x" + settings.height() + " is more than its codec can hold",
                        "render 3840x2160 or less, or to .mov or .mkv");
            }
        }
    },
    MJPEG("mjpeg", AV_PIX_FMT_YUVJ422P, AVCOL_SPC_BT470BG, AVCOL_RANGE_JPEG, 2, 1) {
        @Override
        void configure(AVCodecContext codec, VideoSettings settings) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_QSCALE);
            codec.global_quality(2 * FF_QP2LAMBDA);
        }
    },
    PRORES("prores_ks", AV_PIX_FMT_YUV422P10LE, AVCOL_SPC_BT709, AVCOL_RANGE_MPEG, 2, 1) {
        @Override
        void configure(AVCodecContext codec, VideoSettings settings) {
            av_opt_set(codec.priv_data(), "profile", "standard", 0);
            av_opt_set(codec.priv_data(), "vendor", "apl0", 0);
        }
    },
    FFV1("ffv1", AV_PIX_FMT_BGR0, AVCOL_SPC_RGB, AVCOL_RANGE_JPEG, 1, 1) {
        @Override
        void configure(AVCodecContext codec, VideoSettings settings) {
            lossless(codec);
        }
    },
    FFV1_ALPHA("ffv1", AV_PIX_FMT_BGRA, AVCOL_SPC_RGB, AVCOL_RANGE_JPEG, 1, 1) {
        @Override
        void configure(AVCodecContext codec, VideoSettings settings) {
            lossless(codec);
        }
    };

    private final String encoder;
    private final int pixelFormat;
    private final int matrix;
    private final int range;
    private final int widthStep;
    private final int heightStep;

    VideoCodec(String encoder, int pixelFormat, int matrix, int range, int widthStep, int heightStep) {
        this.encoder = encoder;
        this.pixelFormat = pixelFormat;
        this.matrix = matrix;
        this.range = range;
        this.widthStep = widthStep;
        this.heightStep = heightStep;
    }

    /** The library's name. */
    String encoder() {
        return encoder;
    }

    int pixelFormat() {
        return pixelFormat;
    }

    int matrix() {
        return matrix;
    }

    int range() {
        return range;
    }

    int primaries() {
        return AVCOL_PRI_BT709;
    }

    int transfer() {
        return AVCOL_TRC_BT709;
    }

    private static void lossless(AVCodecContext codec) {
        codec.gop_size(1);
        codec.level(3);
        codec.slices(4);
        av_opt_set(codec.priv_data(), "slicecrc", "1", 0);
    }

    /** Whether pictures are stored as they are rendered, in red, green and blue. */
    boolean isRgb() {
        return matrix == AVCOL_SPC_RGB;
    }

    abstract void configure(AVCodecContext codec, VideoSettings settings);

    void check(Path file, VideoSettings settings) throws UnwritableFileException {
        int width = settings.width() / widthStep * widthStep;
        int height = settings.height() / heightStep * heightStep;
        if (width != settings.width() || height != settings.height()) {
            throw new UnwritableFileException(
                    file,
                    "pictures of " + settings.width() + "x" + settings.height()
                            + " cannot be stored in it, only even sizes",
                    "render " + width + "x" + height + ", or to .mkv");
        }
    }
}
