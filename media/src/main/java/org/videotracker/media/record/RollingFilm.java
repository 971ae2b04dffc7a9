package org.videotracker.media.record;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.WorkLoop;
import org.videotracker.media.texture.TextureDecoder;
import org.videotracker.media.texture.TextureEncoder;
import org.videotracker.media.texture.TextureFormat;

/**
 * The last minutes of what was seen, small: what goes with a rolling sound. The video thread hands a picture over and goes on; a thread of
 * its own compresses it over what is oldest; any thread may look at what there is. A picture that comes too soon is left out.
 */
public final class RollingFilm implements FrameDisplay, AutoCloseable {
    /** How wide its pictures are at most, in pixels. */
    public static final int WIDTH = 320;

    /** How many pictures of a second there are at most. */
    public static final int MOST_A_SECOND = 30;

    private static final int HANDED_OVER = 3;
    private static final int BLOCK = 4;
    private static final int OPAQUE = 0xFF000000;
    private static final long NONE = -1;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    private final int width;
    private final int height;
    private final int canvasWidth;
    private final int canvasHeight;
    private final int every;
    private final FrameRate rate;
    private final int places;
    private final long frameBytes;
    /** Not closed: it is given back once nobody can look at it any more. */
    private final MemorySegment store;
    /** The number of the picture at every place; none while it is being written over. */
    private final AtomicLongArray numbers;

    private final TextureEncoder encoder = new TextureEncoder();
    private final BlockingQueue<Picture> free = new ArrayBlockingQueue<>(HANDED_OVER);
    private final BlockingQueue<Picture> seen = new ArrayBlockingQueue<>(HANDED_OVER);
    private final WorkLoop loop;

    private static final class Picture {
        final int[] pixels;
        long number;

        Picture(int pixels) {
            this.pixels = new int[pixels];
        }
    }

    /**
     * Has seen nothing yet.
     *
     * @param seconds how long it remembers
     * @param canvasWidth of what is seen, in pixels
     * @param canvasRate pictures per second of what is seen
     */
    public RollingFilm(double seconds, int canvasWidth, int canvasHeight, FrameRate canvasRate, FaultSink faults) {
        this.canvasWidth = canvasWidth;
        this.canvasHeight = canvasHeight;
        width = Math.max(BLOCK, Math.min(WIDTH, canvasWidth) / BLOCK * BLOCK);
        height = Math.max(BLOCK, (int) Math.round((double) width * canvasHeight / canvasWidth / BLOCK) * BLOCK);
        every = (int) Math.ceil(canvasRate.perSecond() / MOST_A_SECOND - 0.01);
        rate = new FrameRate(canvasRate.numerator(), canvasRate.denominator() * every);
        places = (int) Math.ceil(seconds * rate.perSecond()) + 1;
        frameBytes = TextureFormat.BC1.frameBytes(width, height);
        store = Arena.ofAuto().allocate(frameBytes * places);
        numbers = new AtomicLongArray(places);
        for (int i = 0; i < places; i++) {
            numbers.set(i, NONE);
        }
        for (int i = 0; i < HANDED_OVER; i++) {
            free.add(new Picture(width * height));
        }
        loop = new WorkLoop("vt-film", this::compress, faults);
    }

    /** Of its pictures, in pixels; a multiple of four. */
    public int width() {
        return width;
    }

    /** Of its pictures, in pixels; a multiple of four. */
    public int height() {
        return height;
    }

    /** How many of its pictures make a second. */
    public FrameRate rate() {
        return rate;
    }

    /** How many bytes it holds. */
    public long bytes() {
        return store.byteSize();
    }

    /** Video thread. */
    @Override
    public void show(Frame frame, long number) {
        if (number % every != 0 || frame.width() != canvasWidth || frame.height() != canvasHeight) {
            return;
        }
        Picture picture = free.poll();
        if (picture != null) {
            shrink(frame.pixels, picture.pixels);
            picture.number = number / every;
            seen.add(picture);
            loop.wake();
        }
    }

    /** Each pixel is the mean of four of those that it stands for. */
    private void shrink(int[] canvas, int[] into) {
        for (int y = 0; y < height; y++) {
            int upper = (4 * y + 1) * canvasHeight / (4 * height) * canvasWidth;
            int lower = (4 * y + 3) * canvasHeight / (4 * height) * canvasWidth;
            for (int x = 0; x < width; x++) {
                int left = (4 * x + 1) * canvasWidth / (4 * width);
                int right = (4 * x + 3) * canvasWidth / (4 * width);
                into[y * width + x] =
                        mean(canvas[upper + left], canvas[upper + right], canvas[lower + left], canvas[lower + right]);
            }
        }
    }

    /** Red and blue are far enough apart to be added up together. */
    private static int mean(int a, int b, int c, int d) {
        int redAndBlue = (a & RED_AND_BLUE) + (b & RED_AND_BLUE) + (c & RED_AND_BLUE) + (d & RED_AND_BLUE);
        int green = (a & GREEN) + (b & GREEN) + (c & GREEN) + (d & GREEN);
        return OPAQUE | redAndBlue >>> 2 & RED_AND_BLUE | green >>> 2 & GREEN;
    }

    private int compress() {
        Picture picture = seen.poll();
        if (picture == null) {
            return 0;
        }
        int place = (int) (picture.number % places);
        numbers.set(place, NONE);
        encoder.encode(TextureFormat.BC1, picture.pixels, width, height, store, place * frameBytes);
        numbers.set(place, picture.number);
        free.add(picture);
        return 1;
    }

    /** Looks at a picture. @param number counts at {@link #rate} @param into its pixels @return whether it is there; else pixels are of no meaning */
    public boolean read(long number, int[] into) {
        int place = (int) (number % places);
        if (numbers.get(place) != number) {
            return false;
        }
        TextureDecoder.decode(TextureFormat.BC1, store, place * frameBytes, width, 0, height, into, 0);
        return numbers.get(place) == number;
    }

    /** Remembers no more from now on; nobody shows it anything any more. */
    @Override
    public void close() {
        loop.close();
    }
}
