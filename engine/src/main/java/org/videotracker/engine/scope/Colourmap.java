package org.videotracker.engine.scope;

/** Ready-made colours for levels. The order is the one stored in files. */
public enum Colourmap {
    /** The eight stops of the original program, dimmed towards the floor as there. */
    ORIGINAL("-120:000000,-90:000064,-72:006496,-60:00c800,-48:ffff00,-36:ff9600,-24:ff0000,0:ffffff"),
    /** Black, violet, red, orange, pale yellow: even steps of lightness. */
    FIRE("-110:000004,-88:210c4a,-70:56106e,-54:89226a,-40:bb3754,-28:e35933,-18:f98e09,-8:f9cb35,0:fcffa4"),
    /** Violet, blue, green, yellow: even steps of lightness, readable for everybody. */
    VIRIDIS("-110:05010d,-90:2a0a4f,-70:443a83,-52:31688e,-36:21908d,-22:35b779,-10:8fd744,0:fde725"),
    /** Black, deep blue, cyan, white. */
    ICE("-110:000000,-80:03103a,-58:0a3a7e,-38:1f86c8,-20:6fd6f0,0:ffffff"),
    /** Black to white. */
    GREY("-110:000000,0:ffffff"),
    /** The stops given as text. */
    CUSTOM("-120:000000,0:ffffff");

    private final ColourStops stops;

    Colourmap(String stops) {
        this.stops = ColourStops.parse(stops);
    }

    /** The colours of a preset; of {@link #CUSTOM} those to begin with. */
    public ColourStops stops() {
        return stops;
    }

    /** How bright a level is shown: the original eases from full brightness at -60 dB to 0.3 at -120 dB. */
    double brightness(double decibels) {
        if (this != ORIGINAL || decibels >= -60) {
            return 1;
        }
        double position = Math.max(0, (decibels + 120) / 60);
        return 0.3 + 0.7 * position * position * (3 - 2 * position);
    }
}
