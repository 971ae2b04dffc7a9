package org.videotracker.engine.scope;

import java.util.Arrays;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.scope.SpectrogramSettings.Direction;

/**
 * The spectrum of the sound over time. Spectra are taken every quarter of their length, at absolute frames, and lines
 * end at absolute frames too, so that the picture of a moment is the same whichever moments were shown before. Owned by
 * the video thread; allocates nothing per frame.
 */
public final class Spectrogram implements Picture {
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final Colourmap[] COLOURMAPS = Colourmap.values();

    private final int width;
    private final int height;
    private final AudioRing ring;
    private final LevelHistory history;
    private final float[] left = new float[SpectrogramSettings.MAX_FFT_SIZE];
    private final float[] right = new float[SpectrogramSettings.MAX_FFT_SIZE];
    private SpectrogramPlan wanted;
    private final LevelColours colours;
    private SpectrogramPlan plan;
    private Direction direction;
    private Colourmap colourmap;
    private double gainDb;
    private double framesPerLine;
    private boolean started;
    /** The end of the newest spectrum, an absolute frame. */
    private long analysedTo;

    /** @param plan made for this width and height */
    public Spectrogram(int width, int height, AudioRing ring, SpectrogramPlan plan) {
        this.width = width;
        this.height = height;
        this.ring = ring;
        this.plan = plan;
        this.wanted = plan;
        history = new LevelHistory(width, height);
        colours = new LevelColours(plan.settings);
        direction = plan.settings.direction();
        colourmap = plan.settings.colourmap();
        gainDb = plan.settings.gainDb();
        framesPerLine = plan.framesPerLine;
    }

    /** How many frames of sound should be kept, so that what is seen can be analysed anew when a setting changes. */
    public static int ringFrames(int sampleRate) {
        return 6 * sampleRate + SpectrogramSettings.MAX_FFT_SIZE;
    }

    /**
     * Hands over settings for the next frame, while none is being drawn. What is seen is analysed anew, unless only colours have
     * changed. Values that were modulated return to what the settings say.
     *
     * @param next made for the width and height of this picture
     */
    public void apply(SpectrogramPlan next) {
        wanted = next;
        direction = next.settings.direction();
        colourmap = next.settings.colourmap();
        gainDb = next.settings.gainDb();
        framesPerLine = next.framesPerLine;
    }

    private void adopt(SpectrogramPlan next) {
        if (next.makesTheSameLines(plan)) {
            next.continueFrom(plan);
        } else {
            started = false;
        }
        plan = next;
    }

    /**
     * Modulates the next frame. Another speed makes the lines from now on longer or shorter.
     *
     * @param values legal ones, in the order of {@link SpectrogramType}'s parameters
     */
    void modulate(double[] values) {
        framesPerLine = wanted.framesPerLine(values[2]);
        direction = DIRECTIONS[(int) values[5]];
        gainDb = values[6];
        colourmap = COLOURMAPS[(int) values[7]];
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public boolean hasAlpha() {
        return !plan.settings.enabled();
    }

    @Override
    public void prepare(FrameTime time) {
        if (plan != wanted) {
            adopt(wanted);
        }
        long now = time.audioFrame();
        colours.mix(plan.settings, colourmap, gainDb);
        plan.lines.pace(framesPerLine);
        double seen = framesPerLine * plan.lineCount;
        if (!started || now < analysedTo || now - analysedTo > seen) {
            begin(Math.max(0, now - (long) seen));
        }
        int hop = plan.analyser.hop();
        int size = plan.analyser.size();
        while (analysedTo + hop <= now) {
            analysedTo += hop;
            ring.read(analysedTo - size, size, left, right);
            plan.analyser.levels(left, right, plan.lines.next());
            plan.lines.take(analysedTo, history);
        }
    }

    private void begin(long frame) {
        started = true;
        analysedTo = frame - frame % plan.analyser.hop();
        history.clear(plan.settings.orientation());
        plan.lines.begin(analysedTo);
    }

    @Override
    public void rows(int firstRow, int rows, int[] into, int offset) {
        if (!plan.settings.enabled()) {
            Arrays.fill(into, offset, offset + rows * width, 0);
            return;
        }
        for (int i = 0; i < rows; i++) {
            history.paint(firstRow + i, direction, colours.table(), into, offset + i * width);
        }
    }
}
