package org.videotracker.app.demo.picture;

import java.util.List;
import java.util.SplittableRandom;

/** The moving pictures of the demo, all painted here. Those named like a sound belong to it. */
public final class DemoPictures {
    /** The names of all paintings. */
    public static final List<String> NAMES = List.of(
            "kick",
            "snare",
            "hat",
            "openhat",
            "tom",
            "crash",
            "bass",
            "chord",
            "chordmajor",
            "pad",
            "voice",
            "riser",
            "tunnel",
            "drops",
            "mirrors",
            "stars",
            "silk",
            "horizon",
            "city",
            "weave",
            "crystal",
            "title",
            "letters");

    private DemoPictures() {}

    /**
     * A painting, unpainted. It holds buffers and tables of up to 25 megabytes: let go of it when it is painted.
     *
     * @param name one of {@link #NAMES}
     * @param seed what stars, sparks and mountains are drawn from: the same seed gives the same pixels on every
     *     machine
     * @throws IllegalArgumentException for any other name
     */
    public static Painting named(String name, long seed) {
        SplittableRandom random = new SplittableRandom(seed * 31 + name.hashCode());
        return switch (name) {
            case "kick" -> new Rings();
            case "snare" -> new Shards(random);
            case "hat" -> new Ticks();
            case "openhat" -> new Sweep();
            case "tom" -> new Squares();
            case "crash" -> new Burst(random);
            case "bass" -> new Blinds();
            case "chord" -> new Aurora(name, Palette.ICE, Palette.NEON, 0.4f);
            case "chordmajor" -> new Aurora(name, Palette.EMBER, Palette.ICE, 2.3f);
            case "pad" -> new Bokeh(random);
            case "voice" -> new Ribbons();
            case "riser" -> new Converging();
            case "tunnel" -> new Tunnel(random);
            case "drops" -> new Metaballs();
            case "mirrors" -> new Kaleidoscope();
            case "stars" -> new Stars(random);
            case "silk" -> new Silk();
            case "horizon" -> new Horizon(random);
            case "city" -> new City();
            case "weave" -> new Weave(random);
            case "crystal" -> new Crystal();
            case "title" -> new Title();
            case "letters" -> new Letters();
            default -> throw new IllegalArgumentException("there is no painting called " + name);
        };
    }
}
