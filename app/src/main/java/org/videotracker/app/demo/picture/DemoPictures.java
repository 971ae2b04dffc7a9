package org.videotracker.app.demo.picture;

import java.util.List;
import java.util.SplittableRandom;

/** The moving pictures of the demo, all painted here. Those named like a sound belong to it. */
public final class DemoPictures {

    private DemoPictures() {}

    /**
     * All paintings, unpainted. They hold buffers and tables of some tens of megabytes: let go of each when it is painted.
     *
     * @param seed what stars, sparks and mountains are drawn from: the same seed gives the same pixels on every machine
     */
    public static List<Painting> all(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return List.of(
                new Rings(),
                new Shards(random.split()),
                new Ticks(),
                new Sweep(),
                new Squares(),
                new Burst(random.split()),
                new Blinds(),
                new Aurora("chord", Palette.ICE, Palette.NEON, 0.4f),
                new Aurora("chordmajor", Palette.EMBER, Palette.ICE, 2.3f),
                new Bokeh(random.split()),
                new Ribbons(),
                new Converging(),
                new Tunnel(random.split()),
                new Metaballs(),
                new Kaleidoscope(),
                new Stars(random.split()),
                new Silk(),
                new Horizon(random.split()),
                new Crystal(),
                new Title(),
                new Letters());
    }
}
