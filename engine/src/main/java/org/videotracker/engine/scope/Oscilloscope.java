package org.videotracker.engine.scope;

import java.util.Arrays;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.scope.OscilloscopeSettings.Mode;
import org.videotracker.engine.scope.OscilloscopeSettings.TriggerMode;

/**
 * Draws the sound of the moment: over time, or the left channel against the right. The line is light on a screen that
 * may glow on. Owned by the video thread; allocates nothing per frame.
 */
public final class Oscilloscope implements Picture {
    private static final double LONGEST_SECONDS = 2;
    /** How far before the window a rise is looked for: a whole period of 10 Hz. */
    private static final double SEARCH_SECONDS = 0.1;
    /** At full persistence a glow fades to a hundredth in this time. */
    private static final double AFTERGLOW_SECONDS = 2;
    /** More points than this the figure does not need, and nobody has the time to draw. */
    private static final int MOST_POINTS = 8192;

    private final AudioRing ring;
    private final int sampleRate;
    private final Phosphor screen;
    private final Beam beam;
    private final WaveTrace trace;
    private final BeamColours colours = new BeamColours();
    private final float[] left;
    private final float[] right;
    private final OscilloscopeValues now = new OscilloscopeValues();
    private long drawnIndex = Long.MIN_VALUE;
    private double drawnSeconds;

    /** @param ring the sound; it should keep some more than {@link #ringFrames} */
    public Oscilloscope(int width, int height, AudioRing ring, int sampleRate) {
        this.ring = ring;
        this.sampleRate = sampleRate;
        screen = new Phosphor(width, height);
        beam = new Beam(screen);
        trace = new WaveTrace(screen, beam);
        left = new float[ringFrames(sampleRate)];
        right = new float[ringFrames(sampleRate)];
        now.set(OscilloscopeSettings.DEFAULT);
    }

    /** How many frames of sound the longest window needs. */
    public static int ringFrames(int sampleRate) {
        return (int) Math.ceil((LONGEST_SECONDS + SEARCH_SECONDS) * sampleRate) + 1;
    }

    /** Hands over settings for the next frame, while none is being drawn. Values that were modulated return to what the settings say. */
    public void apply(OscilloscopeSettings wanted) {
        now.set(wanted);
    }

    /**
     * Modulates the next frame.
     *
     * @param values legal ones, in the order of {@link OscilloscopeType}'s parameters
     */
    void modulate(double[] values) {
        now.set(values);
    }

    @Override
    public int width() {
        return screen.width;
    }

    @Override
    public int height() {
        return screen.height;
    }

    @Override
    public boolean hasAlpha() {
        return true;
    }

    @Override
    public void prepare(FrameTime time) {
        if (time.index() == drawnIndex) {
            return;
        }
        double elapsed = time.seconds() - drawnSeconds;
        drawnIndex = time.index();
        drawnSeconds = time.seconds();
        colours.mix(now.colours);
        screen.clear();
        if (now.enabled) {
            draw(time.audioFrame());
        }
        screen.settle(fade(elapsed));
    }

    private float fade(double elapsed) {
        double seconds = AFTERGLOW_SECONDS * now.persistence;
        if (!now.enabled || seconds == 0 || elapsed < 0) {
            return 0;
        }
        return (float) StrictMath.pow(0.01, elapsed / seconds);
    }

    private void draw(long end) {
        beam.focus(now.pointSize);
        int window = Math.max(2, (int) Math.rint(now.windowMs / 1000 * sampleRate));
        switch (now.mode) {
            case XY -> drawFigure(end, window);
            case WAVE, WAVE_STEREO -> drawWave(end, window);
        }
    }

    private void drawFigure(long end, int window) {
        ring.read(end - window, window, left, right);
        double reach = now.scale * Math.min(screen.width, screen.height) / 2.0;
        double middleX = (screen.width - 1) / 2.0;
        double middleY = (screen.height - 1) / 2.0;
        int stride = (window + MOST_POINTS - 1) / MOST_POINTS;
        double x = middleX + left[0] * reach;
        double y = middleY - right[0] * reach;
        for (int i = stride; i < window; i += stride) {
            double nextX = middleX + left[i] * reach;
            double nextY = middleY - right[i] * reach;
            figureSegment(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    /** The faster the beam moves, the fainter the line, as on a tube; where it nearly rests it leaves spots. */
    private void figureSegment(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < 0.5) {
            beam.spot(x1, y1, 0.12);
        } else {
            beam.line(x0, y0, x1, y1, Math.max(0.15, Math.min(0.9, 1.6 / Math.sqrt(length))));
        }
    }

    private void drawWave(long end, int window) {
        int search = (int) (SEARCH_SECONDS * sampleRate);
        ring.read(end - window - search, window + search, left, right);
        boolean stereo = now.mode == Mode.WAVE_STEREO;
        double start = search;
        if (!stereo) {
            for (int i = 0; i < window + search; i++) {
                left[i] = (left[i] + right[i]) * 0.5f;
            }
        }
        if (now.trigger == TriggerMode.RISING) {
            double rise = RisingEdge.newestRise(left, 1, search, now.triggerLevel);
            start = rise < 0 ? search : rise;
        }
        int first = (int) Math.ceil(start);
        double shift = first - start;
        double lanes = stereo ? 2 : 1;
        double laneHeight = screen.height / lanes;
        double reach = now.scale * laneHeight / 2;
        trace.draw(left, first, window, shift, laneHeight / 2 - 0.5, reach);
        if (stereo) {
            trace.draw(right, first, window, shift, laneHeight * 1.5 - 0.5, reach);
        }
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        if (now.enabled) {
            colours.paint(screen, firstRow * screen.width, rows * screen.width, into, offset);
        } else {
            Arrays.fill(into, offset, offset + rows * screen.width, 0);
        }
    }
}
