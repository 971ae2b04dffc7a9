package org.videotracker.engine.scope;

/**
 * Everything that a spectrogram needs and that takes time to make: tables for the transform and for the frequencies. Made on the engine thread, then owned by the video thread.
 */
public final class SpectrogramPlan {
    static final int STEPS_PER_DB = 10;
    static final float CEILING_DB = 24;

    final SpectrogramSettings settings;
    final SpectrumAnalyser analyser;
    final int bands;
    final int lineCount;
    final double framesPerLine;
    SpectrumLines lines;
    private final int sampleRate;

    public SpectrogramPlan(SpectrogramSettings settings, int width, int height, int sampleRate) {
        this.settings = settings;
        boolean alongX = settings.orientation() == SpectrogramSettings.Orientation.TIME_X;
        bands = alongX ? height : width;
        lineCount = alongX ? width : height;
        this.sampleRate = sampleRate;
        framesPerLine = framesPerLine(settings.speed());
        analyser =
                new SpectrumAnalyser(settings.fftSize(), settings.window(), settings.frequencies(), sampleRate, bands);
        lines = new SpectrumLines(bands, framesPerLine, analyser.hop());
    }

    /** How long the line of a pixel is at a speed, in sample frames. */
    double framesPerLine(double speed) {
        return SpectrogramSettings.seconds(speed) * sampleRate / lineCount;
    }

    /** Whether the lines made by another plan are the same and only their colours differ. */
    boolean makesTheSameLines(SpectrogramPlan other) {
        return bands == other.bands
                && lineCount == other.lineCount
                && framesPerLine == other.framesPerLine
                && settings.fftSize() == other.settings.fftSize()
                && settings.window() == other.settings.window()
                && settings.frequencies() == other.settings.frequencies()
                && settings.orientation() == other.settings.orientation();
    }

    /** Carries on with the lines of another plan that makes the same. */
    void continueFrom(SpectrogramPlan other) {
        lines = other.lines;
    }

    /** The index into {@link LevelColours#table} of a level. */
    static short step(float decibels) {
        float above = Math.max(0, Math.min(CEILING_DB, decibels) - SpectrumAnalyser.FLOOR_DB);
        return (short) Math.rint(above * STEPS_PER_DB);
    }
}
