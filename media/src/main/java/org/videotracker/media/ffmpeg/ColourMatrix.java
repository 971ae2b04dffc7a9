package org.videotracker.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/** Which matrix makes colours of the numbers of a picture. */
public final class ColourMatrix {
    private static final int HIGH_DEFINITION_ROWS = 720;

    private ColourMatrix() {}

    /** As the picture says; those that do not say mean BT.709 from 720 rows on, BT.601 below. */
    public static int of(AVFrame frame) {
        AVPixFmtDescriptor description = av_pix_fmt_desc_get(frame.format());
        if (description != null && (description.flags() & AV_PIX_FMT_FLAG_RGB) != 0) {
            return AVCOL_SPC_RGB;
        }
        int said = frame.colorspace();
        if (said != AVCOL_SPC_UNSPECIFIED && said != AVCOL_SPC_RGB) {
            return said;
        }
        return frame.height() >= HIGH_DEFINITION_ROWS ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    }
}
