package org.videotracker.engine.compositor;

import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.compositor.blend.Opacity;

/** A layer as one frame sees it: its picture prepared, its place in pixels, its opacity in fixed point. */
final class PlacedLayer {
    private final int canvasWidth;
    private final int canvasHeight;
    private final Placement placement = new Placement();
    private final PictureScaler scaler;
    private Picture picture = Nothing.PICTURE;
    private Blend blend = Blend.ADD;
    private int opacity;
    private boolean direct;

    PlacedLayer(int canvasWidth, int canvasHeight) {
        this.canvasWidth = canvasWidth;
        this.canvasHeight = canvasHeight;
        scaler = new PictureScaler(canvasWidth);
    }

    void place(Layer layer, Picture source, Blend mode, double share, Scaling scaling) {
        picture = source;
        blend = mode;
        opacity = Opacity.of(layer.opacity * share);
        placement.place(layer, source.width(), source.height(), canvasWidth, canvasHeight);
        direct = placement.isDirect(source.width(), source.height(), canvasWidth, canvasHeight);
        if (!direct && isSeen()) {
            scaler.begin(source, placement, scaling);
        }
    }

    boolean isSeen() {
        return opacity > 0 && !placement.isEmpty();
    }

    /** Whether nothing beneath this layer can be seen. */
    boolean hidesAllBeneath() {
        return blend == Blend.ALPHA
                && opacity == Opacity.FULL
                && !picture.hasAlpha()
                && placement.coversCanvas(canvasWidth, canvasHeight);
    }

    /** Whether laying this on nothing leaves just the picture, so that it can be read straight onto an empty canvas. */
    boolean canBeReadOntoNothing() {
        return direct && opacity == Opacity.FULL && blend != Blend.MULTIPLY;
    }

    boolean touches(int firstRow, int rows) {
        return placement.top < firstRow + rows && firstRow < placement.bottom;
    }

    void readOnto(int[] canvas, int firstRow, int rows) {
        picture.rows(firstRow, rows, canvas, 0);
    }

    /**
     * Lays the layer over a strip of the canvas.
     *
     * @param canvas the strip
     * @param scratch as long as the strip; may receive the layer's pixels, at the indices of the canvas
     */
    void layOver(int[] canvas, int[] scratch, int firstRow, int rows) {
        if (direct) {
            int[] pixels = picture.strip(firstRow, rows, scratch);
            lay(canvas, pixels, 0, rows * canvasWidth);
            return;
        }
        int top = Math.max(placement.top, firstRow);
        int bottom = Math.min(placement.bottom, firstRow + rows);
        for (int row = top; row < bottom; row++) {
            int start = (row - firstRow) * canvasWidth;
            scaler.read(row, scratch, start);
            lay(canvas, scratch, start + placement.left, start + placement.right);
        }
    }

    private void lay(int[] canvas, int[] pixels, int from, int to) {
        if (picture.hasAlpha()) {
            blend.lay(canvas, pixels, from, to, opacity);
        } else {
            blend.layOpaque(canvas, pixels, from, to, opacity);
        }
    }
}
