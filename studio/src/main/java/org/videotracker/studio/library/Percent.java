package org.videotracker.studio.library;

/** Hundredths as texts, made once. */
final class Percent {
    private static final String[] TEXTS = new String[101];

    static {
        for (int i = 0; i < TEXTS.length; i++) {
            TEXTS[i] = i + " %";
        }
    }

    private Percent() {}

    static String of(double share) {
        return TEXTS[(int) Math.clamp(share * 100, 0, 100)];
    }
}
