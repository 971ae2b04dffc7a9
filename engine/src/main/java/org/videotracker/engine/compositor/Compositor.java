package org.videotracker.engine.compositor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.compositor.blend.Opacity;

/**
 * Lays layers over one another, strip by strip: a strip of a few rows passes through all layers before the next is
 * begun, so that pixels are blended in the processor's cache. The result does not depend on the height of the strips.
 *
 * <p>Owned by the video thread. Allocates nothing per frame, except when a picture that must be scaled is wider than
 * any before.
 */
public final class Compositor {
    /** Two strips of this many rows fit into a first-level cache at 1280 columns. */
    private static final int STRIP_ROWS = VideoClip.BAND_ROWS;

    private final int width;
    private final int height;
    private final int stripRows;
    private final int[] canvas;
    private final int[] scratch;
    private final PlacedLayer[] placed;
    private final Normaliser normaliser = new Normaliser();
    private int count;
    private int lowest;
    private int master = Opacity.FULL;
    private Mix.Backdrop backdrop = Mix.Backdrop.TRANSPARENT;

    /** @param capacity how many layers can be mixed; more are left out, the last first */
    public Compositor(int width, int height, int capacity) {
        this(width, height, capacity, STRIP_ROWS);
    }

    Compositor(int width, int height, int capacity, int stripRows) {
        this.width = width;
        this.height = height;
        this.stripRows = stripRows;
        canvas = new int[width * stripRows];
        scratch = new int[width * stripRows];
        placed = new PlacedLayer[capacity];
        for (int i = 0; i < capacity; i++) {
            placed[i] = new PlacedLayer(width, height);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Mixes a frame: {@link #prepare}, then all rows. */
    public void compose(Layer[] layers, int layerCount, Mix mix, FrameTime time, Frame out) {
        prepare(layers, layerCount, mix, time);
        rows(0, height, out.pixels, 0);
    }

    /**
     * Prepares the pictures of all layers, also of hidden ones, and settles how they are mixed in this frame.
     *
     * @param layers the first is at the bottom
     * @param layerCount how many of them there are
     */
    public void prepare(Layer[] layers, int layerCount, Mix mix, FrameTime time) {
        int used = Math.min(layerCount, placed.length);
        for (int i = 0; i < used; i++) {
            Picture picture = layers[i].picture;
            if (picture != null) {
                picture.prepare(time);
            }
        }
        double share = normaliser.factor(time.seconds(), AddedLight.greatest(layers, used));
        master = Opacity.of(mix.opacity);
        backdrop = mix.backdrop;
        place(layers, used, mix.autoNormalize ? share : 1, mix.scaling);
    }

    private void place(Layer[] layers, int used, double share, Scaling scaling) {
        count = 0;
        lowest = 0;
        boolean first = true;
        for (int i = 0; i < used; i++) {
            Layer layer = layers[i];
            Picture picture = shown(layer);
            if (picture == null) {
                continue;
            }
            Blend blend = first && layer.blend == Blend.MULTIPLY ? Blend.ALPHA : layer.blend;
            first = false;
            PlacedLayer next = placed[count];
            next.place(layer, picture, blend, blend == Blend.ADD ? share : 1, scaling);
            if (next.isSeen()) {
                if (next.hidesAllBeneath()) {
                    lowest = count;
                }
                count++;
            }
        }
    }

    static @Nullable Picture shown(Layer layer) {
        Picture picture = layer.picture;
        return layer.visible && picture != null && !picture.isBlank() ? picture : null;
    }

    /**
     * Delivers rows of the prepared frame, by the rules of {@link Picture#rows}.
     *
     * @param firstRow a multiple of {@link VideoClip#BAND_ROWS}
     */
    public void rows(int firstRow, int rows, int[] into, int offset) {
        int end = firstRow + rows;
        for (int row = firstRow; row < end; row += stripRows) {
            int high = Math.min(stripRows, end - row);
            mixStrip(row, high);
            System.arraycopy(canvas, 0, into, offset + (row - firstRow) * width, high * width);
        }
    }

    /** Delivers rows of the prepared frame, by the rules of {@link Picture#strip}. */
    int[] strip(int firstRow, int rows, int[] scratchOfConsumer) {
        if (rows > stripRows) {
            rows(firstRow, rows, scratchOfConsumer, 0);
            return scratchOfConsumer;
        }
        mixStrip(firstRow, rows);
        return canvas;
    }

    private void mixStrip(int firstRow, int rows) {
        layAll(firstRow, rows);
        finish(rows);
    }

    private void layAll(int firstRow, int rows) {
        boolean empty = true;
        for (int i = lowest; i < count; i++) {
            PlacedLayer layer = placed[i];
            if (!layer.touches(firstRow, rows)) {
                continue;
            }
            if (empty && layer.canBeReadOntoNothing()) {
                layer.readOnto(canvas, firstRow, rows);
            } else {
                if (empty) {
                    Arrays.fill(canvas, 0, rows * width, 0);
                }
                layer.layOver(canvas, scratch, firstRow, rows);
            }
            empty = false;
        }
        if (empty) {
            Arrays.fill(canvas, 0, rows * width, 0);
        }
    }

    private void finish(int rows) {
        switch (backdrop) {
            case BLACK -> {
                if (master == Opacity.FULL) {
                    Opacity.overBlack(canvas, 0, rows * width);
                } else {
                    Opacity.scaleOverBlack(canvas, 0, rows * width, master);
                }
            }
            case TRANSPARENT -> {
                if (master != Opacity.FULL) {
                    Opacity.scale(canvas, 0, rows * width, master);
                }
            }
        }
    }
}
