package org.videotracker.app.demo.sound;

/**
 * A room: eight delay lines that feed each other through a Householder reflection and lose their highs (Jot's
 * network).
 */
final class Room {
    private static final int[] DELAYS = {1499, 1777, 2027, 2287, 2591, 2903, 3251, 3581};

    private Room() {}

    /**
     * Adds the room to a take.
     *
     * @param wet how much of it
     * @param decaySeconds how long it takes to fall by 60 dB
     * @param damping 0..1, how much of the highs is lost at each turn
     */
    static Take around(Take take, double wet, double decaySeconds, double damping) {
        int lines = DELAYS.length;
        double[][] memory = new double[lines][];
        double[] feedback = new double[lines];
        double[] dulled = new double[lines];
        for (int line = 0; line < lines; line++) {
            memory[line] = new double[DELAYS[line]];
            feedback[line] = StrictMath.pow(10, -3.0 * DELAYS[line] / Sound.SAMPLE_RATE / decaySeconds);
        }
        double[] out = new double[lines];
        for (int i = 0; i < take.frames(); i++) {
            double sum = 0;
            for (int line = 0; line < lines; line++) {
                double heard = memory[line][i % DELAYS[line]] * feedback[line];
                dulled[line] = heard * (1 - damping) + dulled[line] * damping;
                out[line] = dulled[line];
                sum += out[line];
            }
            double reflected = sum * 2 / lines;
            double toLeft = 0;
            double toRight = 0;
            for (int line = 0; line < lines; line++) {
                double input = line % 2 == 0 ? take.left[i] : take.right[i];
                memory[line][i % DELAYS[line]] = input + out[line] - reflected;
                double signed = line % 4 < 2 ? out[line] : -out[line];
                toLeft += line % 2 == 0 ? signed : 0;
                toRight += line % 2 == 0 ? 0 : signed;
            }
            take.left[i] += wet * toLeft;
            take.right[i] += wet * toRight;
        }
        return take;
    }
}
