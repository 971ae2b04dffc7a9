package org.videotracker.engine.scope;

/** The pixel of each level of a spectrogram. Owned by the video thread; allocates nothing after construction. */
final class LevelColours {
    private final int[] table = new int[SpectrogramPlan.step(SpectrogramPlan.CEILING_DB) + 1];
    private SpectrogramSettings settings;
    private Colourmap map;
    private double gainDb;

    LevelColours(SpectrogramSettings settings) {
        this.settings = settings;
        map = settings.colourmap();
        gainDb = settings.gainDb();
        fill();
    }

    /** Takes over the stops of settings, with the map and the gain of the moment. */
    void mix(SpectrogramSettings newSettings, Colourmap newMap, double newGainDb) {
        if (newSettings != settings || newMap != map || newGainDb != gainDb) {
            settings = newSettings;
            map = newMap;
            gainDb = newGainDb;
            fill();
        }
    }

    private void fill() {
        for (int i = 0; i < table.length; i++) {
            double decibels = SpectrumAnalyser.FLOOR_DB + (double) i / SpectrogramPlan.STEPS_PER_DB;
            table[i] = settings.pixel(map, i == 0 ? decibels : decibels + gainDb);
        }
    }

    /** By {@link SpectrogramPlan#step}. */
    int[] table() {
        return table;
    }
}
