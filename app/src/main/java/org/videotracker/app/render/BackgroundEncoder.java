package org.videotracker.app.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.encode.RenderFile;

/**
 * Encodes on a thread of its own while the next pictures are composed. The file gets everything in the order in which it was
 * rendered, so that it is the same to the byte. A failure of the file is told to the renderer at its next call.
 */
final class BackgroundEncoder implements AutoCloseable {
    private static final int PICTURES_AHEAD = 8;
    private static final int ITEMS_AHEAD = 256;

    private final RenderFile file;
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(ITEMS_AHEAD);
    private final BlockingQueue<int[]> free = new ArrayBlockingQueue<>(PICTURES_AHEAD);
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    /** What waits to be encoded. */
    private sealed interface Item {

        /** A run of sound. */
        record Sound(float[] left, float[] right) implements Item {}

        /** A picture. */
        record Picture(int[] pixels) implements Item {}

        /** There is no more. */
        record End() implements Item {}
    }

    /** @param pixels how many there are in a picture, 0 for sound only */
    BackgroundEncoder(RenderFile file, int pixels) {
        this.file = file;
        for (int i = 0; i < PICTURES_AHEAD; i++) {
            free.add(new int[pixels]);
        }
        thread = Thread.ofPlatform().name("vt-encoder").daemon().start(this::run);
    }

    private void run() {
        boolean more = true;
        while (more) {
            try {
                more = encode(items.take());
            } catch (InterruptedException enough) {
                more = false;
            } catch (Throwable cause) {
                failure = cause; // what comes after is taken and dropped, so that the renderer never waits for nobody
            }
        }
    }

    private boolean encode(Item item) throws IOException {
        switch (item) {
            case Item.Sound(float[] left, float[] right) -> {
                if (failure == null) {
                    file.audio(left, right, left.length);
                }
            }
            case Item.Picture(int[] pixels) -> {
                try {
                    if (failure == null) {
                        file.frame(pixels);
                    }
                } finally {
                    free.add(pixels);
                }
            }
            case Item.End end -> {
                return false;
            }
        }
        return true;
    }

    void audio(float[] left, float[] right, int frames) throws IOException {
        put(new Item.Sound(Arrays.copyOf(left, frames), Arrays.copyOf(right, frames)));
    }

    void frame(int[] pixels) throws IOException {
        try {
            int[] copy = free.take();
            System.arraycopy(pixels, 0, copy, 0, copy.length);
            put(new Item.Picture(copy));
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Waits until everything is in the file. */
    void drain() throws IOException {
        put(new Item.End());
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
        check();
    }

    private void put(Item item) throws IOException {
        check();
        try {
            items.put(item);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private void check() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException refused -> throw refused;
            case Throwable fault -> throw new IllegalStateException("the encoder failed", fault);
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IOException("the render was interrupted", cause);
    }

    /** Ends the thread; what still waits is dropped. The file is left between two pictures, never inside one. */
    @Override
    public void close() {
        items.clear();
        items.add(new Item.End());
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
