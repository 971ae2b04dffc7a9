package org.videotracker.engine.mixer.audio;

/**
 * Bends loud samples instead of cutting them. Up to {@value #KNEE} a sample x stays as it is; beyond, with
 * {@code u = (|x| - knee) / (1 - knee)}, it becomes {@code knee + (1 - knee) * u / (1 + u)} with the sign of x. The
 * curve goes on from the straight part with the same slope and approaches 1 without ever passing it.
 */
final class SoftClip {
    static final float KNEE = 0.75f;

    private static final float ROOM = 1 - KNEE;

    private SoftClip() {}

    static void bend(float[] signal, int frames) {
        for (int i = 0; i < frames; i++) {
            float x = signal[i];
            float magnitude = Math.abs(x);
            float over = Math.max(0, magnitude - KNEE);
            signal[i] = Math.copySign(Math.min(magnitude, KNEE) + ROOM * over / (ROOM + over), x);
        }
    }
}
