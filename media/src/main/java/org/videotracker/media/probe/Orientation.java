package org.videotracker.media.probe;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/**
 * How a stored picture is turned or mirrored to be shown: the stored pixel (x, y) is shown at
 * {@code (xFromX * x + xFromY * y, yFromX * x + yFromY * y)}, shifted so that the picture begins at (0, 0). Each is -1, 0 or 1.
 */
public record Orientation(int xFromX, int xFromY, int yFromX, int yFromY) {

    /** Shown as stored. */
    public static final Orientation UPRIGHT = new Orientation(1, 0, 0, 1);

    private static final int MATRIX_BYTES = 9 * Integer.BYTES;

    /** What a stream says; turns that are no multiple of 90 degrees are ignored. */
    public static Orientation of(AVCodecParameters parameters) {
        AVPacketSideData side = av_packet_side_data_get(
                parameters.coded_side_data(), parameters.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        return side == null || side.size() < MATRIX_BYTES ? UPRIGHT : of(side.data());
    }

    /** The orientation for a display matrix, as containers store it. */
    public static Orientation of(BytePointer data) {
        IntPointer matrix = new IntPointer(data);
        Orientation turned = new Orientation(
                Integer.signum(matrix.get(0)),
                Integer.signum(matrix.get(3)),
                Integer.signum(matrix.get(1)),
                Integer.signum(matrix.get(4)));
        boolean straight = turned.xFromX != 0 && turned.xFromY == 0 && turned.yFromX == 0 && turned.yFromY != 0;
        boolean sideways = turned.xFromX == 0 && turned.xFromY != 0 && turned.yFromX != 0 && turned.yFromY == 0;
        return straight || sideways ? turned : UPRIGHT;
    }

    /** Whether rows become columns. */
    public boolean isSideways() {
        return xFromX == 0;
    }

    /** The clockwise turn, in degrees; a mirrored picture counts as the turn that its rows make. */
    public int degrees() {
        if (isSideways()) {
            return yFromX > 0 ? 90 : 270;
        }
        return yFromY > 0 ? 0 : 180;
    }
}
