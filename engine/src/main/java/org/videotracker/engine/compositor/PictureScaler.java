package org.videotracker.engine.compositor;

import java.util.Arrays;
import org.videotracker.engine.clip.VideoClip;

/**
 * Reads the rows of a canvas from a picture that lies on it at another place or size. Rows are read downwards; the
 * source row above and the one below are kept, so that no band of the source is decoded twice in a frame. Its buffers
 * grow when a picture is wider than any before, and are then reused.
 */
final class PictureScaler {
    private static final int NONE = -1;

    private final int[] columns;
    private final int[] columnWeights;
    private final int[] rowWeights;
    private final int[] leftPixels;
    private final int[] rightPixels;
    private final int[][] lines;
    private final int[] lineRows = new int[2];
    private final int[] mixed;
    private int[] band = new int[1];
    private int bandFirst;

    private Picture picture = Nothing.PICTURE;
    private Placement placement = new Placement();
    private boolean nearest;
    private boolean plainColumns;
    private int firstColumn;

    PictureScaler(int canvasWidth) {
        columns = new int[canvasWidth];
        columnWeights = new int[canvasWidth];
        rowWeights = new int[canvasWidth];
        leftPixels = new int[canvasWidth];
        rightPixels = new int[canvasWidth];
        lines = new int[2][canvasWidth];
        mixed = new int[canvasWidth];
    }

    /** Makes ready for one frame of a picture. */
    void begin(Picture source, Placement where, Scaling scaling) {
        picture = source;
        placement = where;
        nearest = scaling == Scaling.NEAREST;
        // One more, because the right neighbour of the last pixel is read.
        int needed = VideoClip.BAND_ROWS * source.width() + 1;
        if (band.length < needed) {
            band = new int[needed];
        }
        bandFirst = NONE;
        lineRows[0] = NONE;
        lineRows[1] = NONE;
        mapColumns();
    }

    private void mapColumns() {
        double step = placement.sourceWidth / placement.width;
        firstColumn = (int) placement.sourceX + placement.left - placement.x;
        plainColumns = step == 1 && placement.sourceX == Math.rint(placement.sourceX);
        if (plainColumns) {
            return;
        }
        int last = picture.width() - 1;
        for (int i = placement.left; i < placement.right; i++) {
            int position = position(placement.sourceX + (i - placement.x + 0.5) * step, last);
            columns[i] = position >>> 8;
            columnWeights[i] = position & 0xFF;
        }
    }

    /**
     * The place of a pixel's centre among the centres of the source's pixels, in 256ths, rounded as the scaling wants
     * it.
     */
    private int position(double edge, int last) {
        double centre = Math.min(last, Math.max(0, edge - 0.5));
        return nearest ? (int) Math.min(last, Math.floor(edge)) << 8 : (int) Math.rint(centre * 256);
    }

    /**
     * Reads one row of the canvas.
     *
     * @param row a canvas row within the placement, not above the one read before
     * @param into receives the pixels from index {@code rowStart} + left on
     */
    void read(int row, int[] into, int rowStart) {
        double step = placement.sourceHeight / placement.height;
        int last = picture.height() - 1;
        int position = position(placement.sourceY + (row - placement.y + 0.5) * step, last);
        int upper = position >>> 8;
        int weight = position & 0xFF;
        int[] pixels = line(upper);
        if (weight != 0) {
            int[] below = line(upper + 1);
            Arrays.fill(rowWeights, placement.left, placement.right, weight);
            Interpolation.mean(pixels, below, rowWeights, mixed, placement.left, placement.right);
            pixels = mixed;
        }
        System.arraycopy(pixels, placement.left, into, rowStart + placement.left, placement.right - placement.left);
    }

    /** One row of the source at the width of the canvas. Neighbouring rows are kept apart by their lowest bit. */
    private int[] line(int sourceRow) {
        int slot = sourceRow & 1;
        int[] line = lines[slot];
        if (lineRows[slot] != sourceRow) {
            lineRows[slot] = sourceRow;
            int start = fetch(sourceRow);
            if (plainColumns) {
                System.arraycopy(band, start + firstColumn, line, placement.left, placement.right - placement.left);
            } else {
                Interpolation.neighbours(
                        band, start, columns, leftPixels, rightPixels, placement.left, placement.right);
                Interpolation.mean(leftPixels, rightPixels, columnWeights, line, placement.left, placement.right);
            }
        }
        return line;
    }

    private int fetch(int sourceRow) {
        int first = sourceRow / VideoClip.BAND_ROWS * VideoClip.BAND_ROWS;
        if (first != bandFirst) {
            picture.rows(first, Math.min(VideoClip.BAND_ROWS, picture.height() - first), band, 0);
            bandFirst = first;
        }
        return (sourceRow - first) * picture.width();
    }
}
